using Huisheng.Regime.Contract;
using Huisheng.Storage;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Routing;
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
        var rulebook = Rulebook.Load(folder);
        services.AddSingleton(rulebook);
        services.AddSingleton(rulebook.Files.Limits);
        services.AddSingleton<RefusalSentence>(rulebook.Refusal);
        services.AddSingleton<RuleWord>(rulebook.Word);
    }

    public override void Map(IEndpointRouteBuilder api)
    {
        Words.Map(api);
        ReadRegime.Map(api);
        RaiseNumber.Map(api);
    }
}
