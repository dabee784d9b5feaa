using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Deadlines;

/// <summary>How much falls due between two instants, the second included.</summary>
internal sealed record ForecastHour(DateTimeOffset From, DateTimeOffset To, int Due);

/// <param name="Code">Department code or job number; null where nobody has it.</param>
internal sealed record ForecastShare(string? Code, string? Name, int Overdue, int Due);

/// <summary>What is late and what will be, unless somebody acts. Counts stop at 999; <c>Cut</c> says that some did.</summary>
internal sealed record ForecastView(
    int Overdue,
    int WantsReason,
    int Due,
    int Warned,
    bool Cut,
    IReadOnlyList<ForecastHour> Hours,
    IReadOnlyList<ForecastShare> Departments,
    IReadOnlyList<ForecastShare> Owners
);

/// <summary>GET /api/deadlines/forecast: the next hours.</summary>
internal static class Forecast
{
    private const int Hours = 8;
    private const int Most = 999;
    private const int Shares = 12;

    private sealed record Row(
        DateTimeOffset DueAt,
        DateTimeOffset WarnAt,
        StaffId? Owner,
        DepartmentId? Department,
        bool Explained
    );

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/deadlines/forecast", Answer).Permit("desk.read").Answers<ForecastView>();

    private static async Task<IResult> Answer(
        string? view,
        Viewer viewer,
        DeadlineList list,
        HuishengDb db,
        Clock clock,
        Problems problems,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (view is not null && !DeadlineList.Views.Contains(view))
        {
            return problems.From(
                http,
                Refusal.Fields(new FieldError("view", "field.unknown-value"))
            );
        }

        var now = clock.Now;
        var end = now.AddHours(Hours);
        List<Row> late = [];
        List<Row> coming = [];
        foreach (
            var part in await list.SeenBy(viewer, new DeadlineQuery { View = view }, now, stop)
        )
        {
            late.AddRange(await Read(part.Where(c => c.DueAt < now), stop));
            coming.AddRange(await Read(part.Where(c => c.DueAt >= now && c.DueAt <= end), stop));
        }

        return Results.Ok(await View(db, late, coming, now, stop));
    }

    private static Task<List<Row>> Read(IQueryable<SubjectClock> rows, CancellationToken stop) =>
        rows.OrderBy(c => c.DueAt)
            .Take(Most)
            .Select(c => new Row(c.DueAt, c.WarnAt, c.Owner, c.Department, c.OverdueReason != null))
            .ToListAsync(stop);

    private static async Task<ForecastView> View(
        HuishengDb db,
        List<Row> late,
        List<Row> coming,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var all = late.Concat(coming).ToList();
        var people = await Staffing.Refs(db, all.Select(r => r.Owner).OfType<StaffId>(), stop);
        var departments = await DepartmentFacts.Refs(
            db,
            all.Select(r => r.Department).OfType<DepartmentId>(),
            stop
        );
        return new ForecastView(
            Math.Min(late.Count, Most),
            Math.Min(late.Count(r => !r.Explained), Most),
            Math.Min(coming.Count, Most),
            coming.Count(r => r.WarnAt <= now),
            late.Count >= Most || coming.Count >= Most,
            [.. Enumerable.Range(0, Hours).Select(n => Hour(coming, now, n))],
            Share(
                all,
                now,
                r => r.Department,
                id => departments.GetValueOrDefault(id) is { } d ? (d.Code, d.Name) : null
            ),
            Share(
                all,
                now,
                r => r.Owner,
                id => people.GetValueOrDefault(id) is { } p ? (p.JobNumber, p.Name) : null
            )
        );
    }

    private static ForecastHour Hour(List<Row> coming, DateTimeOffset now, int n)
    {
        var (from, to) = (now.AddHours(n), now.AddHours(n + 1));
        return new ForecastHour(
            from,
            to,
            coming.Count(r => (n == 0 ? r.DueAt >= from : r.DueAt > from) && r.DueAt <= to)
        );
    }

    /// <summary>Who has most of what is late first.</summary>
    private static IReadOnlyList<ForecastShare> Share<T>(
        List<Row> rows,
        DateTimeOffset now,
        Func<Row, T?> by,
        Func<T, (string Code, string Name)?> called
    )
        where T : struct =>
        [
            .. rows.GroupBy(by)
                .Select(g =>
                {
                    var name = g.Key is { } key ? called(key) : null;
                    var overdue = g.Count(r => r.DueAt < now);
                    return new ForecastShare(name?.Code, name?.Name, overdue, g.Count() - overdue);
                })
                .OrderByDescending(s => s.Overdue)
                .ThenByDescending(s => s.Due)
                .ThenBy(s => s.Code, StringComparer.Ordinal)
                .Take(Shares),
        ];
}
