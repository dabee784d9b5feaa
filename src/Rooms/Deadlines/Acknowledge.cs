using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Deadlines;

/// <summary>
/// The receipt of its notice acknowledges a level: it is not said again. The next level still comes, because only the clock's end
/// stops the ladder (C-16).
/// </summary>
internal sealed class Acknowledge : IAnswer<NoticeReceived>
{
    private const string Prefix = "clock-";

    public async Task Answer(NoticeReceived happened, Act act)
    {
        if (!happened.Kind.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return;
        }

        var level = happened.Kind[Prefix.Length..];
        var (kind, id) = (happened.About.Kind, happened.About.Id);
        var clocks = await act
            .Db.Clocks()
            .Where(c => c.SubjectKind == kind && c.SubjectId == id)
            .Where(c => c.State == ClockState.Running)
            .OrderBy(c => c.Id)
            .Locked()
            .ToListAsync(act.Stop);
        foreach (var clock in clocks)
        {
            var said = await act
                .Db.ClockLevels()
                .Where(l => l.ClockId == clock.Id && l.Level == level && l.To == happened.By)
                .Where(l => l.AcknowledgedAt == null && l.At <= happened.SaidAt)
                .ToListAsync(act.Stop);
            if (said.Count == 0)
            {
                continue;
            }

            said.ForEach(l => l.AcknowledgedAt = act.Now);
            await act.Db.SaveChangesAsync(act.Stop);
            clock.NextAt = await FireLevels.Next(act, clock);
        }
    }
}
