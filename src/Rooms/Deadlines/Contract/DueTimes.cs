using Huisheng.Deadlines.Time;
using Huisheng.Regime.Contract;

namespace Huisheng.Deadlines.Contract;

/// <summary>The due time of an allowance that no milestone has: a time a person names by its length.</summary>
public static class DueTimes
{
    private const int NoWarning = 100;

    public static DateTimeOffset Of(Rulebook rules, DateTimeOffset start, Allowance allowance) =>
        DueTime
            .Of(start, allowance, rules.Calendar, Counting.Of(rules.Clocks.Policy), NoWarning)
            .At;
}
