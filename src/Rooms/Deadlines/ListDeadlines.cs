using System.Globalization;
using Huisheng.Deadlines.Contract;
using Huisheng.Desk.Contract;
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

/// <param name="Level">The highest level that has fired, in words; null before the warning.</param>
internal sealed record DeadlineRow(
    ClockView Clock,
    string Kind,
    string Number,
    string? Title,
    string? Customer,
    string? Urgency,
    string? Grade,
    PersonRef? Owner,
    string? Department,
    string? Level
);

/// <summary>GET /api/deadlines: every running clock the viewer sees, what is due first first.</summary>
internal static class ListDeadlines
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/deadlines", Answer).Permit("desk.read").Answers<Page<DeadlineRow>>();

    private static async Task<IResult> Answer(
        [AsParameters] DeadlineQuery query,
        string? after,
        Viewer viewer,
        DeadlineList list,
        HuishengDb db,
        Rulebook rules,
        Clock clock,
        Problems problems,
        HttpContext http,
        CancellationToken stop
    )
    {
        var from = Position.Of(after);
        var wrong = new Check()
            .Require(DeadlineList.Views.Contains(query.Cut), "view", "field.unknown-value")
            .Require(
                query.State is null || DeadlineList.States.Contains(query.State),
                "state",
                "field.unknown-value"
            )
            .Require(after is null || from is not null, "after", "field.unreadable")
            .Refusal();
        if (wrong is not null)
        {
            return problems.From(http, wrong);
        }

        List<SubjectClock> found = [];
        foreach (var part in await list.SeenBy(viewer, query, clock.Now, stop))
        {
            found.AddRange(await Next(part, from).ToListAsync(stop));
        }

        var page = found
            .OrderBy(c => c.DueAt)
            .ThenBy(c => c.SubjectId.ToString(), StringComparer.Ordinal)
            .ThenBy(c => c.Milestone, StringComparer.Ordinal)
            .Take(PageSize.Rows)
            .ToList();
        return Results.Ok(
            new Page<DeadlineRow>(
                await Rows(db, page, rules, Problems.Language(http), clock.Now, stop),
                page.Count == PageSize.Rows ? Position.Of(page[^1]) : null
            )
        );
    }

    private static IQueryable<SubjectClock> Next(IQueryable<SubjectClock> rows, Position? from)
    {
        if (from is { } at)
        {
#pragma warning disable CA1309 // Becomes SQL; both databases compare codes by their bytes.
            rows = rows.Where(c =>
                c.DueAt >= at.DueAt
                && (
                    c.DueAt > at.DueAt
                    || c.SubjectId.CompareTo(at.Id) > 0
                    || c.SubjectId == at.Id && string.Compare(c.Milestone, at.Milestone) > 0
                )
            );
#pragma warning restore CA1309
        }

        return rows.OrderBy(c => c.DueAt)
            .ThenBy(c => c.SubjectId)
            .ThenBy(c => c.Milestone)
            .Take(PageSize.Rows);
    }

    private static async Task<IReadOnlyList<DeadlineRow>> Rows(
        HuishengDb db,
        IReadOnlyList<SubjectClock> page,
        Rulebook rules,
        string language,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var names = await WorkItems.Names(db, page.Select(c => c.SubjectId), stop);
        var people = await Staffing.Refs(db, page.Select(c => c.Owner).OfType<StaffId>(), stop);
        var departments = await DepartmentFacts.Refs(
            db,
            page.Select(c => c.Department).OfType<DepartmentId>(),
            stop
        );
        var ids = page.Select(c => c.Id).ToList();
        var levels = (
            await db.ClockLevels()
                .AsNoTracking()
                .Where(l => ids.Contains(l.ClockId))
                .ToListAsync(stop)
        ).ToLookup(l => l.ClockId);
        return
        [
            .. page.Select(c =>
            {
                var name = names.GetValueOrDefault(c.SubjectId);
                return new DeadlineRow(
                    ClockViews.Of(c, rules, language, now),
                    c.SubjectKind,
                    c.SubjectNumber,
                    name?.Title,
                    name?.Customer,
                    name?.Urgency,
                    name?.Grade,
                    c.Owner is { } owner ? people.GetValueOrDefault(owner) : null,
                    c.Department is { } at ? departments.GetValueOrDefault(at)?.Name : null,
                    Highest(c, levels[c.Id]) is { } level
                        ? rules.Word("level", level, language)
                        : null
                );
            }),
        ];
    }

    private static string? Highest(SubjectClock clock, IEnumerable<ClockLevel> levels) =>
        levels
            .Where(l => l.Turn == clock.Turn && l.Nr == 0)
            .Select(l => l.Level)
            .OrderBy(l => Array.IndexOf(Ladders.InOrder, l))
            .LastOrDefault();

    /// <summary>Where a page ended: due time, thing and milestone of its last row.</summary>
    private readonly record struct Position(DateTimeOffset DueAt, Guid Id, string Milestone)
    {
        public static Position? Of(string? after)
        {
            var parts = after?.Split('.') ?? [];
            return
                parts.Length == 3
                && long.TryParse(
                    parts[0],
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var at
                )
                && at <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
                && Guid.TryParseExact(parts[1], "N", out var id)
                ? new Position(DateTimeOffset.FromUnixTimeSeconds(at), id, parts[2])
                : null;
        }

        public static string Of(SubjectClock clock) =>
            $"{clock.DueAt.ToUnixTimeSeconds()}.{clock.SubjectId:N}.{clock.Milestone}";
    }
}
