using System.Globalization;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.Intake.Feedback;

internal sealed record CompensationFact(string Kind, decimal Amount, string Text);

internal sealed record ShipmentFact(string Carrier, string Payer, string Text);

/// <summary>How long a delivery was outstanding when the customer wrote, counted from one base (S2-84).</summary>
internal sealed record DelayFact(string Base, DateTimeOffset From, TimeSpan Elapsed, bool Late);

/// <summary>What a record tells beyond its cells. Worked out each time it is asked for; no cell is ever changed by it.</summary>
internal sealed record FeedbackFacts(
    string Priority,
    TimeSpan? Duration,
    TimeSpan? Early,
    CompensationFact? Compensation,
    bool? ApologyAccepted,
    ShipmentFact? Shipment,
    IReadOnlyList<DelayFact> Delays
)
{
    public static FeedbackFacts Of(FeedbackRecord r, Rulebook rules)
    {
        var read = new CellReader(r, rules.Feedback);
        return new FeedbackFacts(
            r.Priority,
            r.CompletedAt - r.ReceivedAt,
            r.Limit - r.CompletedAt,
            read.Compensation(),
            read.Apology(),
            read.Shipment(),
            [.. Delivery.Of(r, rules)]
        );
    }

    /// <summary>The same as rows, so that the record is found by them.</summary>
    public static List<FeedbackOrder> OrdersOf(
        FeedbackRules rules,
        FeedbackId record,
        string? detail,
        string? remark,
        DateTimeOffset now
    ) =>
        [
            .. Orders(rules, detail, remark)
                .Select(number => new FeedbackOrder
                {
                    Id = NewId.At(now),
                    FeedbackId = record,
                    Number = number,
                }),
        ];

    /// <summary>Order numbers named in the record, each once.</summary>
    public static IReadOnlyList<string> Orders(FeedbackRules rules, string? detail, string? remark)
    {
        var reading = rules.Reading("order");
        return
        [
            .. reading
                .In.SelectMany(c =>
                    reading.AllOf(
                        c switch
                        {
                            "detail" => detail,
                            "remark" => remark,
                            _ => null,
                        }
                    )
                )
                .Select(m => m.Groups["number"].Value)
                .Distinct(),
        ];
    }
}

/// <summary>Looks into the cells by the readings of regime/feedback.yaml.</summary>
internal sealed class CellReader(FeedbackRecord record, FeedbackRules rules)
{
    public CompensationFact? Compensation() =>
        Find("compensation") is { } m
            ? new CompensationFact(
                m.Groups["kind"].Value,
                decimal.Parse(m.Groups["amount"].Value, CultureInfo.InvariantCulture),
                $"{m.Groups["amount"].Value}元{m.Groups["kind"].Value}"
            )
            : null;

    /// <summary>不接受道歉 contains 接受道歉, so refusal is asked first.</summary>
    public bool? Apology() =>
        Find("apology-refused") is not null ? false
        : Find("apology-accepted") is not null ? true
        : null;

    public ShipmentFact? Shipment() =>
        Find("shipment") is { } m
            ? new ShipmentFact(
                m.Groups["carrier"].Value,
                m.Groups["payer"].Value,
                $"{m.Groups["carrier"].Value} {m.Groups["payer"].Value}"
            )
            : null;

    private System.Text.RegularExpressions.Match? Find(string code)
    {
        var reading = rules.Reading(code);
        return reading
            .In.Select(column => reading.Of(Cell(column)))
            .FirstOrDefault(match => match is not null);
    }

    private string? Cell(string column) =>
        column switch
        {
            "detail" => record.Detail,
            "measures" => record.Measures,
            "remark" => record.Remark,
            "suggestion" => record.Suggestion,
            "product" => record.Product,
            _ => null,
        };
}

/// <summary>物流延迟 by both bases: the day of the order and the promised day; the regime says which one decides (S2-84, S2-89).</summary>
internal static class Delivery
{
    public static IEnumerable<DelayFact> Of(FeedbackRecord r, Rulebook rules)
    {
        var rule = rules.Feedback.Delivery;
        if (r.Category != rule.Category)
        {
            yield break;
        }

        var asked = r.OccurredAt ?? r.ReceivedAt;
        var limit = TimeSpan.FromHours(rule.Hours);
        if (OrderDay(r, rules.Feedback) is { } ordered)
        {
            yield return Since("order", ordered);
        }

        if (PromisedDay(r, rules.Feedback) is { } promised)
        {
            yield return Since("promise", promised);
        }

        DelayFact Since(string origin, DateOnly day)
        {
            // The day ends at 24:00; stored as its last second, counted to the full hour.
            var from = BusinessTime.EndOf(day);
            var elapsed = asked - BusinessTime.StartOf(day.AddDays(1));
            return new DelayFact(origin, from, elapsed, elapsed > limit);
        }
    }

    private static DateOnly? OrderDay(FeedbackRecord r, FeedbackRules rules) =>
        (
            FeedbackFacts.Orders(rules, r.Detail, null) is [var named, ..]
                ? named
                : r.Orders.Select(o => o.Number).FirstOrDefault()
        )
            is { Length: > 8 } number
        && DateOnly.TryParseExact(
            number[..8],
            "yyyyMMdd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    /// <summary>承诺5月12日送达 names no year: it is the last such day not more than a month after the feedback.</summary>
    private static DateOnly? PromisedDay(FeedbackRecord r, FeedbackRules rules)
    {
        if (rules.Reading("promise").Of(r.Detail) is not { } match)
        {
            return null;
        }

        var received = BusinessTime.Date(r.ReceivedAt);
        var written = match.Groups["year"].Value;
        int[] years =
            written.Length > 0
                ? [int.Parse(written, CultureInfo.InvariantCulture)]
                : [received.Year + 1, received.Year, received.Year - 1];
        return years
            .Select(y =>
                DateOnly.TryParseExact(
                    $"{y}-{match.Groups["month"].Value}-{match.Groups["day"].Value}",
                    "yyyy-M-d",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var day
                )
                    ? day
                    : (DateOnly?)null
            )
            .FirstOrDefault(d =>
                d is { } day && (written.Length > 0 || day <= received.AddMonths(1))
            );
    }
}
