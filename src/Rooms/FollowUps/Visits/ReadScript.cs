using Huisheng.Customers.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;

namespace Huisheng.FollowUps.Visits;

/// <summary>The number customers may call, from settings (<c>Company:Hotline</c>); null where none is given.</summary>
internal sealed record Hotline(string? Number);

/// <summary>Collects what the lines of a follow-up are filled with.</summary>
internal sealed class ReadScript(Rulebook rules, Hotline hotline)
{
    public async Task<ScriptFacts> Facts(
        HuishengDb db,
        FollowUp item,
        CustomerFacts customer,
        string jobNumber,
        string language,
        CancellationToken stop
    ) =>
        new(
            customer.HonorificName,
            await Company.NameIn(db, stop),
            jobNumber,
            ServiceType(item, language),
            item.Title,
            item.Result,
            hotline.Number ?? rules.Word("follow-up-label", "hotline", language),
            rules.Word("follow-up-label", "efficiency", language)
        );

    /// <summary>服务类型: the product the service was about, otherwise the kind of service.</summary>
    public string ServiceType(FollowUp item, string language) =>
        item.Product ?? rules.Word("service-type", item.CaseType, language);
}
