using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Notices;

/// <summary>Tells again what nobody has acknowledged in time: it comes up in the inbox once more, as often as its rule says (S4-147).</summary>
internal sealed class RepeatNotices(HuishengDb db, ActRunner acts, Clock clock) : IJob
{
    private const int AtOnce = 50;

    public string Name => "notices";

    public async Task<int> DoSome(CancellationToken stop)
    {
        var now = clock.Now;
        var due = await db.Notices()
            .Where(n => n.RepeatAt != null && n.RepeatAt <= now)
            .OrderBy(n => n.RepeatAt)
            .Select(n => n.Id)
            .Take(AtOnce)
            .ToListAsync(stop);
        return await acts.Each(due, Tell, stop);
    }

    private static async Task<Outcome<int>> Tell(Act act, Guid id)
    {
        var notice = await act
            .Db.Notices()
            .Where(n => n.Id == id && n.RepeatAt != null && n.RepeatAt <= act.Now)
            .FreeOnes()
            .SingleOrDefaultAsync(act.Stop);
        if (notice is null)
        {
            return 0;
        }

        var rule = act.Get<Rulebook>().Messages.RepeatOf(notice.Kind);
        notice.Repeats++;
        notice.ToldAt = act.Now;
        notice.RepeatAt =
            rule is not null && notice.Repeats < rule.Times
                ? act.Now.AddMinutes(rule.AfterMinutes)
                : null;
        var to = await Staffing.ById(act.Db, notice.To, act.Stop);
        act.Record(
            new Note(
                "notice-repeat",
                new Subject(notice.SubjectKind, notice.SubjectId, notice.SubjectNumber)
            )
            {
                Tone = "system",
                ByHouse = true,
                Changes = [new Change("told", null, $"{to?.Name} {to?.JobNumber}")],
            }
        );
        return 1;
    }
}
