namespace Huisheng.Regime.Contract;

/// <summary>What the caller wants (S1-11), and which handling classes it may take (S1-26).</summary>
public sealed record CaseType : RuleEntry
{
    public required string DefaultClass { get; init; }
    public required IReadOnlyList<string> Classes { get; init; }

    /// <summary>Identity must be verified before going on (S1-05).</summary>
    public required bool Verification { get; init; }

    /// <summary>Where a record of this type comes in, such as "feedback"; null for what callers want.</summary>
    public string? Source { get; init; }

    /// <summary>Cases of this type have a grade (S4-05).</summary>
    public bool Graded { get; init; }

    /// <summary>Parts of the description this type may not lack (S1-65): "occurred-on", "demand".</summary>
    public IReadOnlyList<string> Requires { get; init; } = [];
}

public sealed record HandlingClass : RuleEntry
{
    public required bool OpensCase { get; init; }
    public required bool AnswerRequired { get; init; }
    public IReadOnlyList<Entry> Topics { get; init; } = [];
}

/// <summary>regime/case-types.yaml.</summary>
public sealed record CaseTypeRules
{
    public required IReadOnlyList<CaseType> CaseTypes { get; init; }
    public required IReadOnlyList<HandlingClass> HandlingClasses { get; init; }

    public CaseType? Type(string code) => CaseTypes.FirstOrDefault(t => t.Code == code);

    public HandlingClass? Class(string code) => HandlingClasses.FirstOrDefault(c => c.Code == code);

    /// <summary>The types a caller may have.</summary>
    public IEnumerable<CaseType> OfCalls => CaseTypes.Where(t => t.Source is null);

    /// <summary>True when a record of this type may be put into this class.</summary>
    public bool MayTake(string type, string handlingClass) =>
        Type(type)?.Classes.Contains(handlingClass) == true;
}

/// <summary>A larger rank is more pressing.</summary>
public sealed record Urgency : RuleEntry
{
    /// <summary>When a case is this urgent (S2-83).</summary>
    public required Text Definition { get; init; }
    public required int Rank { get; init; }
}

public sealed record UrgencySet : RuleEntry
{
    public required IReadOnlyList<string> Values { get; init; }
    public required string Default { get; init; }
}

/// <summary>regime/urgency.yaml.</summary>
public sealed record UrgencyRules
{
    public required IReadOnlyList<Urgency> Urgency { get; init; }
    public required IReadOnlyList<UrgencySet> Sets { get; init; }

    public UrgencySet Set(string code) => Sets.First(s => s.Code == code);
}

public sealed record Grade : RuleEntry
{
    /// <summary>Which complaints are this grave (S4-22 … S4-25).</summary>
    public required Text Definition { get; init; }
    public required int Rank { get; init; }

    /// <summary>The urgency this grade proposes (C-02).</summary>
    public required string Urgency { get; init; }
}

public sealed record GradeRules
{
    public required IReadOnlyList<Grade> Grades { get; init; }

    public Grade? Named(string code) => Grades.FirstOrDefault(g => g.Code == code);
}

public sealed record CaseState : Entry
{
    /// <summary>The word of form 001 (S1-67).</summary>
    public required string Word { get; init; }

    /// <summary>The step that is current while the case is in this state.</summary>
    public required string Step { get; init; }
}

/// <summary>regime/statuses.yaml.</summary>
public sealed record StatusRules
{
    public required string Row { get; init; }
    public required string Document { get; init; }
    public required Text Article { get; init; }
    public required IReadOnlyList<Entry> StatusWords { get; init; }
    public required IReadOnlyList<Entry> Steps { get; init; }
    public required IReadOnlyList<Entry> CallSteps { get; init; }
    public required IReadOnlyList<CaseState> CaseStates { get; init; }

    public CaseState State(string code) => CaseStates.First(s => s.Code == code);

    /// <summary>The word of form 001 for a state.</summary>
    public string WordOf(string state) => State(state).Word;
}
