namespace Huisheng.Regime.Contract;

/// <summary>The documents rules are taken from.</summary>
public sealed record DocumentList
{
    public required IReadOnlyList<Entry> Documents { get; init; }
}

public sealed record Channel : Entry
{
    public required bool Inbound { get; init; }
    public required bool Notice { get; init; }
    public required bool FollowUp { get; init; }
    public required IReadOnlyList<string> From { get; init; }
    public string? Group { get; init; }
    public bool NeedsReason { get; init; }
}

/// <summary>regime/channels.yaml (C-25).</summary>
public sealed record ChannelRules
{
    public required string Row { get; init; }
    public required IReadOnlyList<Channel> Channels { get; init; }

    public Channel? Named(string code) => Channels.FirstOrDefault(c => c.Code == code);
}

/// <summary>regime/retention.yaml.</summary>
public sealed record RetentionRule
{
    public required int Months { get; init; }
    public required int MinimumMonths { get; init; }
    public required string Row { get; init; }
    public required string Document { get; init; }
    public required Text Article { get; init; }
}

/// <summary>How a name is shown on a form or to a reader.</summary>
public enum NameMask
{
    SurnameStar,
    SurnameHonorific,
    StarHonorific,
}

/// <summary>regime/masks.yaml (P-1, C-09, C-10).</summary>
public sealed record MaskRules
{
    /// <summary>"last-four" or "three-four".</summary>
    public required string Phone { get; init; }
    public required string Email { get; init; }
    public required IReadOnlyDictionary<string, NameMask> Names { get; init; }
    public required IReadOnlyList<Entry> Honorifics { get; init; }
    public required IReadOnlyList<string> CompoundSurnames { get; init; }
    public required string Row { get; init; }
    public required string Document { get; init; }
    public required Text Article { get; init; }

    /// <summary>欧阳 of 欧阳锋, 张 of 张伟.</summary>
    public string Surname(string name) =>
        CompoundSurnames.FirstOrDefault(s =>
            name.Length > s.Length && name.StartsWith(s, StringComparison.Ordinal)
        ) ?? (name.Length == 0 ? "" : name[..1]);

    /// <summary>The masked name; an unknown gender always gives 张*.</summary>
    public string Name(string name, string? gender, NameMask mask)
    {
        var honorific = Honorifics.FirstOrDefault(h => h.Code == gender)?.Zh;
        return mask switch
        {
            NameMask.SurnameHonorific when honorific is not null => Surname(name) + honorific,
            NameMask.StarHonorific when honorific is not null => "*" + honorific,
            _ => Surname(name) + "*",
        };
    }
}
