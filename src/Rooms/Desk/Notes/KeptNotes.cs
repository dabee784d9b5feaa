using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Keeping;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Desk.Notes;

/// <summary>What was noted on a thing is forgotten with it; that somebody noted something stays.</summary>
internal sealed class KeptNotes : IKeepsAbout
{
    public Task<IReadOnlyList<Attached>> About(
        HuishengDb db,
        IReadOnlyCollection<Guid> things,
        CancellationToken stop
    ) => Task.FromResult<IReadOnlyList<Attached>>([]);

    public Task Forget(Act act, Subject thing) =>
        act
            .Db.InternalNotes()
            .Where(n => n.SubjectId == thing.Id)
            .ExecuteUpdateAsync(s => s.SetProperty(n => n.Text, Forgotten.Mark), act.Stop);
}
