using Huisheng.Customers.Contract;
using Huisheng.FollowUps.Contract;
using Huisheng.FollowUps.Visits;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.FollowUps;

/// <summary>Who may see a follow-up; the same people and departments as <c>SeenBy</c> in Tables.cs.</summary>
internal sealed class FollowUpDoor : ISubjectDoor
{
    public string Kind => "follow-up";

    public string Right => FollowUpActs.Read;

    public async Task<IReadOnlyList<AtTheDoor>> Ask(
        HuishengDb db,
        IReadOnlyCollection<Guid> ids,
        CancellationToken stop
    )
    {
        var wanted = ids.Select(FollowUpId.From).ToList();
        return await Of(db.FollowUps().Where(f => wanted.Contains(f.Id)), stop);
    }

    public async Task<AtTheDoor?> Ask(HuishengDb db, string number, CancellationToken stop) =>
        (await Of(db.FollowUps().Where(f => f.Number == number), stop)).SingleOrDefault();

    public async Task<string?> Masked(Act act, Guid id, string? text)
    {
        var wanted = FollowUpId.From(id);
        var customer = await act
            .Db.FollowUps()
            .Where(f => f.Id == wanted)
            .Select(f => f.CustomerId)
            .SingleAsync(act.Stop);
        return (await CustomerText.Of(act, customer)).Mask(text);
    }

    private static async Task<IReadOnlyList<AtTheDoor>> Of(
        IQueryable<FollowUp> followUps,
        CancellationToken stop
    )
    {
        var found = await followUps
            .AsNoTracking()
            .Select(f => new
            {
                f.Id,
                f.Number,
                f.Version,
                f.AssigneeId,
                f.VisitorId,
                f.DepartmentId,
            })
            .ToListAsync(stop);
        return
        [
            .. found.Select(f => new AtTheDoor(
                new Subject("follow-up", f.Id.Value, f.Number),
                f.Version,
                FollowUpActs.Read,
                f.VisitorId is { } visitor ? [f.AssigneeId, visitor] : [f.AssigneeId],
                [f.DepartmentId]
            )),
        ];
    }
}
