using Huisheng.Journal.Checking;
using Huisheng.Journal.Contract;
using Huisheng.Journal.Reading;
using Huisheng.Journal.Sealing;
using Huisheng.Kernel;
using Huisheng.Storage;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Keys;
using Huisheng.Storage.Watching;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Journal;

/// <summary>Who did what, when: one entry per act, read as the timeline, sealed and verified.</summary>
public sealed class JournalRoom : Room
{
    public override string Name => "journal";

    public override void Register(IServiceCollection services, IConfiguration settings)
    {
        var folder = Path.Combine(settings["Data:Folder"] ?? "data", "seals");
        services.AddSingleton(s => new Digests(s.GetRequiredService<KeyFolder>().Get("journal")));
        services.AddSingleton<JournalWriter>();
        services.AddSingleton<WriteNotes>(s => s.GetRequiredService<JournalWriter>().Write);
        services.AddSingleton(_ => new SealFile(folder));
        services.AddSingleton<SealTrouble>();
        services.AddSingleton<VerifyTurn>();
        services.AddScoped<IJob, Sealer>();
        services.AddScoped<IReadiness, SealReadiness>();
        services.AddScoped<JournalCheck>();
        services.AddScoped(s => new Verification(
            s.GetRequiredService<JournalCheck>(),
            s.GetRequiredService<RuleWord>(),
            s.GetRequiredService<Clock>()
        ));
        services.AddSingleton<WhoChanged>(RecentEntries.LastOf);
        services.AddScoped<Timeline>();
        services.AddScoped<SubjectHistory>();
    }

    public override void Model(ModelBuilder model) => Tables.Model(model);

    public override void Map(IEndpointRouteBuilder api)
    {
        ListEntries.Map(api);
        ReadSeals.Map(api);
        VerifyJournal.Map(api);
    }
}
