using System.Globalization;
using Huisheng.Deadlines.Time;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.Deadlines;

/// <summary>Three plain sentences: where a due time starts, how it was counted, when it ends and is warned of.</summary>
internal sealed class Explanation(Rulebook rulebook, string language)
{
    private readonly string comma = Languages.IsEnglish(language) ? ", " : "、";

    public IReadOnlyList<string> Of(ResolvedRules rules, Due due) =>
        [Start(rules, due), Count(rules, due), End(rules, due)];

    private string Start(ResolvedRules rules, Due due)
    {
        var kind = Unit(rules) switch
        {
            null => "start.set",
            TimeUnit.Minute or TimeUnit.Hour => "start.hours",
            not null when due.Days[0].Count is not null => "start.counted",
            TimeUnit.WorkingDay => "start.working",
            TimeUnit.Month => "start.month",
            _ => "start.natural",
        };
        var sentence = Say(
            kind,
            Short(due.Start, due),
            rulebook.Word("moment", rules.Starts, language)
        );
        var skipped = due.Days.Where(d => d.Role == DayRole.Skipped && d.Date < LastDay(due));
        return Join(
            sentence,
            due.RolledFrom is null ? Ranges("skipped", [.. skipped.Select(d => d.Date)], due) : null
        );
    }

    private string Count(ResolvedRules rules, Due due)
    {
        var rule = rules.Chosen;
        var unit = Unit(rules);
        if (rule.Window is { } window)
        {
            return Window(window, unit, due);
        }

        var amount = Text(rule.Allowance?.Amount ?? 0);
        var counted = unit switch
        {
            null => Say("count.set", Short(due.At, due)),
            TimeUnit.Minute => Say("count.minutes", amount, Short(due.At, due)),
            TimeUnit.Hour => Say("count.hours", amount, Short(due.At, due)),
            TimeUnit.Month => Say("count.month", amount, Day(due.RolledFrom ?? LastDay(due), due)),
            TimeUnit.WorkingDay => Working(due),
            _ => Say("count.natural", amount, Day(due.RolledFrom ?? LastDay(due), due)),
        };
        var rolled = due.RolledFrom is null ? null : Say("rolled", Day(LastDay(due), due));
        return Join(Join(counted, rolled), Paused(due));
    }

    private string? Paused(Due due)
    {
        var stood = due.Pieces.Where(p => p.Kind == PieceKind.Paused).ToList();
        return stood.Count == 0
            ? null
            : Say(
                "paused",
                string.Join(comma, stood.Select(p => $"{Short(p.From, due)}–{Short(p.To, due)}"))
            );
    }

    private string Window(Window window, TimeUnit? unit, Due due)
    {
        var (opens, closes) = (Short(due.OpensAt ?? due.Start, due), Short(due.At, due));
        return unit is TimeUnit.Minute or TimeUnit.Hour
            ? Say("window.hours", opens, closes)
            : Say("window.days", Text(window.From), opens, Text(window.To), closes);
    }

    private string Working(Due due)
    {
        var days = due.Days.Where(d => d.Count is not null).Select(d => d.Date).ToList();
        var list = string.Join(comma, days.Select(d => Day(d, due)));
        var madeUp = due
            .Days.Where(d => d.Count is not null && d.Mark == DayMark.Work)
            .Select(d => d.Date);
        return Join(
            days.Count == 1
                ? Say("count.working-one", list)
                : Say("count.working", list, Text(days.Count)),
            Ranges("made-up", [.. madeUp], due)
        );
    }

    private string End(ResolvedRules rules, Due due)
    {
        var percent = Text(rules.WarnPercent);
        var warned = Short(due.WarnAt, due);
        var byDay = Unit(rules) is TimeUnit.NaturalDay or TimeUnit.WorkingDay or TimeUnit.Month;
        var sentence = byDay
            ? Say("end.day", BusinessTime.Print(due.At)[^5..], percent, warned)
            : Say("end.moment", Short(due.At, due), percent, warned);
        return due.Provisional
            ? Join(sentence, Say("provisional", string.Join(comma, due.MissingYears)))
            : sentence;
    }

    /// <summary>Consecutive days as one range: 10-02 至 10-07.</summary>
    private string? Ranges(string code, IReadOnlyList<DateOnly> days, Due due)
    {
        if (days.Count == 0)
        {
            return null;
        }

        var ranges = new List<(DateOnly First, DateOnly Last)>();
        foreach (var day in days)
        {
            if (ranges is [.., var last] && last.Last.AddDays(1) == day)
            {
                ranges[^1] = (last.First, day);
            }
            else
            {
                ranges.Add((day, day));
            }
        }

        return Say(
            code,
            string.Join(
                comma,
                ranges.Select(r =>
                    r.First == r.Last
                        ? Day(r.First, due)
                        : $"{Day(r.First, due)}–{Day(r.Last, due)}"
                )
            )
        );
    }

    private static TimeUnit? Unit(ResolvedRules rules) =>
        (rules.Chosen.Allowance?.Unit ?? rules.Chosen.Window?.Unit) is { } unit
            ? rules.Counting.Unit(unit)
            : null;

    private static DateOnly LastDay(Due due) => BusinessTime.Date(due.At);

    /// <summary>Without the year while it is the start's.</summary>
    private static string Short(DateTimeOffset at, Due due)
    {
        var text = BusinessTime.Print(at);
        return BusinessTime.Date(at).Year == BusinessTime.Date(due.Start).Year ? text[5..] : text;
    }

    private static string Day(DateOnly day, Due due) =>
        day.ToString(
            day.Year == BusinessTime.Date(due.Start).Year ? "MM-dd" : "yyyy-MM-dd",
            CultureInfo.InvariantCulture
        );

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Join(string first, string? second) =>
        second is null ? first
        : Languages.IsEnglish(language) ? $"{first} {second}"
        : first + second;

    private string Say(string code, params string[] args) =>
        rulebook.Derivation(code, language, args);
}
