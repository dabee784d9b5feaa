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

    /// <summary>Results may go out by it to a customer who prefers it (S1-38).</summary>
    public bool NoticeIfPreferred { get; init; }
    public required IReadOnlyList<string> From { get; init; }
    public string? Group { get; init; }
    public bool NeedsReason { get; init; }

    /// <summary>A record that came in by it says where it was found (S2-08).</summary>
    public bool NeedsReference { get; init; }

    /// <summary>第一时间: in how many minutes of service hours somebody is answered here; null where nobody comes in (S2-09).</summary>
    public int? AnswerMinutes { get; init; }
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

    /// <summary>Kinds of records; one may be kept longer than the rest, none shorter (C-20).</summary>
    public required IReadOnlyList<KeptKindRule> Kinds { get; init; }
    public required string Row { get; init; }
    public required string Document { get; init; }
    public required Text Article { get; init; }

    /// <summary>For how many months from archiving a record of this kind is kept.</summary>
    public int MonthsOf(string kind) =>
        Math.Max(Months, Kinds.FirstOrDefault(k => k.Code == kind)?.Months ?? 0);
}

/// <summary>A kind of record and the least it is kept.</summary>
public sealed record KeptKindRule : RuleEntry
{
    public required int Months { get; init; }
}
