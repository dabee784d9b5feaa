using Huisheng.People.Contract;

namespace Huisheng.FollowUps.Birth;

/// <summary>Who follows up, and why if it is not the person the rule names first.</summary>
internal sealed record Assigned(Member Person, string? Because);

/// <summary>An account specialist who could take a tracking visit, with the follow-ups already on their hands.</summary>
internal sealed record Candidate(Member Person, int Open);

/// <summary>Who visits (S0-22, C-07): pure, the people are handed in.</summary>
internal static class Assignment
{
    /// <summary>原处理人不在岗.</summary>
    public const string HandlerAbsent = "handler-absent";

    /// <summary>Nobody else can; the independence of C-07 becomes a warning on record .</summary>
    public const string NobodyElse = "nobody-else";

    /// <summary>The original handler; absent, whoever stands in for them, otherwise the team lead.</summary>
    public static Assigned First(Member handler, Member? onDuty, Member? lead) =>
        onDuty?.Id == handler.Id
            ? new Assigned(handler, null)
            : new Assigned(onDuty ?? lead ?? handler, HandlerAbsent);

    /// <summary>Another account specialist, the least loaded one and of these the lowest job number.</summary>
    public static Assigned Second(
        IEnumerable<Candidate> specialists,
        IReadOnlyList<StaffId> notBy,
        Member first
    )
    {
        var inOrder = specialists
            .OrderBy(c => c.Open)
            .ThenBy(c => c.Person.JobNumber, StringComparer.Ordinal)
            .Select(c => c.Person)
            .ToList();
        var free = inOrder.Find(p => !notBy.Contains(p.Id));
        return free is not null
            ? new Assigned(free, null)
            : new Assigned(inOrder.FirstOrDefault() ?? first, NobodyElse);
    }
}
