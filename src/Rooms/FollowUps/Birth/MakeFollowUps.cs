using Huisheng.Cases.Contract;
using Huisheng.Deadlines.Contract;
using Huisheng.FollowUps.Announcing;
using Huisheng.FollowUps.Contract;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;

namespace Huisheng.FollowUps.Birth;

/// <summary>A resolved case and its follow-ups appear together (S0-17, C-06): T1 and T2, each with clock, obligation, row and notice.</summary>
internal sealed class MakeFollowUps : IAnswer<CaseResolved>
{
    public async Task Answer(CaseResolved happened, Act act)
    {
        var first = await FindVisitors.First(act, happened.Agent);
        await Make(act, happened, "t1", [], _ => Task.FromResult(first));
        StaffId[] notBy = [happened.Agent, first.Person.Id];
        await Make(
            act,
            happened,
            "t2",
            notBy,
            opens => FindVisitors.Second(act, opens, notBy, first.Person)
        );
    }

    /// <summary>The clock starts first: whoever is chosen must be there on the day its window opens.</summary>
    private static async Task Make(
        Act act,
        CaseResolved happened,
        string stage,
        IReadOnlyList<StaffId> notBy,
        Func<DateOnly, Task<Assigned>> choose
    )
    {
        var subject = new Subject(
            "follow-up",
            NewId.At(act.Now),
            await Numbering.Next(act, "follow-up")
        );
        var clock = await VisitClocks.Born(act, subject, stage, happened);
        var assigned = await choose(BusinessTime.Date(clock.OpensAt ?? happened.ResolvedAt));
        var item = New(act, happened, subject, stage, clock, assigned, notBy);
        act.Db.FollowUps().Add(item);
        await VisitClocks.Given(act, item);
        await CaseObligations.Put(act, item.CaseId, item.Obligation, item.Number, item.AssigneeId);
        await VisitDesk.Put(act, item, null);
        Tell(act, item, assigned);
        Announcements.Begin(act, item);
    }

    private static FollowUp New(
        Act act,
        CaseResolved happened,
        Subject subject,
        string stage,
        ClockFact clock,
        Assigned assigned,
        IReadOnlyList<StaffId> notBy
    ) =>
        new()
        {
            Id = new FollowUpId(subject.Id),
            Number = subject.Number,
            Stage = stage,
            CaseId = happened.Case,
            CaseNumber = happened.Number,
            Round = happened.Round,
            CustomerId = happened.Customer,
            CustomerName = happened.CustomerName,
            Title = happened.Title,
            CaseType = happened.Type,
            Grade = happened.Grade,
            Product = happened.Product,
            Result = happened.Result,
            ServiceAt = happened.ResolvedAt,
            OpensAt = clock.OpensAt,
            DueAt = clock.DueAt,
            AssigneeId = assigned.Person.Id,
            DepartmentId = assigned.Person.DepartmentId,
            AssignedBecause = assigned.Because,
            CreatedAt = act.Now,
            NotBy = notBy,
        };

    private static void Tell(Act act, FollowUp item, Assigned assigned)
    {
        Notify.In(
            act,
            item.AssigneeId,
            "follow-up-assigned",
            item.Subject,
            item.Number,
            Notify.Word("follow-up-stage", item.Stage),
            item.CustomerName,
            BusinessTime.Print(item.DueAt)
        );
        act.Record(
            new Note("follow-up-make", item.Subject)
            {
                Tone = "system",
                Changes = [new Change("assignee", null, assigned.Person.Name)],
                Reason = assigned.Because is { } because
                    ? act.Get<Rulebook>().Word("assigned-because", because, Languages.Chinese)
                    : null,
            }
        );
    }
}
