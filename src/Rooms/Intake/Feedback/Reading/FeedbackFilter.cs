using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Microsoft.AspNetCore.Mvc;

namespace Huisheng.Intake.Feedback.Reading;

/// <summary>What list, queue and totals are cut by.</summary>
internal sealed record FeedbackFilter
{
    /// <summary>A whole feedback or order number</summary>
    [FromQuery(Name = "q")]
    public string? Q { get; init; }

    /// <summary>With what is below it; <c>none</c>: what the rules do not know</summary>
    [FromQuery(Name = "category")]
    public string? Category { get; init; }

    /// <summary>The category alone, without what is below it</summary>
    [FromQuery(Name = "itself")]
    public bool? Itself { get; init; }

    [FromQuery(Name = "department")]
    public string? Department { get; init; }

    [FromQuery(Name = "urgency")]
    public string? Urgency { get; init; }

    /// <summary><c>none</c>: what the rules do not know</summary>
    [FromQuery(Name = "priority")]
    public string? Priority { get; init; }

    [FromQuery(Name = "channel")]
    public string? Channel { get; init; }

    [FromQuery(Name = "suggestion")]
    public bool? Suggestion { get; init; }

    [FromQuery(Name = "open")]
    public bool? Open { get; init; }

    /// <summary>2024-05, by receipt</summary>
    [FromQuery(Name = "month")]
    public string? Month { get; init; }

    /// <summary>Stands for whatever a list of the rules does not have.</summary>
    public const string Unlisted = "none";

    public Refusal? Wrong() =>
        new Check()
            .Require(
                string.IsNullOrEmpty(Month) || BusinessMonth.Read(Month) is not null,
                "month",
                "field.unknown-value"
            )
            .Refusal();

    public async Task<IQueryable<FeedbackRecord>> Cut(
        IQueryable<FeedbackRecord> rows,
        HuishengDb db,
        Rulebook rules,
        CancellationToken stop
    )
    {
        if (!string.IsNullOrEmpty(Department))
        {
            var department = await DepartmentFacts.ByCode(db, Department, stop);
            rows = department is { Id: var id }
                ? rows.Where(r => r.DepartmentId == id)
                : rows.Where(_ => false);
        }

        return Sorted(Named(InTime(rows)), rules);
    }

    private IQueryable<FeedbackRecord> InTime(IQueryable<FeedbackRecord> rows)
    {
        rows = Open == true ? rows.Where(r => r.Open) : rows;
        if (BusinessMonth.Read(Month) is not { } month)
        {
            return rows;
        }

        var (from, until) = (month.From, month.Until);
        return rows.Where(r => r.ReceivedAt >= from && r.ReceivedAt < until);
    }

    private IQueryable<FeedbackRecord> Named(IQueryable<FeedbackRecord> rows)
    {
        if (!string.IsNullOrWhiteSpace(Q))
        {
            var wanted = Q.Trim().ToUpperInvariant();
            rows = rows.Where(r => r.Number == wanted || r.Orders.Any(o => o.Number == wanted));
        }

        rows = string.IsNullOrEmpty(Urgency) ? rows : rows.Where(r => r.Urgency == Urgency);
        rows = string.IsNullOrEmpty(Channel) ? rows : rows.Where(r => r.Channel == Channel);
        return Suggestion == true ? rows.Where(r => r.Suggestion != null) : rows;
    }

    private IQueryable<FeedbackRecord> Sorted(IQueryable<FeedbackRecord> rows, Rulebook rules)
    {
        if (Category == Unlisted)
        {
            var known = rules.Categories.All.Select(c => c.Code).ToList();
            rows = rows.Where(r => !known.Contains(r.Category));
        }
        else if (!string.IsNullOrEmpty(Category))
        {
            var within = Itself == true ? [Category] : rules.Categories.Within(Category);
            rows = rows.Where(r => within.Contains(r.Category));
        }

        if (Priority == Unlisted)
        {
            var known = rules.Feedback.Priorities.Select(p => p.Code).ToList();
            return rows.Where(r => !known.Contains(r.Priority));
        }

        return string.IsNullOrEmpty(Priority) ? rows : rows.Where(r => r.Priority == Priority);
    }
}
