using Huisheng.Cases.Contract;
using Huisheng.Regime.Contract;

namespace Huisheng.Intake.Feedback;

/// <summary>The six steps of a record no case follows: history, or a wish nobody was sent to (S2-07). Its cells say how far it came.</summary>
internal static class RecordSteps
{
    public static IReadOnlyList<StepView> Of(FeedbackRecord r, Rulebook rules, string language)
    {
        var done =
            r.Satisfaction is not null || r.ArchivedAt is not null ? 6
            : r.CompletedAt is not null ? 5
            : 3;
        return
        [
            .. rules.Feedback.Steps.Select(
                (s, i) =>
                    new StepView(
                        s.Code,
                        s.Name(language),
                        i < done ? "done"
                            : i == done ? "current"
                            : "todo",
                        i < done ? At(r, s.Code) : null,
                        null
                    )
            ),
        ];
    }

    /// <summary>When it was sorted and told the form does not say.</summary>
    private static DateTimeOffset? At(FeedbackRecord r, string step) =>
        step switch
        {
            "receive" => r.ReceivedAt,
            "register" => r.ImportId is null ? r.RecordedAt : null,
            "handle" => r.CompletedAt,
            _ => null,
        };
}
