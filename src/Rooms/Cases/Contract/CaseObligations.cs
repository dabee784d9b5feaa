using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Cases.Contract;

/// <summary>
/// What a case waits for. A room that must be waited for puts an obligation and settles it; closing reads them and lists the
/// open ones. <c>code</c> is a refusal code such as <c>obligation.t1</c>.
/// </summary>
public static class CaseObligations
{
    public static async Task Put(Act act, CaseId id, string code, string number, StaffId? who)
    {
        var item = await Load(act, id);
        item.Obligations.Add(
            new CaseObligation
            {
                Id = NewId.At(act.Now),
                CaseId = id,
                Code = code,
                Number = number,
                Who = who,
                Round = item.Round,
            }
        );
        item.State = item.State == CaseState.Resolved ? CaseState.FollowUp : item.State;
        await CaseDesk.Put(act, item, null);
    }

    public static async Task Settle(Act act, CaseId id, string code, string number)
    {
        var item = await Load(act, id);
        item.Obligations.First(o => o.Code == code && o.Number == number).SettledAt ??= act.Now;
        if (item.Obligations.TrueForAll(o => o.SettledAt is not null))
        {
            item.FollowedUpAt = act.Now;
        }

        await CaseDesk.Put(act, item, null);
    }

    /// <summary>Nobody waits for it any more: its round is over.</summary>
    public static async Task Drop(Act act, CaseId id, string code, string number)
    {
        var item = await Load(act, id);
        item.Obligations.RemoveAll(o =>
            o.Code == code && o.Number == number && o.SettledAt is null
        );
    }

    internal static async Task<Case> Load(Act act, CaseId id)
    {
        var locked = await act.Db.Cases().Where(c => c.Id == id).Locked().SingleAsync(act.Stop);
        await act.Db.Entry(locked).Collection(c => c.Obligations).LoadAsync(act.Stop);
        await act.Db.Entry(locked).Collection(c => c.Satisfaction).LoadAsync(act.Stop);
        return locked;
    }
}
