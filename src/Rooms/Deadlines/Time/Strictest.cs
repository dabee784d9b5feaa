using Huisheng.Regime.Contract;

namespace Huisheng.Deadlines.Time;

/// <summary>A rule and the due time it gives.</summary>
internal sealed record RuleDue(ClockRule Rule, Due Due);

/// <summary>
/// Several rules may set one milestone: the earliest due wins, the others stay beside it (C-04). At the same instant the
/// rule that stands first in the file is named.
/// </summary>
internal sealed record Strictest(RuleDue Chosen, IReadOnlyList<RuleDue> Others)
{
    public static Strictest? Of(IEnumerable<RuleDue> rules)
    {
        var ordered = rules.OrderBy(r => r.Due.At).ToList();
        return ordered is [var chosen, .. var others] ? new Strictest(chosen, others) : null;
    }
}
