using Huisheng.Cases.Contract;
using Huisheng.Desk.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Search;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Cases;

internal sealed partial class Case : ISearched
{
    IEnumerable<string?> ISearched.SearchTexts => [Number, CallNumber, Title, .. Said];

    IEnumerable<Guid> ISearched.SearchOwners =>
        [
            DepartmentId.Value,
            AgentDepartmentId.Value,
            AgentId.Value,
            .. OwnerId is { } owner ? [owner.Value] : Array.Empty<Guid>(),
        ];

    DateTimeOffset ISearched.SearchAt => RecordedAt;

    public IReadOnlyList<string?> Said =>
        [
            Description.Event,
            Description.Place,
            Description.Product,
            Description.Demand,
            Result,
            Solution,
        ];
}

/// <summary>Cases by their words.</summary>
internal sealed class CaseSearch(HuishengDb db, Rulebook rules) : ISearchedKind
{
    public string Kind => "case";

    public string Right => "case.read";

    public async Task<IReadOnlyList<FoundThing>> Show(
        IReadOnlyCollection<Guid> ids,
        Viewer viewer,
        string language,
        CancellationToken stop
    )
    {
        var wanted = ids.Select(CaseId.From).ToList();
        var cases = await db.Cases()
            .AsNoTracking()
            .SeenBy(viewer, Right)
            .Where(c => wanted.Contains(c.Id))
            .ToListAsync(stop);
        return
        [
            .. cases.Select(c => new FoundThing(
                c.Id.Value,
                c.Number,
                c.Title,
                rules.Word("case-state", Kebab.Of(c.State), language),
                c.Said
            )),
        ];
    }
}
