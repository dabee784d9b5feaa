using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;

namespace Huisheng.Commitments;

/// <summary>The one clock of a commitment: its due time is written, never reckoned.</summary>
internal static class CommitmentClock
{
    public const string Milestone = "commitment";

    /// <summary>One promised long ago (S2-89) began at the latest on the day it was due.</summary>
    public static Task Start(Act act, Commitment item, DateTimeOffset from) =>
        Clocks.Start(
            act,
            new ClockStart(
                item.Subject,
                Milestone,
                item.DueAt < from ? BusinessTime.StartOf(BusinessTime.Date(item.DueAt)) : from,
                new ClockFacts(),
                item.OwnerId,
                item.DepartmentId,
                Round: item.Reschedulings.Count + 1,
                Limit: item.DueAt
            )
        );

    public static Task Stop(Act act, Commitment item) =>
        Clocks.Stop(act, item.Subject, Milestone, act.Now);

    public static async Task Move(Act act, Commitment item)
    {
        await Clocks.Cancel(act, item.Subject, Milestone);
        await Start(act, item, act.Now);
    }
}
