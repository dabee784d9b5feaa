using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Remedies.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Remedies;

/// <summary>Who may see a measure; the same people and departments as <c>SeenBy</c> in Tables.cs.</summary>
internal sealed class RemedyDoor : ISubjectDoor
{
    public string Kind => "remedy";

    public string Right => RemedyRights.Read;

    public async Task<IReadOnlyList<AtTheDoor>> Ask(
        HuishengDb db,
        IReadOnlyCollection<Guid> ids,
        CancellationToken stop
    )
    {
        var wanted = ids.Select(RemedyId.From).ToList();
        return await Of(db.Remedies().Where(c => wanted.Contains(c.Id)), stop);
    }

    public async Task<AtTheDoor?> Ask(HuishengDb db, string number, CancellationToken stop) =>
        (await Of(db.Remedies().Where(c => c.Number == number), stop)).SingleOrDefault();

    private static async Task<IReadOnlyList<AtTheDoor>> Of(
        IQueryable<Remedy> remedies,
        CancellationToken stop
    )
    {
        var found = await remedies
            .AsNoTracking()
            .Select(c => new
            {
                c.Id,
                c.Number,
                c.Version,
                c.OwnerId,
                c.MadeById,
                c.DepartmentId,
            })
            .ToListAsync(stop);
        return
        [
            .. found.Select(c => new AtTheDoor(
                new Subject("remedy", c.Id.Value, c.Number),
                c.Version,
                RemedyRights.Read,
                [c.OwnerId, c.MadeById],
                [c.DepartmentId]
            )),
        ];
    }
}
