using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Regime;

/// <summary>A time limit as people read it. <c>Allowance</c> is "24", "3–7", or empty where no figure is given.</summary>
internal sealed record ClockRuleView(
    string Code,
    string Milestone,
    string Name,
    string Allowance,
    TimeUnit? Unit,
    string UnitText,
    string Document,
    string Article,
    string Row
);

internal sealed record NumberRuleView(string Code, string Name, string Pattern, string Next);

internal sealed record CalendarView(
    int Year,
    IReadOnlyList<DateOnly> Off,
    IReadOnlyList<DateOnly> Work,
    bool Loaded
);

internal sealed record RegimeView(
    IReadOnlyList<ClockRuleView> Clocks,
    IReadOnlyList<NumberRuleView> Numbers,
    IReadOnlyList<CalendarView> Calendars
);

/// <summary>GET /api/regime: the rules this house works under.</summary>
internal static class ReadRegime
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/regime", Answer).Permit("regime.read").Answers<RegimeView>();

    private static async Task<RegimeView> Answer(
        Rulebook rulebook,
        HuishengDb db,
        Engine engine,
        Clock clock,
        HttpContext http,
        CancellationToken stop
    )
    {
        var language = Problems.Language(http);
        var numbers = new List<NumberRuleView>();
        foreach (var rule in rulebook.Numbers.Numbers)
        {
            numbers.Add(await Next(rule, db, engine, clock.Now, language, stop));
        }

        return new RegimeView(
            [.. rulebook.Clocks.Clocks.Select(r => Clock(r, rulebook, language))],
            numbers,
            Calendars(rulebook.Calendar, BusinessTime.Date(clock.Now).Year)
        );
    }

    internal static async Task<NumberRuleView> Next(
        NumberRule rule,
        HuishengDb db,
        Engine engine,
        DateTimeOffset now,
        string language,
        CancellationToken stop
    )
    {
        var last = await engine.Last(db, rule.Sequence(now), stop);
        return new NumberRuleView(
            rule.Code,
            rule.Name(language),
            rule.Pattern,
            rule.Write(now, last + 1)
        );
    }

    private static ClockRuleView Clock(ClockRule rule, Rulebook rulebook, string language)
    {
        var unit = rule.Allowance?.Unit ?? rule.Window?.Unit;
        return new ClockRuleView(
            rule.Code,
            rule.Milestone,
            rule.Name(language),
            rule.Window is { } w ? $"{w.From}–{w.To}" : $"{rule.Allowance?.Amount}",
            unit,
            unit is { } u ? rulebook.Word("unit", Kebab.Of(u), language) : "",
            rulebook.Document(rule.Document, language),
            rule.Article.In(language),
            rule.Row ?? ""
        );
    }

    /// <summary>The loaded years, and the next one too, so that its absence is seen .</summary>
    private static List<CalendarView> Calendars(WorkingCalendar calendar, int year)
    {
        var loaded = calendar
            .Years.Select(y => new CalendarView(y.Year, [.. y.Off], [.. y.Work], true))
            .ToList();
        loaded.AddRange(
            new[] { year, year + 1 }
                .Where(y => !calendar.HasYear(y))
                .Select(y => new CalendarView(y, [], [], false))
        );
        return loaded;
    }
}
