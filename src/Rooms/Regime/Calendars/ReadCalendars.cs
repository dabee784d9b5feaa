using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Overlays;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Regime.Calendars;

/// <summary>GET /api/calendars: the years there are, this one and the next; with <c>department</c> its own days.</summary>
internal static class ReadCalendars
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/calendars", Answer).Permit("regime.read").Answers<CalendarList>();

    private static async Task<IResult> Answer(
        string? department,
        Shelf shelf,
        HuishengDb db,
        Clock clock,
        Problems problems,
        HttpContext http,
        CancellationToken stop
    )
    {
        var of = department is { Length: > 0 } code
            ? await DepartmentFacts.ByCode(db, code, stop)
            : null;
        if (department is { Length: > 0 } && of is null)
        {
            return problems.From(
                http,
                Refusal.Fields(new FieldError("department", "calendar.department"))
            );
        }

        var now = clock.Now;
        var years = shelf
            .Book.Calendar.Years.Select(y => y.Year)
            .Union([BusinessTime.Date(now).Year, BusinessTime.Date(now).Year + 1])
            .Order();
        List<CalendarYearView> views = [];
        foreach (var year in years)
        {
            views.Add(
                await CalendarViews.Year(
                    db,
                    shelf.Calendars,
                    shelf.Book,
                    year,
                    of,
                    now,
                    Problems.Language(http),
                    stop
                )
            );
        }

        var differing = shelf
            .Calendars.Sheets.Select(s => s.Department)
            .OfType<DepartmentId>()
            .ToHashSet();
        var all = await DepartmentFacts.All(db, stop);
        return Results.Ok(
            new CalendarList(
                views,
                [.. all.Where(d => differing.Contains(d.Id)).Select(d => d.Code)]
            )
        );
    }
}
