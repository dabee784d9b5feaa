using System.Globalization;
using Huisheng.Cases.Contract;

namespace Huisheng.Intake.Feedback.Taking;

/// <summary>订单号 yyyyMMdd + three digits, of which the day is read (S2-25).</summary>
internal static class OrderNumbers
{
    private const string OrderNumber = "order-number";
    private const int DayDigits = 8;
    private const int Digits = DayDigits + 3;

    /// <summary>Null where the number has no day in it.</summary>
    public static DateOnly? Day(string number) =>
        number.Length == Digits
        && number.All(char.IsAsciiDigit)
        && DateOnly.TryParseExact(
            number[..DayDigits],
            "yyyyMMdd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    public static IEnumerable<string> Given(NewFeedback request) =>
        (request.Evidence ?? [])
            .Where(e => e.Kind == OrderNumber && !string.IsNullOrWhiteSpace(e.Value))
            .Select(e => EvidenceFacts.Stored(e.Value));
}
