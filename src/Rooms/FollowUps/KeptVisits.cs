using Huisheng.Cases.Contract;
using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Keeping;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.FollowUps;

/// <summary>Follow-ups go with their case, once they are over; what was counted of them stays.</summary>
internal sealed class KeptVisits : IKeepsAbout
{
    public async Task<IReadOnlyList<Attached>> About(
        HuishengDb db,
        IReadOnlyCollection<Guid> things,
        CancellationToken stop
    )
    {
        var cases = things.Select(CaseId.From).ToList();
        var rows = await db.FollowUps()
            .AsNoTracking()
            .Where(f => cases.Contains(f.CaseId))
            .ToListAsync(stop);
        return [.. rows.Select(f => new Attached(f.CaseId.Value, f.Subject, f.IsOpen))];
    }

    public async Task Forget(Act act, Subject thing)
    {
        var of = new CaseId(thing.Id);
        var ids = await act
            .Db.FollowUps()
            .Where(f => f.CaseId == of)
            .Select(f => f.Id)
            .ToListAsync(act.Stop);
        await act
            .Db.FollowUps()
            .Where(f => ids.Contains(f.Id))
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(f => f.CustomerName, Forgotten.Mark)
                        .SetProperty(f => f.Title, Forgotten.Mark)
                        .SetProperty(f => f.Product, (string?)null)
                        .SetProperty(f => f.Result, (string?)null),
                act.Stop
            );
        await act
            .Db.Attempts()
            .Where(a => ids.Contains(a.FollowUpId))
            .ExecuteUpdateAsync(s => s.SetProperty(a => a.Note, (string?)null), act.Stop);
        await act
            .Db.VisitRecords()
            .Where(r => ids.Contains(r.FollowUpId))
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(r => r.Reason, (string?)null)
                        .SetProperty(r => r.Needs, (string?)null)
                        .SetProperty(r => r.Suggestion, (string?)null),
                act.Stop
            );
    }
}
