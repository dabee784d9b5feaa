using System.Globalization;
using System.Text.RegularExpressions;
using Huisheng.Kernel;

namespace Huisheng.Intake.Forms.Calls;

/// <summary>Times and dates as people write them into tables and sentences.</summary>
internal static partial class WrittenTime
{
    private static readonly string[] Dates = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"];

    private static readonly string[] Moments =
    [
        .. from date in Dates
        from time in (string[])[" H:mm", " H:mm:ss", "TH:mm", "TH:mm:ss"]
        select date + time,
    ];

    /// <summary>A day with its time in business time, 24:00 for the end of the day; null when it is anything else.</summary>
    public static DateTimeOffset? Moment(string written)
    {
        var text = Blanks().Replace(written.Replace('：', ':').Trim(), " ");
        if (
            text.EndsWith(" 24:00", StringComparison.Ordinal)
            && DateOnly.TryParseExact(
                text[..^6],
                Dates,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
        {
            return BusinessTime.EndOf(day);
        }

        return
            DateTime.TryParseExact(
                text,
                Moments,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var at
            )
            && at.Year >= 1990
            ? BusinessTime.At(at)
            : null;
    }

    /// <summary>The latest day a sentence names; a day without year belongs to the year of <paramref name="said"/>, or to the next one.</summary>
    public static DateOnly? LatestDay(string text, DateOnly said)
    {
        DateOnly? latest = null;
        foreach (Match match in Day().Matches(text))
        {
            var year = match.Groups["y"] is { Success: true } written
                ? int.Parse(written.ValueSpan, CultureInfo.InvariantCulture)
                : said.Year;
            var month = int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture);
            var day = int.Parse(match.Groups["d"].ValueSpan, CultureInfo.InvariantCulture);
            if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            {
                continue;
            }

            var named = new DateOnly(year, month, day);
            // 1月5日 said in December is next year's.
            named =
                !match.Groups["y"].Success && named < said.AddMonths(-6)
                    ? named.AddYears(1)
                    : named;
            latest = latest is null || named > latest ? named : latest;
        }

        return latest;
    }

    /// <summary>True when a sentence names a day or a length of time.</summary>
    public static bool NamesLimit(string text) => Day().IsMatch(text) || Length().IsMatch(text);

    [GeneratedRegex(
        @"(?<!\d)(?:(?<y>(?:19|20)\d\d)(?:[-/.]|年))?(?:(?<=[-/.])(?<m>\d{1,2})[-/.](?<d>\d{1,2})|(?<m>\d{1,2})月(?<d>\d{1,2})[日号])(?!\d)"
    )]
    private static partial Regex Day();

    [GeneratedRegex(
        @"[\d一二三四五六七八九十两半]+\s*个?(工作日|自然日|天|日|小时|分钟|周|星期|月|days?|hours?|minutes?|weeks?)|当[日天]|今[日天]|明[日天]|即时|立即|today|tomorrow",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Length();

    [GeneratedRegex(@"[\s\u3000]+")]
    private static partial Regex Blanks();
}
