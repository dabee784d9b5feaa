using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.Intake.Feedback;

/// <summary>客户服务反馈信息表: the eighteen cells of a record in their order (S2-57 … S2-74), the same on screen, in print and in files.</summary>
internal static class FeedbackCells
{
    public static IReadOnlyList<string> Of(
        FeedbackRecord record,
        string department,
        Rulebook rules,
        string language
    ) =>
        [
            .. rules.Feedback.Columns.Select(c =>
                Cell(c.Code, record, department, rules, language) ?? ""
            ),
        ];

    /// <summary>The form knows no 特急: it prints as 紧急, and the remark says so (C-01).</summary>
    private static string OnForm(FeedbackRecord r, Rulebook rules) =>
        IsAboveForm(r, rules)
            ? rules
                .Urgency.Urgency.Where(u => rules.Urgency.Set("feedback").Values.Contains(u.Code))
                .MaxBy(u => u.Rank)!
                .Code
            : r.Urgency;

    private static string? Remark(FeedbackRecord r, Rulebook rules, string language)
    {
        var above = IsAboveForm(r, rules) ? rules.Word("urgency", r.Urgency, language) : null;
        return above is null ? r.Remark
            : string.IsNullOrEmpty(r.Remark) ? above
            : $"{above}；{r.Remark}";
    }

    private static bool IsAboveForm(FeedbackRecord r, Rulebook rules) =>
        r.CaseId is not null && !rules.Urgency.Set("feedback").Values.Contains(r.Urgency);

    /// <summary>Place and event, kept apart, are shown together (S2-18).</summary>
    private static string Detail(FeedbackRecord r) =>
        r.Taking?.Place is { } place && !r.Detail.Contains(place, StringComparison.Ordinal)
            ? $"{place}：{r.Detail}"
            : r.Detail;

    private static string? Cell(
        string column,
        FeedbackRecord r,
        string department,
        Rulebook rules,
        string language
    ) =>
        column switch
        {
            "number" => r.Number,
            "customer" => r.CustomerName,
            "contact" => r.Contact,
            "customer-type" => rules.Word("customer-type", r.CustomerType, language),
            "category" => rules.Categories.Said(r.CategoryLabel, language),
            "detail" => Detail(r),
            "occurred-at" => r.OccurredAt is { } at ? FormTime.Print(at, r.OccurredAllDay) : null,
            "product" => r.Product,
            "urgency" => rules.Word("urgency", OnForm(r, rules), language),
            "department" => department,
            "owner" => r.Owner,
            "received-at" => BusinessTime.Print(r.ReceivedAt),
            "measures" => r.Measures,
            "limit" => r.Limit is { } limit ? BusinessTime.Print(limit) : null,
            "completed-at" => r.CompletedAt is { } done ? BusinessTime.Print(done) : null,
            "satisfaction" => r.Satisfaction is { } level
                ? rules.Word("satisfaction-level", level, language)
                : null,
            "suggestion" => r.Suggestion,
            "remark" => Remark(r, rules, language),
            _ => throw new InvalidOperationException($"No column {column}"),
        };
}
