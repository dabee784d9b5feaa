using Huisheng.Customers.Contract;
using Huisheng.Deadlines.Contract;
using Huisheng.FollowUps.Announcing;
using Huisheng.FollowUps.Visits;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.FollowUps.Views;

/// <summary>Puts the follow-up page together.</summary>
internal sealed class FollowUpViews(
    HuishengDb db,
    Rulebook rules,
    ReadScript script,
    FollowUpActions actions,
    Clock clock
)
{
    public async Task<FollowUpView?> Find(
        string number,
        Viewer viewer,
        string language,
        CancellationToken stop
    )
    {
        var item = await db.FollowUps()
            .AsNoTracking()
            .AsSplitQuery()
            .SeenBy(viewer, FollowUpActs.Read)
            .Include(f => f.Attempts)
            .Include(f => f.Record)
            .FirstOrDefaultAsync(f => f.Number == number, stop);
        return item is null ? null : await Of(item, viewer, language, stop);
    }

    public async Task<FollowUpView> Of(
        FollowUp item,
        Viewer viewer,
        string language,
        CancellationToken stop
    )
    {
        var people = await People(item, stop);
        var customer =
            await CustomerAnswers.Find(db, item.CustomerId, stop)
            ?? throw new InvalidOperationException("A follow-up without customer.");
        var visitor = await Visitors.Of(db, item, viewer, clock.Now, stop);
        var facts = await script.Facts(
            db,
            item,
            customer,
            Caller(item, viewer, visitor, people),
            language,
            stop
        );
        var lines = rules.FollowUps.LinesOf(item.Stage);
        var state = Kebab.Of(item.State);
        var clocks = await Clocks.Of(db, rules, item.Subject, language, clock.Now, stop);
        return new FollowUpView(
            item.Number,
            item.Version,
            item.Stage,
            rules.Word("follow-up-stage", item.Stage, language),
            state,
            rules.Word("follow-up-state", state, language),
            item.CaseNumber,
            item.Round,
            people.GetValueOrDefault(item.AssigneeId),
            item.AssignedBecause is { } because
                ? rules.Word("assigned-because", because, language)
                : null,
            item.OpensAt,
            item.DueAt,
            BusinessTime.Print(item.DueAt),
            item.Early(clock.Now),
            Announced(item, language),
            Brief(item, customer, language),
            Script.Lines(lines, facts, language),
            [
                .. item
                    .Attempts.OrderBy(a => a.At)
                    .ThenBy(a => a.Id)
                    .Select(a => Tried(a, people, language)),
            ],
            item.Channel,
            item.StartedAt,
            item.EndedAt,
            clocks,
            item.Record is { } record ? Submitted(record, people, language) : null,
            actions.Of(
                item,
                viewer,
                visitor,
                Script.Incomplete(lines, facts),
                Overdue.Refuses(clocks),
                language
            )
        );
    }

    private Task<IReadOnlyDictionary<StaffId, PersonRef>> People(
        FollowUp item,
        CancellationToken stop
    ) =>
        Staffing.Refs(
            db,
            [
                item.AssigneeId,
                .. item.Attempts.Select(a => a.By),
                .. item.Record is { } record ? [record.By] : Array.Empty<StaffId>(),
            ],
            stop
        );

    /// <summary>Whose job number the opening names: the viewer's where they may visit, otherwise the assignee's.</summary>
    private static string Caller(
        FollowUp item,
        Viewer viewer,
        Visitor visitor,
        IReadOnlyDictionary<StaffId, PersonRef> people
    ) =>
        item.MayBeDoneBy(visitor) is null
            ? viewer.JobNumber
            : people.GetValueOrDefault(item.AssigneeId)?.JobNumber ?? "";

    private AnnouncementView Announced(FollowUp item, string language)
    {
        var rule = rules.FollowUps.AnnouncementOf(item.Stage);
        var state = item.Announcement(rule?.LeastHours ?? 0);
        return new AnnouncementView(
            state,
            rules.Word("announcement", state, language),
            item.AnnouncedAt ?? item.AnnounceAt,
            item.AnnouncedBy is { } channel ? rules.Word("channel", channel, language) : null,
            rule is null || state == "none" ? null : Announcements.Words(item, rule, rules)
        );
    }

    private BriefView Brief(FollowUp item, CustomerFacts customer, string language) =>
        new(
            item.CustomerId.Value,
            customer.Name,
            customer.HonorificName,
            customer.Phone,
            script.ServiceType(item, language),
            item.ServiceAt,
            [
                new NodeView(Label("problem", language), item.Title, null),
                new NodeView(
                    Label("type", language),
                    rules.Word("case-type", item.CaseType, language),
                    null
                ),
                new NodeView(Label("result", language), item.Result ?? "", item.ServiceAt),
            ]
        );

    private string Label(string code, string language) =>
        rules.Word("follow-up-label", code, language);

    private AttemptView Tried(
        Attempt attempt,
        IReadOnlyDictionary<StaffId, PersonRef> people,
        string language
    ) =>
        new(
            attempt.At,
            attempt.Outcome,
            rules.Word("outcome", attempt.Outcome, language),
            people.GetValueOrDefault(attempt.By),
            attempt.Note
        );

    private RecordView Submitted(
        FollowUpRecord record,
        IReadOnlyDictionary<StaffId, PersonRef> people,
        string language
    ) =>
        new(
            record.At,
            people.GetValueOrDefault(record.By),
            record.Identity,
            record.Consent,
            record.Score,
            record.Level,
            rules.Word("satisfaction-level", record.Level, language),
            record.Reason,
            record.Solved,
            record.Needs,
            record.Suggestion,
            record.Said.Split(',', StringSplitOptions.RemoveEmptyEntries)
        );
}
