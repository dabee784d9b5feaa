using Huisheng.Cases.Contract;
using Huisheng.Cases.Tracking;
using Huisheng.Commitments.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Deadlines.Contract;
using Huisheng.Emergencies.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Remedies.Contract;
using Huisheng.Storage.Files;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Cases.Views;

/// <summary>Puts the case page together.</summary>
internal sealed partial class CaseViews(
    HuishengDb db,
    Rulebook rules,
    CaseActions actions,
    CommitmentViews promised,
    RemedyViews measures,
    EmergencyViews emergencies,
    Clock clock
)
{
    public async Task<CaseView?> Find(
        string number,
        Viewer viewer,
        string language,
        CancellationToken stop
    )
    {
        var item = await db.Cases()
            .AsNoTracking()
            .AsSplitQuery()
            .SeenBy(viewer, "case.read")
            .Include(c => c.Satisfaction)
            .Include(c => c.Obligations)
            .Include(c => c.Evidence)
            .FirstOrDefaultAsync(c => c.Number == number, stop);
        return item is null ? null : await Of(item, viewer, language, stop);
    }

    public async Task<CaseView> Of(
        Case item,
        Viewer viewer,
        string language,
        CancellationToken stop
    )
    {
        var people = await Staffing.Refs(
            db,
            [
                item.AgentId,
                item.Contacts,
                .. item.OwnerId is { } owner ? [owner] : Array.Empty<StaffId>(),
                .. item.Evidence.Select(e => e.ById),
                .. item.Obligations.Select(o => o.Who).OfType<StaffId>(),
            ],
            stop
        );
        var customer =
            await CustomerAnswers.Find(db, item.CustomerId, stop)
            ?? throw new InvalidOperationException("A case without customer.");
        var department = await DepartmentFacts.ById(db, item.DepartmentId, stop);
        var files = await EvidenceFacts.Files(db, item.Evidence.Select(e => e.FileIds), stop);
        var state = Kebab.Of(item.State);
        var clocks = await Clocks.Of(db, rules, item.Subject, language, clock.Now, stop);
        var commitments = await promised.Of(item.Subject, viewer, language, stop);
        var unfinished = item.IsOpen ? await OpenRemedies.Of(db, rules, item.Subject, stop) : [];
        var emergency = await emergencies.Of(item.Subject, viewer, language, stop);
        return new CaseView(
            item.Number,
            item.Version,
            item.Title,
            item.Type,
            item.HandlingClass,
            item.Urgency,
            item.Grade,
            item.Category,
            item.Category is { } category ? rules.Categories.Path(category, language) : null,
            item.Round,
            state,
            rules.Word("case-state", state, language),
            rules.Statuses.WordOf(state),
            CustomerCard.Of(customer, rules, clock.Now),
            people.GetValueOrDefault(item.AgentId),
            item.OwnerId is { } responsible ? people.GetValueOrDefault(responsible) : null,
            new CaseDepartment(department?.Code ?? "", department?.Name ?? ""),
            item.Source,
            item.CallNumber,
            item.Description,
            Proofs(item, people, files, language),
            item.Result,
            item.Solution,
            item.ExceptionReason,
            item.KeptUntil is { } kept ? BusinessTime.Print(kept) : null,
            [
                .. item
                    .Satisfaction.OrderBy(s => s.At)
                    .ThenBy(s => s.Id)
                    .Select(s => Satisfied(s, language)),
            ],
            Milestones(item),
            CaseSteps.Of(item, rules, language, department?.Name ?? ""),
            clocks,
            Obligations(item, people, unfinished, language),
            commitments,
            await measures.Of(
                item.Subject,
                item.Category,
                customer.HonorificName,
                item.IsOpen,
                viewer,
                language,
                stop
            ),
            TrackingView.Of(item, people, clock.Now),
            Warnings(item, rules.Statuses.WordOf(state), commitments, language),
            emergency,
            actions.Of(
                item,
                viewer,
                unfinished,
                Overdue.Refuses(clocks),
                StartEmergency.Refuses(emergency),
                language
            ),
            item.PurgedAt
        );
    }

    /// <summary>已解决 with a commitment that is not kept (S1-74), and a complaint's result that says no time (S1-68); both stay watched.</summary>
    private List<CaseWarning> Warnings(
        Case item,
        string status,
        IReadOnlyList<CommitmentView> commitments,
        string language
    )
    {
        var kept = status == "resolved" ? CommitmentViews.Warning(commitments) : null;
        var timeless =
            item is { Type: "complaint", HandledAt: { } handled, IsOpen: true }
            && !commitments.Any(c => c.Source == "result")
            && !TextCommitments.NamesTime(rules, item.Result, handled)
            && !TextCommitments.NamesTime(rules, item.Solution, handled)
                ? "case.result-timeless"
                : null;
        return
        [
            .. new[] { kept, timeless }
                .OfType<string>()
                .Select(code => new CaseWarning(code, rules.Refusal(code, language, []))),
        ];
    }

    private List<EvidenceView> Proofs(
        Case item,
        IReadOnlyDictionary<StaffId, PersonRef> people,
        IReadOnlyDictionary<Guid, FileView> files,
        string language
    ) =>
        [
            .. item
                .Evidence.OrderBy(e => e.No)
                .Select(e => new EvidenceView(
                    e.Kind,
                    rules.Word("evidence", e.Kind, language),
                    e.Value,
                    [.. e.FileIds.Where(files.ContainsKey).Select(id => files[id])],
                    people.GetValueOrDefault(e.ById),
                    e.At
                )),
        ];

    private SatisfactionView Satisfied(CaseSatisfaction s, string language) =>
        new(
            s.Round,
            s.Moment,
            rules.Word("satisfaction-moment", s.Moment, language),
            s.Score,
            s.Level,
            rules.Word("satisfaction-level", s.Level, language),
            s.Reason,
            s.At
        );

    private static CaseMilestones Milestones(Case item) =>
        new(
            item.ReceivedAt,
            item.RecordedAt,
            item.DispatchedAt,
            item.OwnerReceivedAt,
            item.RespondedAt,
            item.HandledAt,
            item.FetchedAt,
            item.ResolvedAt,
            item.FollowedUpAt,
            item.ClosedAt,
            item.ArchivedAt
        );
}
