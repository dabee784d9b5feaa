namespace Huisheng.Regime.Contract;

/// <summary>Entries of one kind that an administrator may publish over, and which of their members.</summary>
public sealed record SettingPlace
{
    /// <summary>Address of an entry; a star stands for every code of a list: "clocks/clocks/*".</summary>
    public required string At { get; init; }
    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>Members that may be put in where the release has none.</summary>
    public IReadOnlyList<string> Adds { get; init; } = [];

    /// <summary>Members for which the value a document gives is the most it allows: a time limit.</summary>
    public IReadOnlyList<string> Most { get; init; } = [];

    /// <summary>Members for which it is the least: a rate, a period of keeping.</summary>
    public IReadOnlyList<string> Least { get; init; } = [];

    /// <summary>Members whose limit holds though no document gives the entry's value.</summary>
    public IReadOnlyList<string> Binding { get; init; } = [];

    /// <summary>The row of entries that name none themselves.</summary>
    public string? Row { get; init; }

    /// <summary>Members that take a value of a list of words, and which list.</summary>
    public IReadOnlyDictionary<string, string> Choices { get; init; } =
        new Dictionary<string, string>();
}

public sealed record SettingGroup : Entry
{
    public required IReadOnlyList<SettingPlace> Places { get; init; }
}

/// <summary>regime/settings.yaml: what of the rules is this company's to set .</summary>
public sealed record SettingRules
{
    public required IReadOnlyList<SettingGroup> Groups { get; init; }
}

/// <summary>A key of the policy table (docs/requirements.md) and the members of the entry that hold its value.</summary>
public sealed record Policy
{
    public required string Code { get; init; }
    public required string Entry { get; init; }
    public required IReadOnlyList<string> Members { get; init; }
}

/// <summary>regime/policy.yaml.</summary>
public sealed record PolicyIndex
{
    public required IReadOnlyList<Policy> Policies { get; init; }
}

/// <summary>A setting that is one value. <c>Value</c> is a number, a word of <c>Choice</c>, true or false, or hours of the day.</summary>
public sealed record Parameter : RuleEntry
{
    public string? Value { get; init; }
    public Window? Window { get; init; }

    /// <summary>Code of the list "measure" in texts/words.yaml: percent, times, …</summary>
    public string? Unit { get; init; }

    /// <summary>The list of words the value is one of.</summary>
    public string? Choice { get; init; }

    public int Number => int.Parse(Value ?? "", System.Globalization.CultureInfo.InvariantCulture);

    public bool Flag => Value == "true";
}

/// <summary>regime/parameters.yaml: rates, thresholds and switches.</summary>
public sealed record ParameterRules
{
    public required IReadOnlyList<Parameter> Parameters { get; init; }

    public Parameter Named(string code) => Parameters.First(p => p.Code == code);
}
