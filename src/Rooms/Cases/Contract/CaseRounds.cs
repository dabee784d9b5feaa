using Huisheng.Cases.Tracking;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;

namespace Huisheng.Cases.Contract;

/// <summary>满意度 and what follows from it: 不满意 opens the next round.</summary>
public static class CaseRounds
{
    /// <summary>Keeps what the customer said at a moment ("told", "t1", "t2").</summary>
    public static async Task AddSatisfaction(
        Act act,
        CaseId id,
        string moment,
        int? score,
        string level,
        string? reason
    )
    {
        var item = await CaseObligations.Load(act, id);
        Add(act, item, moment, score, level, reason);
        await ToldChanges.Of(act, item);
    }

    /// <summary>Starts the next round: the solution clock runs anew, the open follow-ups of the old round are called off.</summary>
    public static async Task<Refusal?> Reopen(Act act, CaseId id, string reason)
    {
        var item = await CaseObligations.Load(act, id);
        if (item.MayReopen() is { } refusal)
        {
            return refusal;
        }

        await Reopen(act, item, reason);
        await ToldChanges.Of(act, item);
        return null;
    }

    internal static void Add(
        Act act,
        Case item,
        string moment,
        int? score,
        string level,
        string? reason
    )
    {
        item.Satisfaction.Add(
            new CaseSatisfaction
            {
                Id = NewId.At(act.Now),
                CaseId = item.Id,
                Round = item.Round,
                Moment = moment,
                Score = score,
                Level = level,
                Reason = reason,
                At = act.Now,
            }
        );
        Tracked.Said(act, item, level);
    }

    internal static async Task Reopen(Act act, Case item, string reason)
    {
        item.Reopen();
        Tracked.In(act, item);
        await CaseClocks.Reopened(act, item);
        await act.Raise(new CaseReopened(item.Id, item.Number, item.Round));
        act.Record(
            new Note("case-reopen", item.Subject)
            {
                Reason = reason,
                Tone = "late",
                Changes = [new Change("round", $"{item.Round - 1}", $"{item.Round}")],
            }
        );
        foreach (
            var manager in await Staffing.WithRole(act.Db, RoleCodes.ServiceManager, null, act.Stop)
        )
        {
            Notify.In(act, manager.Id, "case-reopened", item.Subject, item.Number);
        }

        await CaseDesk.Put(act, item, reason);
    }
}
