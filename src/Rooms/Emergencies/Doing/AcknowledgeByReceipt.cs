using Huisheng.Notices.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Emergencies.Doing;

/// <summary>The receipt of its notice says that the reader has it (S1-78).</summary>
internal sealed class AcknowledgeByReceipt : IAnswer<NoticeReceived>
{
    public async Task Answer(NoticeReceived happened, Act act)
    {
        if (happened.Kind != "emergency-started")
        {
            return;
        }

        var (kind, id) = (happened.About.Kind, happened.About.Id);
        var runs = await act
            .Db.Runs()
            .Where(r => r.AboutKind == kind && r.AboutId == id && r.EndedAt == null)
            .Where(r => r.AcknowledgedAt == null)
            .OrderBy(r => r.Id)
            .Locked()
            .ToListAsync(act.Stop);
        foreach (var run in runs.Where(r => r.RecordedAt <= happened.SaidAt))
        {
            run.Acknowledge(happened.By, act.Now);
            Running.Record(act, run, "emergency-receipt", null, []);
        }
    }
}
