using Huisheng.Deadlines.Contract;
using Huisheng.Deadlines.Time;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Deadlines;

internal sealed record WhyRule(
    bool Chosen,
    string Name,
    string Document,
    string Article,
    string Row,
    int Version,
    string DueText
);

/// <summary>The due time was another before: why it moved, from when to when.</summary>
internal sealed record WhyShift(
    DateTimeOffset At,
    string Cause,
    string? From,
    string? To,
    string FromText,
    string ToText
);

/// <summary><c>Role</c>: start, counted, skipped, end, and after for the days that fill the last week.</summary>
internal sealed record WhyDay(DateOnly Date, string? Mark, string Role, int? Count);

/// <summary>A stretch of the way: together they are the whole time from start to due. <c>Kind</c>: run, start-day, counted, skipped, paused, rolled.</summary>
internal sealed record WhyPiece(
    string Kind,
    DateTimeOffset From,
    DateTimeOffset To,
    string Span,
    string Text,
    string Length
);

internal sealed record WhyView(
    string Title,
    string DueText,
    string Weekday,
    string? DueMark,
    IReadOnlyList<WhyRule> Rules,
    IReadOnlyList<WhyDay> Days,
    IReadOnlyList<WhyPiece> Pieces,
    string Whole,
    IReadOnlyList<string> Sentences,
    IReadOnlyList<WhyShift> Shifts,
    IReadOnlyList<WhyPause> Pauses,
    bool Provisional,
    IReadOnlyList<ClockAction> Actions
);

/// <summary>GET /api/clocks/{id}/why: how this due time was found .</summary>
internal static class WhyThisTime
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/clocks/{id:guid}/why", Answer).Permit("desk.read").Answers<WhyView>();

    /// <summary>A clock is seen by those who see the work it belongs to: its owner, its department, or everybody's work.</summary>
    public static bool Reaches(Viewer viewer, string right, SubjectClock clock) =>
        viewer.Reaches(
            right,
            clock.Owner is { } owner ? [owner] : [],
            clock.Department is { } department ? [department] : []
        );

    private static async Task<IResult> Answer(
        Guid id,
        Viewer viewer,
        HuishengDb db,
        Rulebook rulebook,
        Problems problems,
        ClockActions actions,
        HttpContext http,
        CancellationToken stop
    )
    {
        var wanted = new ClockId(id);
        var clock = await db.Clocks()
            .AsNoTracking()
            .SingleOrDefaultAsync(c => c.Id == wanted, stop);
        if (clock is null || !Reaches(viewer, "desk.read", clock))
        {
            return problems.From(http, Refusal.NotFound());
        }

        var language = Problems.Language(http);
        var shifts = await db.DueShifts()
            .AsNoTracking()
            .Where(s => s.ClockId == wanted)
            .OrderBy(s => s.No)
            .ToListAsync(stop);
        var stood = await ClockPauses.Rows(db, [wanted], stop);
        return Results.Ok(
            View(clock, rulebook, language, shifts, stood) with
            {
                Pauses = await WhyPauses.Of(db, stood, stop),
                Actions = actions.Of(clock, viewer, language),
            }
        );
    }

    internal static WhyView View(
        SubjectClock clock,
        Rulebook rulebook,
        string language,
        IReadOnlyList<DueShift>? shifts = null,
        IReadOnlyList<ClockPause>? stood = null
    )
    {
        var rules = ResolvedRules.Read(clock.Rules);
        var calendar = rules.Calendar(rulebook);
        var due = rules.Walk(clock.StartedAt, calendar, ClockPauses.Of(stood ?? []));
        var day = BusinessTime.Date(clock.DueAt);
        var pieces = new PieceViews(rulebook, language);
        return new WhyView(
            rulebook.Word("milestone", clock.Milestone, language),
            BusinessTime.Print(clock.DueAt),
            rulebook.Word("weekday", Kebab.Of(day.DayOfWeek), language),
            calendar.Sign(day),
            [.. rules.Rules.Select((r, i) => Rule(r, i == 0, rulebook, language))],
            Days(due, calendar),
            pieces.Of(rules, due),
            pieces.Whole(due),
            new Explanation(rulebook, language).Of(rules, due),
            [.. (shifts ?? []).Select(s => Shift(s, rulebook, language))],
            [],
            clock.Provisional,
            []
        );
    }

    private static WhyRule Rule(ResolvedRule rule, bool chosen, Rulebook rulebook, string language)
    {
        var name = ClockViews.Name(rule, rulebook, language);
        return new WhyRule(
            chosen,
            name.Name,
            name.Document,
            name.Article,
            name.Row,
            rule.Version,
            BusinessTime.Print(rule.DueAt)
        );
    }

    private static WhyShift Shift(DueShift shift, Rulebook rulebook, string language)
    {
        string? Named(string? code) =>
            code?.Split('.', 2) is [var list, var value]
                ? rulebook.Word(list, value, language)
                : code;

        return new WhyShift(
            shift.At,
            rulebook.Word("shift", shift.Cause, language),
            Named(shift.From),
            Named(shift.To),
            BusinessTime.Print(shift.FromDue),
            BusinessTime.Print(shift.ToDue)
        );
    }

    private static List<WhyDay> Days(Due due, WorkingCalendar calendar)
    {
        var days = due
            .Days.Select(d => new WhyDay(d.Date, calendar.Sign(d.Date), Kebab.Of(d.Role), d.Count))
            .ToList();
        for (var day = days[^1].Date; day.DayOfWeek != DayOfWeek.Sunday; )
        {
            day = day.AddDays(1);
            days.Add(new WhyDay(day, calendar.Sign(day), "after", null));
        }

        return days;
    }
}
