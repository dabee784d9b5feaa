using Huisheng.Cases.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;

namespace Huisheng.Cases.Views;

/// <summary>
/// 反馈接收 → 信息登记 → 分类归档 → 处理跟进 → 结果反馈 → 回访优化: a step that is done carries the moment it was done, the current one the
/// moment it began (S2-07).
/// </summary>
internal static class FeedbackSteps
{
    public static IReadOnlyList<StepView> Of(Case item, Rulebook rules, string language)
    {
        var steps = rules.Feedback.Steps;
        var step = rules.Statuses.State(Kebab.Of(item.State)).Step;
        var current = item.IsOpen
            ? steps.TakeWhile(s => !s.Covers.Contains(step)).Count()
            : steps.Count;
        return
        [
            .. steps.Select(
                (s, i) =>
                    new StepView(
                        s.Code,
                        s.Name(language),
                        i < current ? "done"
                            : i == current ? "current"
                            : "todo",
                        i < current ? Done(item, s.Code)
                            : i == current ? Began(item, steps[i - 1].Code)
                            : null,
                        i == current ? Note(item, s.Code, rules, language) : null
                    )
            ),
        ];
    }

    private static DateTimeOffset? Done(Case item, string step) =>
        step switch
        {
            "receive" => item.ReceivedAt,
            "register" => item.RecordedAt,
            "sort" => item.DispatchedAt,
            "handle" => item.HandledAt,
            "tell" => item.ResolvedAt,
            _ => item.ClosedAt,
        };

    /// <summary>What was given back or reopened began again when its owner got it, or when the customer said no.</summary>
    private static DateTimeOffset? Began(Case item, string before) =>
        before == "sort" && item.Round > 1 ? item.LatestSatisfaction?.At ?? item.OwnerReceivedAt
        : before == "sort" ? item.OwnerReceivedAt
        : Done(item, before);

    private static string Note(Case item, string step, Rulebook rules, string language) =>
        step == "handle" && item.Round > 1
            ? rules.Refusal("step.since-round", language, [$"{item.Round}"])
            : rules.Refusal("step.since", language, []);
}
