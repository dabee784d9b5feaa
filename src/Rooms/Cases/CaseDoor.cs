using Huisheng.Cases.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Cases;

/// <summary>Who may see a case; the same people and departments as <c>SeenBy</c> in Tables.cs.</summary>
internal sealed class CaseDoor : ISubjectDoor
{
    public string Kind => "case";

    public async Task<IReadOnlyList<AtTheDoor>> Ask(
        HuishengDb db,
        IReadOnlyCollection<Guid> ids,
        CancellationToken stop
    )
    {
        var wanted = ids.Select(CaseId.From).ToList();
        return await Of(db.Cases().Where(c => wanted.Contains(c.Id)), stop);
    }

    public async Task<AtTheDoor?> Ask(HuishengDb db, string number, CancellationToken stop) =>
        (await Of(db.Cases().Where(c => c.Number == number), stop)).SingleOrDefault();

    private static async Task<IReadOnlyList<AtTheDoor>> Of(
        IQueryable<Case> cases,
        CancellationToken stop
    )
    {
        var found = await cases
            .AsNoTracking()
            .Select(c => new
            {
                c.Id,
                c.Number,
                c.Version,
                c.AgentId,
                c.OwnerId,
                c.DepartmentId,
                c.AgentDepartmentId,
            })
            .ToListAsync(stop);
        return
        [
            .. found.Select(c => new AtTheDoor(
                new Subject("case", c.Id.Value, c.Number),
                c.Version,
                "case.read",
                c.OwnerId is { } owner ? [c.AgentId, owner] : [c.AgentId],
                [c.DepartmentId, c.AgentDepartmentId]
            )),
        ];
    }
}
