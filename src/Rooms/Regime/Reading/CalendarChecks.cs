using Huisheng.Regime.Contract;

namespace Huisheng.Regime.Reading;

/// <summary>A notice that contradicts itself or the week is a typing error.</summary>
internal static class CalendarChecks
{
    public static void Run(string folder, string name, CalendarYear year)
    {
        var seen = new HashSet<DateOnly>();
        foreach (var day in year.Off.Concat(year.Work))
        {
            Must(
                day.Year == year.Year,
                folder,
                name,
                day,
                new("不在这一年", "is not in this year")
            );
            Must(seen.Add(day), folder, name, day, new("列了两次", "is listed twice"));
        }

        foreach (var day in year.Work)
        {
            Must(
                day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday,
                folder,
                name,
                day,
                new(
                    "本来就是工作日，不能作为调休上班日",
                    "is a working day by itself and cannot be a make-up day"
                )
            );
        }
    }

    private static void Must(bool holds, string folder, string name, DateOnly day, Reason reason)
    {
        if (holds)
        {
            return;
        }

        var lines = File.ReadAllLines(Path.Combine(folder, name));
        var at = Array.FindLastIndex(
            lines,
            l => l.Contains($"{day:yyyy-MM-dd}", StringComparison.Ordinal)
        );
        throw new RuleFileException(name, at + 1, reason.Of($"{day:yyyy-MM-dd}", " "));
    }
}
