using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.Intake.Feedback;

/// <summary>What a record tells beyond its cells, in the words of a language.</summary>
internal static class FactLines
{
    public static IReadOnlyList<FeedbackFact> Of(FeedbackRecord r, Rulebook rules, string language)
    {
        var facts = FeedbackFacts.Of(r, rules);
        return
        [
            Line(
                "priority",
                rules.Word("priority", facts.Priority, language),
                ["customer-type", "urgency"]
            ),
            .. Answered(),
            .. Timeliness(facts),
            .. facts.Duration is { } took
                ? [Line("duration", Long(took, rules, language), ["received-at", "completed-at"])]
                : Array.Empty<FeedbackFact>(),
            .. facts.Compensation is { } given
                ? [Read("compensation", given.Text)]
                : Array.Empty<FeedbackFact>(),
            .. facts.ApologyAccepted is { } accepted
                ?
                [
                    Read(
                        accepted ? "apology-accepted" : "apology-refused",
                        rules.Derivation(
                            accepted ? "feedback.apology-accepted" : "feedback.apology-refused",
                            language
                        )
                    ),
                ]
                : Array.Empty<FeedbackFact>(),
            .. facts.Shipment is { } sent
                ? [Read("shipment", sent.Text)]
                : Array.Empty<FeedbackFact>(),
            .. r.Orders.Count > 0
                ? [Read("order", string.Join(And(language), r.Orders.Select(o => o.Number)))]
                : Array.Empty<FeedbackFact>(),
            .. facts.Delays.Select(Delay),
        ];

        FeedbackFact Line(string code, string value, string[] from, string tone = "plain") =>
            new(
                code,
                rules.Word("feedback-fact", code, language),
                value,
                string.Join(
                    And(language),
                    from.Select(c => rules.Word("feedback-column", c, language))
                ),
                tone
            );

        FeedbackFact Read(string code, string value)
        {
            var reading = rules.Feedback.Reading(code);
            return new(
                code,
                reading.Name(language),
                value,
                string.Join(
                    And(language),
                    reading.In.Select(c => rules.Word("feedback-column", c, language))
                ),
                "plain"
            );
        }

        IEnumerable<FeedbackFact> Answered()
        {
            if (Answering.Of(r, rules) is { } answer)
            {
                yield return Line(
                    "first-response",
                    rules.Derivation(
                        answer.Late ? "feedback.answered-late" : "feedback.answered",
                        language,
                        Long(answer.Took, rules, language),
                        $"{answer.Minutes}"
                    ),
                    ["received-at"],
                    answer.Late ? "late" : "good"
                );
            }
        }

        IEnumerable<FeedbackFact> Timeliness(FeedbackFacts known)
        {
            if (known.Early is { } early)
            {
                var late = early < TimeSpan.Zero;
                yield return Line(
                    "timeliness",
                    rules.Derivation(
                        late ? "feedback.late" : "feedback.on-time",
                        language,
                        Long(early.Duration(), rules, language)
                    ),
                    ["limit", "completed-at"],
                    late ? "late" : "good"
                );
            }
        }

        FeedbackFact Delay(DelayFact delay) =>
            Line(
                $"delivery-{delay.Base}",
                rules.Derivation(
                    delay.Late ? "feedback.delivery-late" : "feedback.delivery-not-late",
                    language,
                    BusinessTime.Print(delay.From),
                    Long(delay.Elapsed, rules, language),
                    $"{rules.Feedback.Delivery.Hours}"
                ),
                ["category", "detail", "occurred-at"]
            );
    }

    private static string And(string language) => Languages.IsEnglish(language) ? ", " : "、";

    /// <summary>Hours go on past a day: 27小时15分, as the form of 002 is reckoned.</summary>
    public static string Long(TimeSpan time, Rulebook rules, string language)
    {
        var hours = (int)Math.Floor(time.TotalHours);
        return (hours, time.Minutes) switch
        {
            (0, var m) => rules.Derivation("duration.minutes", language, $"{m}"),
            (var h, 0) => rules.Derivation("duration.hours", language, $"{h}"),
            var (h, m) => rules.Derivation("duration.hours-minutes", language, $"{h}", $"{m}"),
        };
    }
}
