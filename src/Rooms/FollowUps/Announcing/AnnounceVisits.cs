using Huisheng.FollowUps.Contract;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.FollowUps.Announcing;

/// <summary>Tells the customer of each visit whose moment has come, once. What is not due is not looked at: the moments are an index.</summary>
internal sealed class AnnounceVisits(HuishengDb db, ActRunner acts, Clock clock) : IJob
{
    private const int AtOnce = 50;

    public string Name => "announcements";

    public async Task<int> DoSome(CancellationToken stop)
    {
        var now = clock.Now;
        var due = await db.FollowUps()
            .Where(f => f.AnnounceAt != null && f.AnnounceAt <= now)
            .OrderBy(f => f.AnnounceAt)
            .Select(f => f.Id)
            .Take(AtOnce)
            .ToListAsync(stop);
        return await acts.Each(due, Announce, stop);
    }

    private static async Task<Outcome<int>> Announce(Act act, FollowUpId id)
    {
        var item = await act
            .Db.FollowUps()
            .Where(f => f.Id == id && f.AnnounceAt != null && f.AnnounceAt <= act.Now)
            .FreeOnes()
            .SingleOrDefaultAsync(act.Stop);
        if (item is null)
        {
            return 0;
        }

        var rules = act.Get<Rulebook>();
        var rule = rules.FollowUps.AnnouncementOf(item.Stage);
        foreach (var channel in rule?.Channels ?? [])
        {
            var message = new OutMessage(
                channel,
                item.CustomerId,
                item.Subject,
                rule!.Template,
                "1",
                Announcements.Time(item, rule, rules),
                item.AssigneeId
            );
            if (await Outbox.Put(act, message) is null)
            {
                item.Announce(channel, act.Now);
                return 1;
            }
        }

        Give(act, item);
        return 1;
    }

    /// <summary>Nobody can be written to: whoever visits has to tell the customer another way.</summary>
    private static void Give(Act act, FollowUp item)
    {
        item.Announce(null, null);
        act.Record(
            new Note("follow-up-unannounced", item.Subject) { Tone = "late", ByHouse = true }
        );
        Notify.In(
            act,
            item.AssigneeId,
            "follow-up-unannounced",
            item.Subject,
            item.Number,
            BusinessTime.Print(item.OpensAt ?? item.DueAt)
        );
    }
}
