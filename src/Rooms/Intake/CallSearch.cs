using Huisheng.Desk.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Search;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake;

internal sealed partial class Call : ISearched
{
    IEnumerable<string?> ISearched.SearchTexts => [Number, CaseNumber, Title, .. Texts];

    IEnumerable<Guid> ISearched.SearchOwners =>
        [DepartmentId.Value, .. People.Select(p => p.Value)];

    DateTimeOffset ISearched.SearchAt => ReceivedAt;

    public IReadOnlyList<string?> Texts =>
        [
            Description.Event,
            Description.Place,
            Description.Product,
            Description.Demand,
            Answer,
            AsFound?.Remarks,
        ];
}

/// <summary>来电记录 by their words.</summary>
internal sealed class CallSearch(HuishengDb db, Rulebook rules) : ISearchedKind
{
    public string Kind => "call";

    public string Right => "call.read";

    public async Task<IReadOnlyList<FoundThing>> Show(
        IReadOnlyCollection<Guid> ids,
        Viewer viewer,
        string language,
        CancellationToken stop
    )
    {
        var wanted = ids.Select(CallId.From).ToList();
        var calls = await db.Calls()
            .AsNoTracking()
            .SeenBy(viewer, Right)
            .Where(c => wanted.Contains(c.Id))
            .ToListAsync(stop);
        return
        [
            .. calls.Select(c => new FoundThing(
                c.Id.Value,
                c.Number,
                c.Title,
                rules.Word("status-word", c.Status, language),
                c.Texts
            )),
        ];
    }
}
