using Huisheng.Customers.Contract;
using Huisheng.Keeping.Doing;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Keeping;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Keeping.Views;

/// <summary>Puts holds, trials and the log into words.</summary>
internal sealed class KeepingViews(
    HuishengDb db,
    IEnumerable<IKeptKind> kinds,
    Verdicts verdicts,
    Rulebook rules,
    Clock clock
)
{
    public async Task<KeepingView> All(Viewer viewer, string language, CancellationToken stop)
    {
        List<KindView> seen = [];
        foreach (var kind in kinds)
        {
            var count = await kind.Count(db, verdicts.Past(kind.Kind, clock.Now), stop);
            seen.Add(
                new KindView(
                    kind.Kind,
                    Kind(kind.Kind, language),
                    rules.Retention.MonthsOf(kind.Kind),
                    count.Count,
                    count.Oldest
                )
            );
        }

        return new KeepingView(
            seen,
            await db.Holds().CountAsync(h => h.LiftedAt == null, stop),
            viewer.May(Rights.Hold),
            viewer.May(Rights.Purge)
        );
    }

    public async Task<IReadOnlyList<HoldView>> Holds(
        IReadOnlyList<LegalHold> holds,
        string language,
        CancellationToken stop
    )
    {
        var people = await People(
            [.. holds.Select(h => h.ById), .. holds.Select(h => h.LiftedById).OfType<StaffId>()],
            stop
        );
        var customers = await CustomerAnswers.Find(
            db,
            [
                .. holds
                    .Where(h => h.SubjectKind == LegalHold.Customer)
                    .Select(h => new CustomerId(h.SubjectId)),
            ],
            stop
        );
        return
        [
            .. holds.Select(h => new HoldView(
                h.Number,
                h.Version,
                h.SubjectKind,
                rules.Word("subject-kind", h.SubjectKind, language),
                h.SubjectNumber,
                customers.TryGetValue(new CustomerId(h.SubjectId), out var customer)
                    ? customer.Name
                    : h.SubjectNumber,
                h.Reason,
                people.GetValueOrDefault(h.ById),
                h.RecordedAt,
                h.LiftedById is { } by ? people.GetValueOrDefault(by) : null,
                h.LiftedAt,
                h.LiftReason
            )),
        ];
    }

    public async Task<IReadOnlyList<PurgeView>> Runs(
        IReadOnlyList<PurgeRun> runs,
        Viewer viewer,
        string language,
        CancellationToken stop
    )
    {
        var people = await People(
            [.. runs.Select(r => r.ById), .. runs.Select(r => r.StartedById).OfType<StaffId>()],
            stop
        );
        var may = viewer.May(Rights.Purge);
        return
        [
            .. runs.Select(r => new PurgeView(
                r.Number,
                r.Version,
                r.Kind,
                Kind(r.Kind, language),
                r.Months,
                r.RuleVersion,
                r.KindVersion,
                Kebab.Of(r.State),
                rules.Word("purge-state", Kebab.Of(r.State), language),
                r.Going,
                r.HeldBack,
                r.Further,
                r.Purged,
                r.Kept,
                people.GetValueOrDefault(r.ById),
                r.RecordedAt,
                r.StartedById is { } by ? people.GetValueOrDefault(by) : null,
                r.StartedAt,
                r.DoneAt,
                r.Reason,
                may && r.MayStart() is null
            )),
        ];
    }

    public IReadOnlyList<PurgeItemView> Items(IReadOnlyList<PurgeItem> items, string language) =>
        [
            .. items.Select(i => new PurgeItemView(
                i.No,
                i.Number,
                i.ArchivedAt,
                BusinessTime.Print(i.KeptUntil),
                i.Verdict,
                rules.Word("purge-verdict", i.Verdict, language),
                i.Because,
                i.PurgedAt
            )),
        ];

    public async Task<IReadOnlyList<PurgedView>> Log(
        IReadOnlyList<PurgeItem> items,
        string language,
        CancellationToken stop
    )
    {
        var ids = items.Select(i => i.RunId).Distinct().ToList();
        var runs = await db.PurgeRuns()
            .AsNoTracking()
            .Where(r => ids.Contains(r.Id))
            .ToDictionaryAsync(r => r.Id, stop);
        var people = await People(
            [.. runs.Values.Select(r => r.StartedById).OfType<StaffId>()],
            stop
        );
        return
        [
            .. items.Select(i =>
            {
                var run = runs[i.RunId];
                return new PurgedView(
                    i.Number,
                    i.Kind,
                    Kind(i.Kind, language),
                    i.ArchivedAt,
                    i.PurgedAt!.Value,
                    run.Number,
                    run.StartedById is { } by ? people.GetValueOrDefault(by) : null,
                    run.RuleVersion,
                    run.KindVersion,
                    run.Reason
                );
            }),
        ];
    }

    private string Kind(string code, string language) =>
        rules.Word("retention-kind", code, language);

    private Task<IReadOnlyDictionary<StaffId, PersonRef>> People(
        IReadOnlyCollection<StaffId> ids,
        CancellationToken stop
    ) => Staffing.Refs(db, [.. ids.Distinct()], stop);
}
