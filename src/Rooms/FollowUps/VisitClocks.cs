using Huisheng.Cases.Contract;
using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;

namespace Huisheng.FollowUps;

/// <summary>Which clocks a follow-up starts and stops: its stage until the customer was reached, then two hours for the record (S0-60).</summary>
internal static class VisitClocks
{
    private const string Submit = "submit";

    public static async Task<ClockFact> Born(
        Act act,
        Subject subject,
        string stage,
        CaseResolved happened
    ) =>
        await Clocks.Start(
            act,
            new ClockStart(
                subject,
                stage,
                happened.ResolvedAt,
                new ClockFacts(happened.Type, Grade: happened.Grade),
                Round: happened.Round
            )
        ) ?? throw new InvalidOperationException($"The regime sets no time for {stage}.");

    public static Task Given(Act act, FollowUp item) =>
        Clocks.MoveOwner(act, item.Subject, item.AssigneeId, item.DepartmentId);

    /// <summary>On time if the visit ended by the due instant.</summary>
    public static async Task Reached(Act act, FollowUp item)
    {
        await Clocks.Stop(act, item.Subject, item.Stage, act.Now);
        await Clocks.Start(
            act,
            new ClockStart(
                item.Subject,
                Submit,
                act.Now,
                new ClockFacts(item.CaseType, Grade: item.Grade),
                item.AssigneeId,
                item.DepartmentId,
                item.Round
            )
        );
    }

    public static Task<ClockFact?> Submitted(Act act, FollowUp item) =>
        Clocks.Stop(act, item.Subject, Submit, act.Now);

    public static Task Cancelled(Act act, FollowUp item) => Clocks.Cancel(act, item.Subject);
}
