using Huisheng.Commitments.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;

namespace Huisheng.Cases.Doing;

/// <summary>转办: what the customer is told when their matter is passed on.</summary>
internal static class HandOver
{
    /// <summary>
    /// A case that moves on to another department does so only when its customer has been told when they will be called; one that leaves the
    /// hotline only when the agent has said what the caller was told, and be it nothing (S1-37).
    /// </summary>
    public static Refusal? Untold(Case item, DepartmentRef department, CommitmentAnswer? answer) =>
        new Check()
            .Require(
                !item.HandsOver(department.Id) || answer is { None: false, DueAt: not null },
                "commitment.dueAt",
                "case.hand-over-time",
                department.Name
            )
            .Require(
                !item.LeavesTheHotline || answer is { None: true } or { DueAt: not null },
                "commitment.dueAt",
                "case.dispatch-told",
                department.Name
            )
            .Refusal();

    /// <summary>That the caller was not told stands in the history.</summary>
    public static IEnumerable<Change> Silent(CommitmentAnswer? answer) =>
        answer is { None: true } ? [new Change("customerUntold", null, "true")] : [];

    /// <summary>The sentence the customer was told, with department and time: what is promised is what was said (S1-37).</summary>
    public static string Said(Act act, DepartmentRef department, CommitmentAnswer? answer) =>
        act.Get<Rulebook>()
            .Call.Line("handed-over")
            .Say(
                Languages.Chinese,
                new Dictionary<string, string>
                {
                    ["department"] = department.Name,
                    ["time"] = answer?.DueAt is { } due
                        ? Within(due - act.Now, BusinessTime.Print(due))
                        : "—",
                }
            )
            is { Refused: false } said
            ? said.Value
            : department.Name;

    // Between the time that was said and the act lie the minutes of the call.
    private static readonly TimeSpan Since = TimeSpan.FromMinutes(5);

    /// <summary>24小时 where whole hours of at most three days were agreed, otherwise the moment itself.</summary>
    internal static string Within(TimeSpan length, string until)
    {
        var hours = Math.Round(length.TotalHours);
        return hours is > 0 and <= 72 && (length - TimeSpan.FromHours(hours)).Duration() <= Since
            ? $"{hours:0}小时"
            : until;
    }
}
