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
            "category" => r.CategoryLabel,
            "detail" => r.Detail,
            "occurred-at" => r.OccurredAt is { } at ? FormTime.Print(at, r.OccurredAllDay) : null,
            "product" => r.Product,
            "urgency" => rules.Word("urgency", r.Urgency, language),
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
            "remark" => r.Remark,
            _ => throw new InvalidOperationException($"No column {column}"),
        };
}
