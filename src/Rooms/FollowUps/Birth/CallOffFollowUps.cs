using Huisheng.Cases.Contract;
using Huisheng.Desk.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.FollowUps.Birth;

/// <summary>A new round, or closing by exception, overtakes what is still open (E-06): round 1's T2 is cancelled with its clock and obligation.</summary>
internal sealed class CallOffFollowUps : IAnswer<CaseReopened>, IAnswer<CaseClosed>
{
    public Task Answer(CaseReopened happened, Act act) =>
        CallOff(act, happened.Case, f => f.Round < happened.Round);

    public Task Answer(CaseClosed happened, Act act) => CallOff(act, happened.Case, _ => true);

    private static async Task CallOff(Act act, CaseId id, Func<FollowUp, bool> overtaken)
    {
        var rows = await act
            .Db.FollowUps()
            .Where(f => f.CaseId == id)
            .OrderBy(f => f.Id)
            .Locked()
            .ToListAsync(act.Stop);
        foreach (var item in rows.Where(f => f.IsOpen && overtaken(f)))
        {
            item.Cancel(act.Now);
            await VisitClocks.Cancelled(act, item);
            await CaseObligations.Drop(act, item.CaseId, item.Obligation, item.Number);
            await WorkItems.Close(act, item.Subject);
            act.Record(new Note("follow-up-cancel", item.Subject) { Tone = "system" });
        }
    }
}
