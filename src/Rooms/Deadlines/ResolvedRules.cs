using System.Text.Json;
using System.Text.Json.Serialization;
using Huisheng.Deadlines.Time;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;

namespace Huisheng.Deadlines;

/// <summary>One rule as it stood when the clock started, with the due time it gave.</summary>
internal sealed record ResolvedRule(
    string Code,
    string Zh,
    string En,
    string Document,
    Text Article,
    string Row,
    Allowance? Allowance,
    Window? Window,
    DateTimeOffset DueAt,
    int Version = 1
);

/// <summary>What a clock resolved to (design §4.2): its rules, the chosen one first, and the way of counting.</summary>
internal sealed record ResolvedRules(
    IReadOnlyList<ResolvedRule> Rules,
    string Starts,
    int WarnPercent,
    Counting Counting,
    string Ladder,
    ClockFacts? Facts = null,
    DateTimeOffset? Limit = null,
    Guid? CalendarOf = null
)
{
    /// <summary>Units are kept by name, so that the stored text outlives a new order of the enum.</summary>
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    [JsonIgnore]
    public ResolvedRule Chosen => Rules[0];

    public static ResolvedRules Of(Strictest strictest, int warnPercent, Counting counting) =>
        new(
            [.. strictest.Others.Prepend(strictest.Chosen).Select(Of)],
            strictest.Chosen.Rule.Starts,
            warnPercent,
            counting,
            strictest.Chosen.Rule.Ladder ?? ""
        );

    /// <summary>The ladder the clock's rule names, as it stands for what was registered then.</summary>
    public static Ladder LadderOf(SubjectClock clock, Rulebook rules)
    {
        var code = Read(clock.Rules).Ladder;
        var ladders = rules.AsOf(clock.Registered).Clocks.Ladders;
        return ladders.FirstOrDefault(l => l.Code == code) ?? ladders[0];
    }

    /// <summary>The calendar it was counted by: of the department that had it then.</summary>
    public WorkingCalendar Calendar(Rulebook rules) =>
        rules.CalendarOf(CalendarOf is { } id ? new DepartmentId(id) : null);

    public string Write() => JsonSerializer.Serialize(this, Json);

    public static ResolvedRules Read(string text) =>
        JsonSerializer.Deserialize<ResolvedRules>(text, Json)
        ?? throw new InvalidOperationException("A clock without rules.");

    /// <summary>Walks the chosen rule again, for the derivation only; the stored due time stays what it is.</summary>
    public Due Walk(DateTimeOffset start, WorkingCalendar calendar, Pauses pauses) =>
        Chosen switch
        {
            { Window: { } window } => DueTime.Of(
                start,
                window,
                calendar,
                Counting,
                WarnPercent,
                pauses
            ),
            { Allowance: { } limit } => DueTime.Of(
                start,
                limit,
                calendar,
                Counting,
                WarnPercent,
                pauses
            ),
            _ => DueTime.Fixed(start, Chosen.DueAt, calendar, WarnPercent),
        };

    private static ResolvedRule Of(RuleDue found) =>
        new(
            found.Rule.Code,
            found.Rule.Zh,
            found.Rule.En,
            found.Rule.Document,
            found.Rule.Article,
            found.Rule.Row ?? "",
            found.Rule.Allowance,
            found.Rule.Window,
            found.Due.At,
            found.Rule.Version
        );
}
