namespace Huisheng.Regime.Contract;

/// <summary>One stage of following up a solved case. Its window is the clock it names.</summary>
public sealed record FollowUpStage : RuleEntry
{
    public required string Clock { get; init; }

    /// <summary>"original-handler" or "other-account-specialist".</summary>
    public required string Assignee { get; init; }

    /// <summary>Who takes it when that person is absent: "team-lead" or "any-account-specialist".</summary>
    public required string Fallback { get; init; }

    /// <summary>Never the person who handled the case (C-07).</summary>
    public required bool Independent { get; init; }

    /// <summary>Codes of the lines, in the order they are said.</summary>
    public required IReadOnlyList<string> Lines { get; init; }
}

/// <summary>How the visit of a stage, which is its code, is announced to the customer (C-22).</summary>
public sealed record Announcement : RuleEntry
{
    public required string Template { get; init; }

    /// <summary>Hours before the window opens; null: with the result, at the birth of the follow-up.</summary>
    public int? AheadHours { get; init; }

    /// <summary>An announcement this much before the visit is one.</summary>
    public int LeastHours { get; init; }

    /// <summary>Tried in this order.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];
}

public sealed record AttemptRule
{
    public required int Max { get; init; }
    public required string Row { get; init; }
    public required string Document { get; init; }
    public required Text Article { get; init; }
}

/// <summary>regime/follow-ups.yaml.</summary>
public sealed record FollowUpRules
{
    public required IReadOnlyList<FollowUpStage> Stages { get; init; }
    public required IReadOnlyList<Announcement> Announcements { get; init; }
    public required IReadOnlyList<ScriptLine> Lines { get; init; }
    public required IReadOnlyList<Entry> States { get; init; }
    public required IReadOnlyList<Entry> Outcomes { get; init; }
    public required IReadOnlyList<Entry> Identities { get; init; }
    public required AttemptRule Attempts { get; init; }

    public FollowUpStage Stage(string code) => Stages.First(s => s.Code == code);

    public Announcement? AnnouncementOf(string stage) =>
        Announcements.FirstOrDefault(a => a.Code == stage);

    public IReadOnlyList<ScriptLine> LinesOf(string stage) =>
        [.. Stage(stage).Lines.Select(code => Lines.First(l => l.Code == code))];
}
