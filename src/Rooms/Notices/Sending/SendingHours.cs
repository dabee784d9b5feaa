using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.Notices.Messages;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Notices.Sending;

/// <summary>In which hours a channel may disturb a customer (C-23).</summary>
internal static class SendingHours
{
    /// <summary>The next moment at which it may; null when that is now.</summary>
    public static DateTimeOffset? Opens(MessageChannel channel, DateTimeOffset now) =>
        channel.Allowed is { } hours && !hours.Contains(TimeOnly.FromDateTime(Local(now)))
            ? After(hours, now)
            : null;

    /// <summary>The first moment of the next day at which it may.</summary>
    public static DateTimeOffset NextDay(MessageChannel channel, DateTimeOffset now)
    {
        var midnight = BusinessTime.StartOf(BusinessTime.Date(now).AddDays(1));
        return Opens(channel, midnight) ?? midnight;
    }

    private static DateTimeOffset After(DayHours hours, DateTimeOffset now)
    {
        var local = Local(now);
        var today = DateOnly.FromDateTime(local);
        var later = hours
            .Parts.Select(p => p.From)
            .Where(from => from > TimeOnly.FromDateTime(local))
            .ToList();
        return BusinessTime.At(
            later is []
                ? today.AddDays(1).ToDateTime(hours.Parts[0].From)
                : today.ToDateTime(later.Min())
        );
    }

    private static DateTime Local(DateTimeOffset now) => BusinessTime.Local(now);
}

/// <summary>How much the whole house sends: what goes past it waits, and the supervisors are told once an hour (R50).</summary>
internal static class HouseBudget
{
    private const string Flood = "message-flood";

    /// <summary>When there is room for one more; null: now. Senders at work at the same moment may pass it by one each.</summary>
    public static async Task<DateTimeOffset?> Frees(Act act, Message message, HouseLimit limit)
    {
        var hour = act.Now.AddHours(-1);
        var oldest = await act
            .Db.MessageAttempts()
            .Where(a => a.At > hour)
            .OrderByDescending(a => a.At)
            .Skip(limit.PerHour - 1)
            .Select(a => (DateTimeOffset?)a.At)
            .FirstOrDefaultAsync(act.Stop);
        if (oldest is not { } first)
        {
            return null;
        }

        await Tell(act, message, limit, hour);
        return first.AddHours(1);
    }

    private static async Task Tell(Act act, Message message, HouseLimit limit, DateTimeOffset since)
    {
        var readers = await Staffing.WithRole(act.Db, RoleCodes.Supervisor, null, act.Stop);
        var ids = readers.Select(m => m.Id).ToList();
        var told = await act
            .Db.Notices()
            .AnyAsync(n => ids.Contains(n.To) && n.ToldAt > since && n.Kind == Flood, act.Stop);
        if (told)
        {
            return;
        }

        act.Record(new Note(Flood, message.About) { Tone = "late", ByHouse = true });
        foreach (var to in ids)
        {
            Notify.In(act, to, Flood, message.About, $"{limit.PerHour}");
        }
    }
}

/// <summary>How much one number gets, whoever sends it (R50). Tries of one message count once: its carrier knows it by its key.</summary>
internal static class NumberBudget
{
    /// <summary>When the number may get one more; null: now.</summary>
    public static async Task<DateTimeOffset?> Frees(
        Act act,
        Message message,
        string hash,
        MessageChannel channel
    )
    {
        var day = BusinessTime.StartOf(BusinessTime.Date(act.Now));
        var minute = act.Now.AddMinutes(-1);
        var since = minute < day ? minute : day;
        var tries = await act
            .Db.MessageAttempts()
            .Where(a => a.AddressHash == hash && a.At > since && a.MessageId != message.Id)
            .Where(a => a.Outcome != "failed")
            .Select(a => new { a.MessageId, a.At })
            .ToListAsync(act.Stop);
        var sent = tries.GroupBy(a => a.MessageId).Select(g => g.Max(a => a.At)).ToList();
        if (sent.Count(at => at >= day) >= channel.PerDay)
        {
            return SendingHours.NextDay(channel, act.Now);
        }

        var lately = sent.Where(at => at > minute).Order().ToList();
        return lately.Count >= channel.PerMinute ? lately[^channel.PerMinute].AddMinutes(1) : null;
    }
}
