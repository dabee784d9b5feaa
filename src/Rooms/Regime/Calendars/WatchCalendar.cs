using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Regime.Overlays;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Regime.Calendars;

/// <summary>Tells, once for each level, that the next year is missing from the calendar .</summary>
internal sealed class WatchCalendar(HuishengDb db, ActRunner acts, Shelf shelf, Clock clock) : IJob
{
    public const string Warn = "warn";
    public const string Alarm = "alarm";

    public string Name => "calendar";

    /// <summary>How near the missing year is: nothing before 15 November, an alarm from 15 December. Pure.</summary>
    public static string? Level(DateOnly today, WorkingCalendar calendar) =>
        calendar.HasYear(today.Year + 1) ? null
        : today >= new DateOnly(today.Year, 12, 15) ? Alarm
        : today >= new DateOnly(today.Year, 11, 15) ? Warn
        : null;

    public async Task<int> DoSome(CancellationToken stop)
    {
        var today = BusinessTime.Date(clock.Now);
        if (Level(today, shelf.Book.Calendar) is not { } level)
        {
            return 0;
        }

        var year = today.Year + 1;
        return await Told(db, year, level, stop)
            ? 0
            : (await acts.System(act => Tell(act, year, level), stop)).Value;
    }

    private static async Task<Outcome<int>> Tell(Act act, int year, string level)
    {
        // Another node may be telling at this moment.
        await States.Locked(act);
        if (await Told(act.Db, year, level, act.Stop))
        {
            return 0;
        }

        act.Db.CalendarWarnings()
            .Add(
                new CalendarWarning
                {
                    Year = year,
                    Level = level,
                    At = act.Now,
                }
            );
        var subject = CalendarSheet.SubjectOf(year);
        act.Record(
            new Note(level == Alarm ? "calendar-alarm" : "calendar-warn", subject)
            {
                Tone = level == Alarm ? "late" : "system",
                Changes = [new Change("year", null, $"{year}")],
            }
        );
        await act.Raise(new CalendarMissing(subject, year, level));
        return 1;
    }

    private static Task<bool> Told(HuishengDb db, int year, string level, CancellationToken stop) =>
        db.CalendarWarnings().AnyAsync(w => w.Year == year && w.Level == level, stop);
}
