using Huisheng.Desk.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Search;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake.Feedback;

internal sealed partial class FeedbackRecord : ISearched
{
    IEnumerable<string?> ISearched.SearchTexts => [Number, CaseNumber, Product, .. Said];

    IEnumerable<Guid> ISearched.SearchOwners =>
        [DepartmentId.Value, .. OwnerId is { } owner ? [owner.Value] : Array.Empty<Guid>()];

    DateTimeOffset ISearched.SearchAt => ReceivedAt;

    public IReadOnlyList<string?> Said => [Detail, Measures, Suggestion, Remark];
}

/// <summary>反馈记录 by their words.</summary>
internal sealed class FeedbackSearch(HuishengDb db, Rulebook rules) : ISearchedKind
{
    public string Kind => "feedback";

    public string Right => "feedback.read";

    public async Task<IReadOnlyList<FoundThing>> Show(
        IReadOnlyCollection<Guid> ids,
        Viewer viewer,
        string language,
        CancellationToken stop
    )
    {
        var wanted = ids.Select(FeedbackId.From).ToList();
        var records = await db.Feedback()
            .AsNoTracking()
            .SeenBy(viewer, Right)
            .Where(r => wanted.Contains(r.Id))
            .ToListAsync(stop);
        return
        [
            .. records.Select(r => new FoundThing(
                r.Id.Value,
                r.Number,
                rules.Categories.Path(r.Category, language),
                r.Priority,
                r.Said
            )),
        ];
    }
}
