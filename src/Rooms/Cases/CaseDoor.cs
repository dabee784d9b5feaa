using Huisheng.Cases.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Cases;

/// <summary>Who may see a case; the same people and departments as <c>SeenBy</c> in Tables.cs.</summary>
internal sealed class CaseDoor : ISubjectDoor
{
    public string Kind => "case";

    public string Right => "case.read";

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

    public async Task<string?> Masked(Act act, Guid id, string? text)
    {
        var wanted = CaseId.From(id);
        var customer = await act
            .Db.Cases()
            .Where(c => c.Id == wanted)
            .Select(c => c.CustomerId)
            .SingleAsync(act.Stop);
        return (await CustomerText.Of(act, customer)).Mask(text);
    }

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
                c.CopiedDepartmentId,
            })
            .ToListAsync(stop);
        return
        [
            .. found.Select(c => new AtTheDoor(
                new Subject("case", c.Id.Value, c.Number),
                c.Version,
                "case.read",
                c.OwnerId is { } owner ? [c.AgentId, owner] : [c.AgentId],
                c.CopiedDepartmentId is { } copied
                    ? [c.DepartmentId, c.AgentDepartmentId, copied]
                    : [c.DepartmentId, c.AgentDepartmentId]
            )),
        ];
    }
}
