using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake.Feedback.Reading;

/// <summary>The groups of one dimension and how many records stand in each; each record stands in one.</summary>
internal sealed record FeedbackTotals(
    string By,
    bool Open,
    string? Month,
    int Total,
    IReadOnlyList<FeedbackGroup> Groups
);

/// <summary><c>Code</c> cuts the list to this group. <c>Parts</c>: the level below, of categories alone.</summary>
internal sealed record FeedbackGroup(
    string Code,
    string Name,
    int Count,
    IReadOnlyList<FeedbackPart> Parts
);

/// <summary><c>Itself</c>: no closer than the upper level.</summary>
internal sealed record FeedbackPart(string Code, string Name, int Count, bool Itself);

/// <summary>按维度: feedback gathered by category, priority or department, with the same totals (S2-26). Of what is open, if no month is asked for.</summary>
internal static class ReadFeedbackTotals
{
    private static readonly string[] Dimensions = ["category", "priority", "department"];

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/feedback/totals", Handle)
            .Permit("feedback.read")
            .Answers<FeedbackTotals>();

    private static async Task<IResult> Handle(
        string? by,
        [AsParameters] FeedbackFilter filter,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        Rulebook rules,
        Problems problems
    )
    {
        by ??= Dimensions[0];
        var wrong = new Check()
            .Require(Dimensions.Contains(by), "by", "field.unknown-value")
            .Refusal();
        if ((wrong ?? filter.Wrong()) is { } refusal)
        {
            return problems.From(http, refusal);
        }

        var stop = http.RequestAborted;
        var cut = string.IsNullOrEmpty(filter.Month) ? filter with { Open = true } : filter;
        var rows = await cut.Cut(
            db.Feedback().AsNoTracking().SeenBy(viewer, "feedback.read"),
            db,
            rules,
            stop
        );
        var language = Problems.Language(http);
        var groups = by switch
        {
            "priority" => Priorities(await Counts(rows, byPriority: true, stop), rules, language),
            "department" => await Departments(rows, db, stop),
            _ => Categories(await Counts(rows, byPriority: false, stop), rules, language),
        };
        return Results.Ok(
            new FeedbackTotals(
                by,
                cut.Open == true,
                BusinessMonth.Read(cut.Month)?.ToString(),
                groups.Sum(g => g.Count),
                groups
            )
        );
    }

    private static async Task<Dictionary<string, int>> Counts(
        IQueryable<FeedbackRecord> rows,
        bool byPriority,
        CancellationToken stop
    )
    {
        var codes = byPriority ? rows.Select(r => r.Priority) : rows.Select(r => r.Category);
        return await codes
            .GroupBy(c => c)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, stop);
    }

    private static List<FeedbackGroup> Priorities(
        Dictionary<string, int> counts,
        Rulebook rules,
        string language
    ) =>
        WithTheRest(
            [
                .. rules
                    .Feedback.Priorities.Where(p => counts.ContainsKey(p.Code))
                    .Select(p => new FeedbackGroup(p.Code, p.Name(language), counts[p.Code], [])),
            ],
            counts,
            rules,
            language
        );

    private static List<FeedbackGroup> Categories(
        Dictionary<string, int> counts,
        Rulebook rules,
        string language
    )
    {
        List<FeedbackGroup> groups = [];
        foreach (var branch in rules.Categories.Categories)
        {
            var itself = new FeedbackPart(
                branch.Code,
                rules.Word("feedback-group", "itself", language),
                counts.GetValueOrDefault(branch.Code),
                true
            );
            var parts = branch
                .Children.Select(c => new FeedbackPart(
                    c.Code,
                    c.Name(language),
                    counts.GetValueOrDefault(c.Code),
                    false
                ))
                .Append(itself)
                .Where(p => p.Count > 0)
                .ToList();
            groups.Add(
                new FeedbackGroup(
                    branch.Code,
                    branch.Name(language),
                    parts.Sum(p => p.Count),
                    parts
                )
            );
        }

        return WithTheRest([.. groups.Where(g => g.Count > 0)], counts, rules, language);
    }

    /// <summary>What the rules do not know (any more) has a group of its own: nothing is missing from a sum.</summary>
    private static List<FeedbackGroup> WithTheRest(
        List<FeedbackGroup> groups,
        Dictionary<string, int> counts,
        Rulebook rules,
        string language
    )
    {
        var rest = counts.Values.Sum() - groups.Sum(g => g.Count);
        return rest == 0
            ? groups
            :
            [
                .. groups,
                new FeedbackGroup(
                    FeedbackFilter.Unlisted,
                    rules.Word("feedback-group", "none", language),
                    rest,
                    []
                ),
            ];
    }

    /// <summary>No record is without one: the database holds it to a department there is.</summary>
    private static async Task<List<FeedbackGroup>> Departments(
        IQueryable<FeedbackRecord> rows,
        HuishengDb db,
        CancellationToken stop
    )
    {
        var counts = await rows.GroupBy(r => r.DepartmentId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, stop);
        return
        [
            .. (await DepartmentFacts.All(db, stop))
                .Where(d => counts.ContainsKey(d.Id))
                .Select(d => new FeedbackGroup(d.Code, d.Name, counts[d.Id], [])),
        ];
    }
}
