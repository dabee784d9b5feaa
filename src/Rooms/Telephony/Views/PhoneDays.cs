using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Telephony.Views;

/// <summary>How many calls somebody answered today, and how long they talked; those that are over.</summary>
internal static class PhoneDays
{
    public static async Task<PhoneDay> Of(
        HuishengDb db,
        StaffId agent,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var today = BusinessTime.StartOf(BusinessTime.Date(now));
        var talks = await db.PhoneCalls()
            .AsNoTracking()
            .Where(c => c.AgentId == agent && c.RecordedAt >= today)
            .Where(c => c.AnsweredAt != null)
            .Select(c => new { c.AnsweredAt, c.EndedAt })
            .ToListAsync(stop);
        return new PhoneDay(
            talks.Count,
            (int)talks.Sum(t => ((t.EndedAt ?? now) - t.AnsweredAt!.Value).TotalSeconds)
        );
    }
}
