using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Cases.Tracking;

/// <summary>未闭环: what was registered in a month and lacks 处理, 反馈 or 回访 (S2-86).</summary>
internal static class ReadOpenLoops
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/cases/open-loops", List).Permit("case.read").Answers<OpenLoops>();

    /// <summary><c>month</c>: 2026-03; this month if left out.</summary>
    private static async Task<IResult> List(
        string? month,
        string? after,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        Rulebook rules,
        Clock clock,
        Problems problems
    )
    {
        if (Month(month, clock.Now) is not { } asked)
        {
            return problems.From(http, WrongMonth);
        }

        var stop = http.RequestAborted;
        var rows = Open(db.Cases().AsNoTracking().SeenBy(viewer, "case.read"), asked);
        var counts = await rows.GroupBy(c => c.DepartmentId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToListAsync(stop);
        var page = await rows.NewestFirst(after, stop);
        var departments = await DepartmentFacts.Refs(db, counts.Select(c => c.Key), stop);
        var people = await Staffing.Refs(db, page.Items.Select(c => c.Holder), stop);
        var language = Problems.Language(http);
        var total = counts.Sum(c => c.Count);
        var no = viewer.May("form.export") ? ExportOpenLoops.TooMany(total, rules) : null;
        string Name(DepartmentId id) => departments.GetValueOrDefault(id)?.Name ?? "";
        return Results.Ok(
            new OpenLoops(
                $"{asked}",
                total,
                [
                    .. counts
                        .Select(c => new LoopCount(Name(c.Key), c.Count))
                        .OrderByDescending(c => c.Count)
                        .ThenBy(c => c.Department, StringComparer.Ordinal),
                ],
                [.. page.Items.Select(c => Row(c, Name(c.DepartmentId), people, rules, language))],
                page.Next,
                no is null ? null : problems.Describe(no, language).Title
            )
        );
    }

    public static readonly Refusal WrongMonth = Refusal.Fields(
        new FieldError("month", "field.unknown-value", [])
    );

    /// <summary>This month if left out, null if it is none.</summary>
    public static BusinessMonth? Month(string? month, DateTimeOffset now) =>
        string.IsNullOrEmpty(month) ? BusinessMonth.Of(now) : BusinessMonth.Read(month);

    /// <summary>An exception that was closed without a follow-up stays among them: it leaves the figure short (C-15).</summary>
    public static IQueryable<Case> Open(IQueryable<Case> rows, BusinessMonth month)
    {
        var (from, until) = (month.From, month.Until);
        return rows.Where(c =>
            c.RecordedAt >= from
            && c.RecordedAt < until
            && (c.HandledAt == null || c.ResolvedAt == null || c.FollowedUpAt == null)
        );
    }

    public static OpenLoopRow Row(
        Case c,
        string department,
        IReadOnlyDictionary<StaffId, PersonRef> people,
        Rulebook rules,
        string language
    ) =>
        new(
            c.Number,
            c.Title,
            c.CustomerName,
            c.Grade,
            rules.Word("case-state", Kebab.Of(c.State), language),
            department,
            people.GetValueOrDefault(c.Holder),
            c.RecordedAt,
            [
                .. new[]
                {
                    c.HandledAt is null ? "handle" : null,
                    c.ResolvedAt is null ? "tell" : null,
                    c.FollowedUpAt is null ? "visit" : null,
                }
                    .OfType<string>()
                    .Select(code => new LoopStage(code, rules.Word("loop-stage", code, language))),
            ]
        );
}
