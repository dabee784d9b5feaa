using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Telephony.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Telephony;

/// <summary>Who may see a call; the same people and departments as <c>SeenBy</c> in Tables.cs.</summary>
internal sealed class PhoneCallDoor : ISubjectDoor
{
    public string Kind => "phone-call";

    public string Right => PhoneRights.Read;

    public async Task<IReadOnlyList<AtTheDoor>> Ask(
        HuishengDb db,
        IReadOnlyCollection<Guid> ids,
        CancellationToken stop
    )
    {
        var wanted = ids.Select(PhoneCallId.From).ToList();
        return await Of(db.PhoneCalls().Where(c => wanted.Contains(c.Id)), stop);
    }

    public async Task<AtTheDoor?> Ask(HuishengDb db, string number, CancellationToken stop) =>
        (await Of(db.PhoneCalls().Where(c => c.Number == number), stop)).SingleOrDefault();

    private static async Task<IReadOnlyList<AtTheDoor>> Of(
        IQueryable<PhoneCall> calls,
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
                new Subject("phone-call", c.Id.Value, c.Number),
                c.Version,
                PhoneRights.Read,
                c.AgentId is { } agent ? [agent] : [],
                c.DepartmentId is { } department ? [department] : []
            )),
        ];
    }
}

/// <summary>A call-back is everybody's who works on them.</summary>
internal sealed class CallBackDoor : ISubjectDoor
{
    public string Kind => "call-back";

    public string Right => PhoneRights.CallBackRead;

    public async Task<IReadOnlyList<AtTheDoor>> Ask(
        HuishengDb db,
        IReadOnlyCollection<Guid> ids,
        CancellationToken stop
    ) => await Of(db.CallBacks().Where(b => ids.Contains(b.Id)), stop);

    public async Task<AtTheDoor?> Ask(HuishengDb db, string number, CancellationToken stop) =>
        (await Of(db.CallBacks().Where(b => b.Number == number), stop)).SingleOrDefault();

    private static async Task<IReadOnlyList<AtTheDoor>> Of(
        IQueryable<CallBacks.CallBack> items,
        CancellationToken stop
    )
    {
        var found = await items
            .AsNoTracking()
            .Select(b => new
            {
                b.Id,
                b.Number,
                b.Version,
                b.DepartmentId,
            })
            .ToListAsync(stop);
        return
        [
            .. found.Select(b => new AtTheDoor(
                new Subject("call-back", b.Id, b.Number),
                b.Version,
                PhoneRights.CallBackRead,
                [],
                [b.DepartmentId]
            )),
        ];
    }
}
