using System.Globalization;
using System.Text.RegularExpressions;
using Huisheng.Kernel;

namespace Huisheng.Regime.Calendars;

/// <summary>
/// Reads the list of a year as people have it: the paragraphs of the State Council's notice ("二、春节：2月15日至23日放假，共9天。2月14日、
/// 2月28日上班。"), or a table with date (or first and last date), 休/班/时段, name and, for 时段, beginning and end. Pure.
/// </summary>
internal static partial class CalendarText
{
    public const int MostDays = 400;

    public static Outcome<IReadOnlyList<CalendarDay>> Read(int year, string text)
    {
        var days = new List<CalendarDay>();
        var errors = new List<FieldError>();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0 || Head().IsMatch(line))
            {
                continue;
            }

            var found = Paragraph().Match(line) is { Success: true } paragraph
                ? OfNotice(year, paragraph)
                : OfTable(line);
            if (found is null)
            {
                errors.Add(
                    new FieldError(
                        "text",
                        "calendar.line",
                        $"{i + 1}",
                        line[..Math.Min(30, line.Length)]
                    )
                );
            }
            else
            {
                days.AddRange(found);
            }
        }

        errors.AddRange(CalendarDays.Wrong(year, days, "text"));
        return errors.Count > 0 ? Refusal.Fields([.. errors])
            : days.Count == 0 ? Refusal.Fields(new FieldError("text", "calendar.empty"))
            : days.OrderBy(d => d.Date).ToList();
    }

    /// <summary>Days of another year belong to that year's notice and are left to it.</summary>
    private static List<CalendarDay>? OfNotice(int year, Match paragraph)
    {
        var name = paragraph.Groups["name"].Value.Trim();
        var days = new List<CalendarDay>();
        foreach (var sentence in paragraph.Groups["rest"].Value.Split('。', '；', ';'))
        {
            if (Holiday().Match(sentence) is { Success: true } off)
            {
                days.AddRange(Range(off, year).Select(d => new CalendarDay(d, DayKind.Off, name)));
            }

            if (sentence.Contains("上班", StringComparison.Ordinal))
            {
                days.AddRange(
                    Days(sentence, year).Select(d => new CalendarDay(d, DayKind.Work, name))
                );
            }
        }

        return days.Count == 0 ? null : [.. days.Where(d => d.Date.Year == year)];
    }

    private static IEnumerable<DateOnly> Range(Match found, int year)
    {
        var first = Day(found, "1", year, null);
        var last = found.Groups["d2"].Success
            ? Day(found, "2", first?.Year ?? year, first?.Month)
            : first;
        return
            first is { } from && last is { } to && from <= to && to.DayNumber - from.DayNumber < 60
            ? Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays)
            : [];
    }

    /// <summary>"2月14日（周六）、28日（周六）上班": a day without a month is of the month before it.</summary>
    private static List<DateOnly> Days(string sentence, int year)
    {
        var days = new List<DateOnly>();
        var month = 0;
        foreach (Match found in OneDay().Matches(sentence))
        {
            month = found.Groups["m"].Success ? Number(found, "m") : month;
            var of = found.Groups["y"].Success ? Number(found, "y") : year;
            if (Date(of, month, Number(found, "d")) is { } day)
            {
                days.Add(day);
            }
        }

        return days;
    }

    private static List<CalendarDay>? OfTable(string line)
    {
        var cells = line.Split([',', '，', '\t'], StringSplitOptions.TrimEntries);
        if (
            cells.Length < 2
            || Kind(cells[1]) is not { } kind
            || cells[0].Split('~', '至') is not [var from, .. var rest]
            || rest.Length > 1
            || Iso(from) is not { } first
            || Iso(rest is [var to] ? to : from) is not { } last
            || last < first
            || last.DayNumber - first.DayNumber > 60
        )
        {
            return null;
        }

        var name = cells.ElementAtOrDefault(2) is { Length: > 0 } given ? given : cells[1];
        return
        [
            .. Enumerable
                .Range(0, last.DayNumber - first.DayNumber + 1)
                .Select(n => new CalendarDay(
                    first.AddDays(n),
                    kind,
                    name,
                    Time(cells, 3),
                    Time(cells, 4)
                )),
        ];
    }

    internal static DayKind? Kind(string mark) =>
        mark switch
        {
            "休" or "off" => DayKind.Off,
            "班" or "work" => DayKind.Work,
            "时段" or "hours" => DayKind.Hours,
            _ => null,
        };

    internal static DateOnly? Iso(string text) =>
        DateOnly.TryParseExact(
            text.Trim(),
            ["yyyy-MM-dd", "yyyy/M/d", "yyyy-M-d"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date
        )
            ? date
            : null;

    private static TimeOnly? Time(string[] cells, int at) =>
        TimeOnly.TryParseExact(
            cells.ElementAtOrDefault(at) ?? "",
            "H:mm",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var time
        )
            ? time
            : null;

    private static DateOnly? Day(Match found, string which, int year, int? month) =>
        Date(
            found.Groups["y" + which].Success ? Number(found, "y" + which) : year,
            found.Groups["m" + which].Success ? Number(found, "m" + which) : month ?? 0,
            Number(found, "d" + which)
        );

    private static DateOnly? Date(int year, int month, int day) =>
        month is >= 1 and <= 12
        && year is > 1999 and < 2101
        && day >= 1
        && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static int Number(Match found, string group) =>
        int.Parse(found.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("^[一二三四五六七八九十]{1,3}、(?<name>[^：:]{1,20})[：:](?<rest>.+)$")]
    private static partial Regex Paragraph();

    [GeneratedRegex(
        "(?:(?<y1>[0-9]{4})年)?(?<m1>[0-9]{1,2})月(?<d1>[0-9]{1,2})日(?:（[^）]{0,20}）)?(?:至(?:(?<y2>[0-9]{4})年)?(?:(?<m2>[0-9]{1,2})月)?(?<d2>[0-9]{1,2})日(?:（[^）]{0,20}）)?)?放假"
    )]
    private static partial Regex Holiday();

    [GeneratedRegex("(?:(?<y>[0-9]{4})年)?(?:(?<m>[0-9]{1,2})月)?(?<d>[0-9]{1,2})日")]
    private static partial Regex OneDay();

    /// <summary>The heads of a table.</summary>
    [GeneratedRegex("^(日期|date)[,，\t]", RegexOptions.IgnoreCase)]
    private static partial Regex Head();
}
