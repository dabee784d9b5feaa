using System.Text.RegularExpressions;

namespace Huisheng.Regime.Contract;

/// <summary>The first whose urgency and customer type fit counts; an empty list fits any (S2-31).</summary>
public sealed record Priority : RuleEntry
{
    public IReadOnlyList<string> Urgency { get; init; } = [];
    public IReadOnlyList<string> CustomerType { get; init; } = [];

    internal bool Fits(string urgency, string customerType) =>
        (Urgency.Count == 0 || Urgency.Contains(urgency))
        && (CustomerType.Count == 0 || CustomerType.Contains(customerType));
}

/// <summary>One of the six steps of a feedback (S2-07).</summary>
public sealed record FeedbackStep : RuleEntry
{
    /// <summary>The steps of a case it stands for.</summary>
    public required IReadOnlyList<string> Covers { get; init; }
}

/// <summary>适用场景 (S2-01).</summary>
public sealed record Scene : RuleEntry
{
    /// <summary>Its reasons or targets; where there are any, one is named.</summary>
    public IReadOnlyList<Entry> Parts { get; init; } = [];

    /// <summary>The channels the document names for it; others are allowed.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <summary>Entries without which a record of the scene is incomplete: event, demand, emotion, product.</summary>
    public IReadOnlyList<string> Wants { get; init; } = [];

    /// <summary>After so many hours without a line of progress the owner is reminded, and after as many again; null: nobody is.</summary>
    public int? ProgressHours { get; init; }
}

/// <summary>影响范围, and the urgency it proposes (S2-20).</summary>
public sealed record Impact : RuleEntry
{
    public required string Urgency { get; init; }
}

/// <summary>When a delivery counts as late (S2-84). <c>Base</c>: "order" or "promise".</summary>
public sealed record DeliveryRule
{
    public required string Category { get; init; }
    public required int Hours { get; init; }
    public required string Base { get; init; }
    public required string Row { get; init; }
    public required string Document { get; init; }
    public required Text Article { get; init; }
}

/// <summary>Something a cell tells beyond its words; the named places of the pattern are what is shown.</summary>
public sealed record CellReading : Entry
{
    // A cell is short; a pattern that runs longer than this over it is a mistake of the rule, not of the cell.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);
    private Regex? compiled;

    /// <summary>The columns looked into, in this order.</summary>
    public required IReadOnlyList<string> In { get; init; }
    public required string Pattern { get; init; }

    public Match? Of(string? text) =>
        string.IsNullOrEmpty(text) ? null
        : Expression().Match(text) is { Success: true } found ? found
        : null;

    public IEnumerable<Match> AllOf(string? text) =>
        string.IsNullOrEmpty(text) ? [] : Expression().Matches(text);

    /// <summary>Throws when the pattern is none.</summary>
    internal Regex Expression() =>
        compiled ??= new Regex(Pattern, RegexOptions.CultureInvariant, Longest);
}

/// <summary>regime/feedback.yaml.</summary>
public sealed record FeedbackRules
{
    /// <summary>The columns of 客户服务反馈信息表 in their order (S2-56).</summary>
    public required IReadOnlyList<FormColumn> Columns { get; init; }
    public required IReadOnlyList<FeedbackStep> Steps { get; init; }
    public required IReadOnlyList<Scene> Scenes { get; init; }
    public required IReadOnlyList<Impact> Impacts { get; init; }
    public required IReadOnlyList<Entry> Expectations { get; init; }

    /// <summary>Categories about which the words themselves are recorded (S2-80).</summary>
    public required IReadOnlyList<string> QuotedCategories { get; init; }

    /// <summary>Sentences offered while a feedback is taken in and worked on.</summary>
    public required IReadOnlyList<ScriptLine> Lines { get; init; }
    public required IReadOnlyList<RuleEntry> CustomerTypes { get; init; }
    public required IReadOnlyList<Priority> Priorities { get; init; }
    public required DeliveryRule Delivery { get; init; }
    public required IReadOnlyList<CellReading> Readings { get; init; }

    public CellReading Reading(string code) => Readings.First(r => r.Code == code);

    public Scene? Scene(string code) => Scenes.FirstOrDefault(s => s.Code == code);

    public Impact? Impact(string code) => Impacts.FirstOrDefault(i => i.Code == code);

    public Priority Priority(string urgency, string customerType) =>
        Priorities.First(p => p.Fits(urgency, customerType));
}
