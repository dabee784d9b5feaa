using System.Globalization;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Regime.Overlays;
using Huisheng.Regime.Settings;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Regime.Calendars;

/// <param name="Text">The notice or a table, as <see cref="CalendarText"/> reads them.</param>
/// <param name="Department">Code of the department whose days these are; null: the company's.</param>
internal sealed record CalendarImport(
    string Text,
    string? Notice = null,
    string? Department = null,
    string? Reason = null
);

/// <summary>What an import would put there, and the open clocks it would move.</summary>
internal sealed record CalendarTrial(
    IReadOnlyList<CalendarDayView> Days,
    int Open,
    int Moved,
    IReadOnlyList<TrialShift> Shifts
);

/// <summary>
/// POST /api/calendars/{year}: the list of a year takes the place of what was there; open clocks follow. POST
/// /api/calendars/{year}/trials: the same read and weighed, and nothing stored.
/// </summary>
internal static class ImportCalendar
{
    private const int Shown = 20;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/api/calendars/{year}/trials", Try)
            .Permit("regime.write")
            .WithoutKey()
            .Answers<CalendarTrial>();
        api.MapPost(
                "/api/calendars/{year}",
                (
                    string year,
                    CalendarImport body,
                    Shelf shelf,
                    RequestActs acts,
                    HttpContext http
                ) => acts.Run(act => In(act, shelf, YearOf(year), body, Problems.Language(http)))
            )
            .Permit("regime.write")
            .Edits()
            .Answers<CalendarYearView>();
    }

    /// <summary>0 for what is no year; nothing is found for it.</summary>
    private static int YearOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : 0;

    private static async Task<IResult> Try(
        [FromRoute(Name = "year")] string asked,
        CalendarImport body,
        Shelf shelf,
        IOpenClocks clocks,
        HuishengDb db,
        Clock clock,
        Problems problems,
        HttpContext http,
        CancellationToken stop
    )
    {
        var year = YearOf(asked);
        var read = await ReadCalendar.Of(db, year, body, stop);
        if (read.Refused)
        {
            return problems.From(http, read.Refusal!);
        }

        var sheet = ReadCalendar.Sheet(
            year,
            read.Value.Department,
            body,
            read.Value.Days,
            Guid.Empty,
            clock.Now
        );
        var trial = shelf.Trial(shelf.Calendars.With(sheet), clock.Now);
        var shifts = await clocks.Under(db, trial, Shown, stop);
        return Results.Ok(
            new CalendarTrial(
                [.. read.Value.Days.Select(CalendarViews.Day)],
                shifts.Open,
                shifts.Moved,
                [
                    .. shifts.First.Select(s =>
                        TrialShifts.Of(s, shelf.Book, Problems.Language(http))
                    ),
                ]
            )
        );
    }

    private static async Task<Outcome<CalendarYearView>> In(
        Act act,
        Shelf shelf,
        int year,
        CalendarImport body,
        string language
    )
    {
        var state = await States.Locked(act);
        await shelf.Refresh(act.Db, act.Now, act.Stop);
        var read = await ReadCalendar.Of(act.Db, year, body, act.Stop);
        var check = new Check()
            .Text(body.Notice, "notice", 200)
            .Optional(body.Reason, "reason", 500);
        if ((read.Refusal ?? check.Refusal()) is { } refusal)
        {
            return refusal;
        }

        var (days, department) = read.Value;
        var of = department?.Id;
        var there = await act
            .Db.CalendarSheets()
            .Where(s => s.Year == year && s.Department == of)
            .Locked()
            .SingleOrDefaultAsync(act.Stop);
        if (act.IsStale(there?.Version ?? 0))
        {
            return Refusal.Stale(
                CalendarSheet.SubjectOf(year),
                await CalendarViews.Year(
                    act.Db,
                    shelf.Calendars,
                    shelf.Book,
                    year,
                    department,
                    act.Now,
                    language,
                    act.Stop
                )
            );
        }

        if (
            there is not null
            && there.Days.SequenceEqual(days)
            && there.Notice == body.Notice!.Trim()
        )
        {
            return Refusal.Because("calendar.same");
        }

        var sheet = Put(
            act,
            there,
            ReadCalendar.Sheet(year, department, body, days, act.Actor.StaffId!.Value, act.Now)
        );
        States.Raise(state, openClocks: true);
        act.Record(Note(sheet, department, body));
        await act.Db.SaveChangesAsync(act.Stop);
        var after = shelf.Calendars.With(sheet);
        return await CalendarViews.Year(
            act.Db,
            after,
            shelf.Trial(after, act.Now),
            year,
            department,
            act.Now,
            language,
            act.Stop
        );
    }

    private static CalendarSheet Put(Act act, CalendarSheet? there, CalendarSheet given)
    {
        if (there is null)
        {
            act.Db.CalendarSheets().Add(given);
            return given;
        }

        there.Notice = given.Notice;
        there.Days = given.Days;
        there.By = given.By;
        there.At = given.At;
        there.Version++;
        return there;
    }

    private static Note Note(CalendarSheet sheet, DepartmentRef? department, CalendarImport body) =>
        new("calendar-imported", CalendarSheet.SubjectOf(sheet.Year))
        {
            Reason = body.Reason,
            Changes =
            [
                new Change("notice", null, sheet.Notice),
                .. department is null
                    ? []
                    : new[] { new Change("department", null, department.Name) },
                new Change("days-off", null, $"{sheet.Days.Count(d => d.Kind == DayKind.Off)}"),
                new Change("days-work", null, $"{sheet.Days.Count(d => d.Kind == DayKind.Work)}"),
                new Change("days-hours", null, $"{sheet.Days.Count(d => d.Kind == DayKind.Hours)}"),
            ],
        };
}
