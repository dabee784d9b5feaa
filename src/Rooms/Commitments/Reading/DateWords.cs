using System.Globalization;
using System.Text.RegularExpressions;
using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.Commitments.Reading;

/// <summary>Words that name a time, and the instant they stand for when they are written at a moment.</summary>
internal sealed record DateFound(string Words, int At, DateTimeOffset DueAt);

/// <summary>
/// Reads dates and lengths of time out of Chinese text (S1-74, S2-42): 10月2日前, 今天内, 明日, 3天内, 三个工作日, 24小时内, 下周一, 月底前.
/// Pure: what "明日" means depends on the moment of writing, which comes in. Lengths are walked by the one that walks all limits.
/// </summary>
internal sealed partial class DateWords(Rulebook rules, DateTimeOffset written)
{
    /// <summary>A date without a year is the one nearest to the moment of writing: half a year to either side.</summary>
    private const int HalfYear = 183;
    private const string Weekdays = "一二三四五六日天";
    private readonly DateOnly today = BusinessTime.Date(written);
    private readonly bool inclusive = rules.Parameters.Named("commitment.before_inclusive").Flag;

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<DateFound> In(string text)
    {
        var plain = ChineseNumbers.HalfWidth(text);
        return
        [
            .. Pattern()
                .Matches(plain)
                .Select(m => (Match: m, Due: Due(m)))
                .Where(f => f.Due is not null)
                .Select(f => new DateFound(
                    text.Substring(f.Match.Index, f.Match.Length),
                    f.Match.Index,
                    f.Due!.Value
                )),
        ];
    }

    private DateTimeOffset? Due(Match m) =>
        m.Groups["length"].Success ? Length(m)
        : Day(m) is { } day ? At(day, m)
        : null;

    private DateOnly? Day(Match m) =>
        m.Groups["rel"] is { Success: true } relative ? Relative(relative.Value)
        : m.Groups["wd"] is { Success: true } weekday ? Weekday(m.Groups["wk"].Value, weekday.Value)
        : m.Groups["end"] is { Success: true } end ? MonthEnd(end.Value)
        : m.Groups["y"] is { Success: true } year
            ? Calendar(int.Parse(year.Value, CultureInfo.InvariantCulture), m)
        : Nearest(m);

    private DateOnly Relative(string word) =>
        today.AddDays(
            word switch
            {
                "明天" or "明日" or "次日" or "明晚" or "明早" => 1,
                "后天" or "后日" => 2,
                "大后天" => 3,
                _ => 0,
            }
        );

    /// <summary>周五 is the next one, today included; 下周一 is the one of the week that begins with next Monday.</summary>
    private DateOnly Weekday(string week, string day)
    {
        var wanted = Math.Min(Weekdays.IndexOf(day, StringComparison.Ordinal), 6);
        var now = ((int)today.DayOfWeek + 6) % 7;
        var monday = today.AddDays(-now);
        return week.Length == 0
            ? today.AddDays((wanted - now + 7) % 7)
            : monday.AddDays((7 * week.Count(c => c == '下')) + wanted);
    }

    private DateOnly MonthEnd(string word)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        return word.StartsWith('下') ? first.AddMonths(2).AddDays(-1)
            : word.StartsWith('年') ? new DateOnly(today.Year, 12, 31)
            : first.AddMonths(1).AddDays(-1);
    }

    private static DateOnly? Calendar(int year, Match m) =>
        ChineseNumbers.Read(m.Groups["m"].Value) is { } month and >= 1 and <= 12
        && ChineseNumbers.Read(m.Groups["d"].Value) is { } day and >= 1
        && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private DateOnly? Nearest(Match m) =>
        new[] { today.Year, today.Year - 1, today.Year + 1 }
            .Select(year => Calendar(year, m))
            .FirstOrDefault(d =>
                d is { } day && Math.Abs(day.DayNumber - today.DayNumber) <= HalfYear
            );

    /// <summary>A named hour is that hour; a day alone ends at 24:00, and "前" takes the day in unless the rules say otherwise.</summary>
    private DateTimeOffset? At(DateOnly day, Match m)
    {
        if (m.Groups["h"] is { Success: true } hours)
        {
            var minute =
                m.Groups["half"].Success ? 30
                : m.Groups["min"] is { Success: true } min ? ChineseNumbers.Read(min.Value)
                : 0;
            return
                ChineseNumbers.Read(hours.Value) is { } hour
                && Of24(hour, m.Groups["part"].Value) is { } clock and <= 24
                && minute is < 60
                ? Instant(day, clock, minute.Value)
                : null;
        }

        var before = m.Groups["before"].Success && !inclusive && !m.Groups["rel"].Success;
        return BusinessTime.EndOf(before ? day.AddDays(-1) : day);
    }

    private static DateTimeOffset Instant(DateOnly day, int hour, int minute) =>
        hour == 24
            ? BusinessTime.EndOf(day)
            : BusinessTime.At(day.ToDateTime(new TimeOnly(hour, minute)));

    private static int? Of24(int hour, string part) =>
        part is "下午" or "晚上" or "傍晚" or "晚" && hour < 12 ? hour + 12
        : hour <= 24 ? hour
        : null;

    private DateTimeOffset? Length(Match m)
    {
        if (m.Groups["halfhour"].Success)
        {
            return Walk(30, TimeUnit.Minute);
        }

        return ChineseNumbers.Read(m.Groups["n"].Value) is { } amount and > 0 and <= 365
            ? m.Groups["u"].Value switch
            {
                "工作日" => Walk(amount, TimeUnit.WorkingDay),
                "天" or "日" => Walk(amount, TimeUnit.NaturalDay),
                "周" or "星期" => Walk(amount * 7, TimeUnit.NaturalDay),
                "月" => Walk(amount, TimeUnit.Month),
                "分钟" => Walk(amount, TimeUnit.Minute),
                _ => Walk(amount, TimeUnit.Hour),
            }
            : null;
    }

    private DateTimeOffset Walk(int amount, TimeUnit unit) =>
        DueTimes.Of(rules, written, new Allowance { Amount = amount, Unit = unit });

    private const string Number = @"(?:\d{1,3}|[一二两三四五六七八九十]{1,3})";
    private const string Inside = "(?:之内|以内|内|后|之后|以后)";

    // No time limit: the pattern takes a text in one go, and on a busy machine a limit refuses what is right.
    /// <summary>What is over (3天前, 近3天, 等了3天) or comes again and again (每3天, 第3天) is no time to come.</summary>
    private const string NotOver =
        @"(?<![近第每过已了超\d一二两三四五六七八九十])(?<!最近|超过|过去|使用)";

    private const string Clock =
        @"(?:\s*(?<part>上午|下午|晚上|中午|早上|傍晚|晚)?\s*(?:(?<h>\d{1,2}):(?<min>\d{2})|(?<h>"
        + Number
        + @")[点时](?!间)(?:(?<half>半)|(?<min>\d{1,2})分?)?))?";

    [GeneratedRegex(
        "(?:(?<length>"
            + NotOver
            + "(?:(?<halfhour>半个?小时)"
            + Inside
            + "?|(?<n>"
            + Number
            + ")(?:个?(?<u>工作日)"
            + Inside
            + "?|(?<u>天)(?![前多左未没])"
            + Inside
            + "?|(?<u>日)"
            + Inside
            + "|个?(?<u>小时|钟头|分钟|周|星期|月)"
            + Inside
            + ")))"
            + "|(?:(?<y>\\d{4})[年\\-/.](?<m>\\d{1,2})[月\\-/.](?<d>\\d{1,2})[日号]?"
            + "|(?<![\\d])(?<m>"
            + Number
            + ")月(?<d>"
            + Number
            + ")[日号]"
            + "|(?<rel>大后天|今天|今日|今晚|(?:当天|当日)(?=之?内|以内|前|上午|中午|下午|傍晚|晚上)|明天|明日|明晚|明早|次日|后天|后日)"
            + "|(?<wk>(?:下{1,2}个?|本|这个?)?)(?:周|星期|礼拜)(?<wd>[一二三四五六日天])"
            + "|(?<end>(?:本|这个|下个?)?月[底末]|年底))"
            + Clock
            + "(?<before>之前|以前|前)?(?:之内|以内|内)?)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
