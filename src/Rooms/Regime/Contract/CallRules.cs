using System.Text.RegularExpressions;
using Huisheng.Kernel;

namespace Huisheng.Regime.Contract;

public sealed record AnswerRule
{
    public required int MaxRings { get; init; }
    public required int SecondsPerRing { get; init; }
    public required string Row { get; init; }
    public required string Document { get; init; }
    public required Text Article { get; init; }

    /// <summary>Answered within the rings allowed (S1-03).</summary>
    public bool RingsCompliant(int rings) => rings <= MaxRings;

    public bool SecondsCompliant(int seconds) => seconds <= MaxRings * SecondsPerRing;
}

public sealed record VerificationRule
{
    /// <summary>How many items must match.</summary>
    public required int Required { get; init; }
    public required string Row { get; init; }
    public required string Document { get; init; }
    public required Text Article { get; init; }
    public required IReadOnlyList<Entry> Items { get; init; }
}

/// <summary>What is noticed in a call and what an agent at the telephone may be.</summary>
public sealed record PhoneRule
{
    /// <summary>A longer silence is noted on the call, where the telephone system measures it (S1-54).</summary>
    public required int SilenceSeconds { get; init; }

    /// <summary>话后整理: how long an agent has after a call.</summary>
    public required int WrapUpSeconds { get; init; }

    /// <summary>How often a missed call is tried before it is given up.</summary>
    public required int CallBackAttempts { get; init; }

    /// <summary>An earlier complaint within these days is warned of when the customer rings.</summary>
    public required int RepeatDays { get; init; }
    public required string Row { get; init; }
    public required string Document { get; init; }
    public required Text Article { get; init; }

    /// <summary>小休 for what.</summary>
    public required IReadOnlyList<Entry> Breaks { get; init; }
}

/// <summary>A sentence to be said, with <c>{places}</c> to be filled in.</summary>
public sealed partial record ScriptLine : RuleEntry
{
    /// <summary>Calls: the moment it belongs to. "read-back" in either: it asks whether the customer was understood.</summary>
    public string? When { get; init; }

    /// <summary>Calls: the topic of a handling class it is for, where it is for one.</summary>
    public string? Topic { get; init; }

    /// <summary>Follow-ups: opening, questions or closing.</summary>
    public string? Part { get; init; }
    public bool Mandatory { get; init; }

    public IReadOnlyList<string> Places => [.. Place().Matches(Zh).Select(m => m.Groups[1].Value)];

    /// <summary>The sentence with every place filled; refused while one is empty (S0-39).</summary>
    public Outcome<string> Say(string language, IReadOnlyDictionary<string, string> values)
    {
        var empty = Places.FirstOrDefault(p =>
            string.IsNullOrWhiteSpace(values.GetValueOrDefault(p))
        );
        return empty is null
            ? Place().Replace(Name(language), m => values[m.Groups[1].Value])
            : Refusal.Because("script.place-empty", empty);
    }

    [GeneratedRegex(@"\{([a-z-]+)\}")]
    private static partial Regex Place();
}

/// <summary>regime/call.yaml.</summary>
public sealed record CallRules
{
    public required AnswerRule Answer { get; init; }
    public required VerificationRule Verification { get; init; }
    public required IReadOnlyList<ScriptLine> Lines { get; init; }
    public required IReadOnlyList<Entry> Emotions { get; init; }
    public required IReadOnlyList<Entry> Demands { get; init; }

    public required PhoneRule Phone { get; init; }

    /// <summary>适用情境: to which calls the process belongs (S1-02).</summary>
    public required RuleEntry Scope { get; init; }

    /// <summary>What is marked on the sheet of a call (S1-50, S1-53).</summary>
    public required IReadOnlyList<RuleEntry> Review { get; init; }

    /// <summary>The columns of 客户处理记录表 in their order (S1-84).</summary>
    public required IReadOnlyList<FormColumn> Columns { get; init; }

    public ScriptLine Line(string code) => Lines.First(l => l.Code == code);
}
