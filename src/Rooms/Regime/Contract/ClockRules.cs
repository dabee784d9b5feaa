namespace Huisheng.Regime.Contract;

public enum TimeUnit
{
    Minute,
    Hour,
    NaturalDay,
    WorkingDay,
    Month,
}

/// <summary>"N hours" or "N days", always counted from the start of a clock.</summary>
public sealed record Allowance
{
    public required int Amount { get; init; }
    public required TimeUnit Unit { get; init; }
}

/// <summary>Opens at <c>From</c>, closes at <c>To</c>, both ends included (T-6).</summary>
public sealed record Window
{
    public required int From { get; init; }
    public required int To { get; init; }
    public required TimeUnit Unit { get; init; }
}

/// <summary>Which cases a rule is for; a facet that names no value does not restrict.</summary>
public sealed record Applies
{
    public IReadOnlyList<string> CaseType { get; init; } = [];
    public IReadOnlyList<string> HandlingClass { get; init; } = [];
    public IReadOnlyList<string> Grade { get; init; } = [];
    public IReadOnlyList<string> Urgency { get; init; } = [];

    public bool To(ClockFacts facts) =>
        Holds(CaseType, facts.CaseType)
        && Holds(HandlingClass, facts.HandlingClass)
        && Holds(Grade, facts.Grade)
        && Holds(Urgency, facts.Urgency);

    private static bool Holds(IReadOnlyList<string> values, string? fact) =>
        values.Count == 0 || (fact is not null && values.Contains(fact));
}

/// <summary>What is known of the thing a clock is started on, in regime codes.</summary>
public sealed record ClockFacts(
    string? CaseType = null,
    string? HandlingClass = null,
    string? Grade = null,
    string? Urgency = null
);

/// <summary>One time limit. Exactly one of allowance, window, <c>NoLimit</c> and <c>Manual</c> is set.</summary>
public sealed record ClockRule : RuleEntry
{
    public required string Milestone { get; init; }

    /// <summary>The key moments (docs/words.md) that start and stop it.</summary>
    public required string Starts { get; init; }
    public required string Stops { get; init; }
    public Applies Applies { get; init; } = new();
    public Allowance? Allowance { get; init; }
    public Window? Window { get; init; }

    /// <summary>The documents set no limit here; no clock is started.</summary>
    public bool NoLimit { get; init; }

    /// <summary>The due time is written by a person and handed in when the clock starts.</summary>
    public bool Manual { get; init; }

    /// <summary>Sooner than the limit and without a breach (C-26).</summary>
    public Allowance? Target { get; init; }
    public string? Ladder { get; init; }

    /// <summary>Warns and breaches nothing (C-04: what the customer hoped for).</summary>
    public bool Soft { get; init; }
}

public sealed record LadderStep
{
    /// <summary>"warning", "breach", "l1", "l2", "l3".</summary>
    public required string Level { get; init; }

    /// <summary>Share of the time after which the warning comes.</summary>
    public int? Percent { get; init; }

    /// <summary>How long before the due time the warning comes, where it is no share of the time (S4-111).</summary>
    public Allowance? Before { get; init; }

    /// <summary>How long after the breach; null: with it.</summary>
    public Allowance? After { get; init; }

    /// <summary>The role that is told; null: the owner.</summary>
    public string? To { get; init; }

    /// <summary>How long after it was said it is said again while nobody has acknowledged it, and how often.</summary>
    public Allowance? Repeat { get; init; }
    public int Times { get; init; }
}

public sealed record Ladder : RuleEntry
{
    public required IReadOnlyList<LadderStep> Steps { get; init; }

    /// <summary>Set where the warning is no share of the time.</summary>
    public Allowance? WarnBefore => Steps.FirstOrDefault(s => s.Before is not null)?.Before;

    /// <summary>Without a warning before the time, the time itself.</summary>
    public int WarnPercent => Steps.FirstOrDefault(s => s.Percent is not null)?.Percent ?? 100;
}

public enum DayMode
{
    Natural,
    Working,
}

/// <summary>Which day is day 1 of a limit in days: the one after the start (Civil Code art. 201), or the start day itself.</summary>
public enum StartDay
{
    Next,
    Counted,
}

/// <summary>How days are counted where a document only says 日 or 天 (C-05).</summary>
public sealed record CountingPolicy
{
    public required string Combine { get; init; }
    public required DayMode DayMode { get; init; }
    public required bool RollIfHoliday { get; init; }

    /// <summary>"24:00" or a time of day such as "18:00".</summary>
    public required string EndOfDay { get; init; }
    public StartDay StartDay { get; init; }

    /// <summary>Whether waiting for the customer or for parts may stop a clock. No document allows it; only a deviation turns it on.</summary>
    public bool Pauses { get; init; }
    public required string Row { get; init; }
    public required string Document { get; init; }
    public required Text Article { get; init; }
}

/// <summary>regime/clocks.yaml.</summary>
public sealed record ClockRules
{
    public required CountingPolicy Policy { get; init; }
    public required IReadOnlyList<Ladder> Ladders { get; init; }
    public required IReadOnlyList<ClockRule> Clocks { get; init; }

    /// <summary>Every rule that sets this milestone for these facts, in the order of the file.</summary>
    public IReadOnlyList<ClockRule> For(string milestone, ClockFacts facts) =>
        [.. Clocks.Where(r => r.Milestone == milestone && r.Applies.To(facts))];

    public ClockRule Named(string code) => Clocks.First(r => r.Code == code);

    public Ladder LadderOf(ClockRule rule) =>
        Ladders.First(l => l.Code == (rule.Ladder ?? Ladders[0].Code));
}
