using Huisheng.Cases.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;

namespace Huisheng.Cases.Views;

/// <summary>受理 → … → 归档: nine steps with the moment each was done. A feedback goes through the six of 002 (S2-07).</summary>
internal static class CaseSteps
{
    public static IReadOnlyList<StepView> Of(
        Case item,
        Rulebook rules,
        string language,
        string department
    ) =>
        item.Source == CaseSources.Feedback
            ? FeedbackSteps.Of(item, rules, language)
            : Nine(item, rules, language, department);

    private static List<StepView> Nine(
        Case item,
        Rulebook rules,
        string language,
        string department
    )
    {
        var steps = rules.Statuses.Steps;
        var current = steps
            .TakeWhile(s => s.Code != rules.Statuses.State(Kebab.Of(item.State)).Step)
            .Count();
        var archived = item.State == CaseState.Archived;
        return
        [
            .. steps.Select(
                (step, i) =>
                    new StepView(
                        step.Code,
                        step.Name(language),
                        archived || i < current ? "done"
                            : i == current ? "current"
                            : "todo",
                        archived || i <= current ? At(item, step.Code) : null,
                        Note(item, step.Code, rules, language, department)
                    )
            ),
        ];
    }

    private static DateTimeOffset? At(Case item, string step) =>
        step switch
        {
            "intake" => item.ReceivedAt,
            "verify" or "grade" => item.RecordedAt,
            "dispatch" => item.DispatchedAt,
            "handle" => item.HandledAt,
            "tell" => item.ResolvedAt,
            "follow-up" => item.FollowedUpAt,
            "close" => item.ClosedAt,
            _ => item.ArchivedAt,
        };

    private static string? Note(
        Case item,
        string step,
        Rulebook rules,
        string language,
        string department
    ) =>
        step switch
        {
            "grade" when item.Grade is { } grade => rules.Word("grade", grade, language),
            "dispatch" when item.DispatchedAt is not null => department,
            "handle" when item.Round > 1 => rules.Refusal(
                "step.round",
                language,
                [$"{item.Round}"]
            ),
            _ => null,
        };
}
