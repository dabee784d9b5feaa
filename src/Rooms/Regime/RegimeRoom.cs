using Huisheng.Kernel;
using Huisheng.Regime.Calendars;
using Huisheng.Regime.Contract;
using Huisheng.Regime.Overlays;
using Huisheng.Regime.Reading;
using Huisheng.Regime.Settings;
using Huisheng.Storage;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Regime;

/// <summary>制度: what the documents say. The rulebook is read before anything else opens, so a wrong file stops the start.</summary>
public sealed class RegimeRoom : Room
{
    public override string Name => "regime";

    public override void Register(IServiceCollection services, IConfiguration settings)
    {
        var folder = settings["Regime:Folder"] ?? Path.Combine(AppContext.BaseDirectory, "regime");
        var shelf = new Shelf(new RuleSource(folder));
        var rulebook = shelf.Book;
        services.AddSingleton(shelf);
        services.AddSingleton(new SettingBook(shelf));
        services.AddSingleton(rulebook);
        services.AddSingleton(rulebook.Files.Limits);
        services.AddSingleton<RefusalSentence>(rulebook.Refusal);
        services.AddSingleton<RuleWord>(rulebook.Word);
        services.AddScoped<IJob, ComeIntoForce>();
        services.AddScoped<IJob, WatchCalendar>();
    }

    public override void Model(ModelBuilder model) => Tables.Model(model);

    public override void Use(IApplicationBuilder app) => app.UseMiddleware<FreshRules>();

    /// <summary>Whatever stops the rules from being read stops the start, publications included.</summary>
    public override async Task Open(IServiceProvider services)
    {
        // The row all nodes compare is there from the first start, so that publishing adds nothing but what it publishes.
        await services.GetRequiredService<ActRunner>().System(Begin);
        await using var scope = services.CreateAsyncScope();
        await services
            .GetRequiredService<Shelf>()
            .Refresh(
                scope.ServiceProvider.GetRequiredService<HuishengDb>(),
                services.GetRequiredService<Clock>().Now,
                CancellationToken.None
            );
    }

    private static async Task<Outcome<long>> Begin(Act act) => (await States.Locked(act)).Version;

    public override void Map(IEndpointRouteBuilder api)
    {
        Words.Map(api);
        CheckWords.Map(api);
        ReadRegime.Map(api);
        RaiseNumber.Map(api);
        ReadSettings.Map(api);
        TryRule.Map(api);
        PublishRule.Map(api);
        ListPublications.Map(api);
        ReadCalendars.Map(api);
        ImportCalendar.Map(api);
        CalendarFiles.Map(api);
    }
}
