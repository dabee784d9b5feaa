using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake;

/// <summary>Who may see a call; the same people and departments as <c>SeenBy</c> in Tables.cs.</summary>
internal sealed class CallDoor : ISubjectDoor
{
    public string Kind => "call";

    public string Right => "call.read";

    public async Task<IReadOnlyList<AtTheDoor>> Ask(
        HuishengDb db,
        IReadOnlyCollection<Guid> ids,
        CancellationToken stop
    )
    {
        var wanted = ids.Select(CallId.From).ToList();
        return await Of(db.Calls().Where(c => wanted.Contains(c.Id)), stop);
    }

    public async Task<AtTheDoor?> Ask(HuishengDb db, string number, CancellationToken stop) =>
        (await Of(db.Calls().Where(c => c.Number == number), stop)).SingleOrDefault();

    private static async Task<IReadOnlyList<AtTheDoor>> Of(
        IQueryable<Call> calls,
        CancellationToken stop
    )
    {
        var found = await calls
            .AsNoTracking()
            .Select(c => new
            {
                c.Id,
                c.Number,
                c.Version,
                c.AgentId,
                c.DepartmentId,
            })
            .ToListAsync(stop);
        return
        [
            .. found.Select(c => new AtTheDoor(
                new Subject("call", c.Id.Value, c.Number),
                c.Version,
                "call.read",
                c.AgentId is { } agent ? [agent] : [],
                [c.DepartmentId]
            )),
        ];
    }
}
