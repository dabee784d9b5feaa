using Huisheng.Cases.Contract;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Cases.Tracking;

/// <summary>The day agreed upon has come: whoever contacts the customer hears of it, and on each day after, until there is a new day.</summary>
internal sealed class RemindContacts(HuishengDb db, ActRunner acts, Clock clock) : IJob
{
    private const int AtOnce = 50;

    public string Name => "contacts-due";

    public async Task<int> DoSome(CancellationToken stop)
    {
        var now = clock.Now;
        var due = await db.Cases()
            .Where(c => c.ContactRemindAt != null && c.ContactRemindAt <= now)
            .OrderBy(c => c.ContactRemindAt)
            .Select(c => c.Id)
            .Take(AtOnce)
            .ToListAsync(stop);
        return await acts.Each(due, Remind, stop);
    }

    private static async Task<Outcome<int>> Remind(Act act, CaseId id)
    {
        var item = await act
            .Db.Cases()
            .Where(c => c.Id == id && c.ContactRemindAt != null && c.ContactRemindAt <= act.Now)
            .FreeOnes()
            .SingleOrDefaultAsync(act.Stop);
        if (item is null)
        {
            return 0;
        }

        item.ContactRemindAt = BusinessTime.StartOf(BusinessTime.Date(act.Now).AddDays(1));
        Notify.In(
            act,
            item.Contacts,
            "contact-due",
            item.Subject,
            item.Number,
            Tracked.Day(item.NextContactAt)!
        );
        act.Record(new Note("case-contact-due", item.Subject) { Tone = "system", ByHouse = true });
        return 1;
    }
}
