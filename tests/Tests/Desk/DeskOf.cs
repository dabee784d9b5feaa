using Huisheng.Desk.Contract;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Desk;

/// <summary>Puts work on the desk the way a room does, inside acts of the house.</summary>
internal sealed class DeskOf(TestHouse house)
{
    public static Subject Work(string number, string kind = "case") =>
        new(kind, Guid.CreateVersion7(), number);

    public Task Put(
        Subject subject,
        string? owner,
        string department,
        string? due = null,
        string state = "dispatched"
    ) =>
        In(async act =>
        {
            await WorkItems.Put(act, await Facts(act, subject, owner, department, state));
            await WorkItems.SetDue(act, subject, Due(due));
        });

    public async Task<WorkItemFacts> Facts(
        Act act,
        Subject subject,
        string? owner,
        string department,
        string state
    )
    {
        var holder = owner is null
            ? null
            : await Staffing.ByJobNumber(act.Db, Cast.JobNumber(owner), act.Stop);
        var office = await DepartmentFacts.ByCode(act.Db, department, act.Stop);
        return new WorkItemFacts(
            subject,
            "设备出现故障",
            "张*",
            "complaint",
            "normal",
            "general",
            state,
            holder?.Id,
            office!.Id,
            "派单",
            act.Now
        );
    }

    public static NearestDue? Due(string? at) =>
        at is null
            ? null
            : new NearestDue(
                "dispatch",
                HouseClock.At(at).AddHours(-1),
                HouseClock.At(at),
                HouseClock.At(at).AddMinutes(-12)
            );

    public async Task In(Func<Act, Task> body)
    {
        var acts = house.Services.GetRequiredService<ActRunner>();
        await acts.System<int>(async act =>
        {
            act.Record(new Note("case-progress", Work("SD2026999")));
            await body(act);
            return 0;
        });
    }

    public async Task<IReadOnlyList<string>> Seen(string who, string query)
    {
        var page = (await (await house.As(who)).Get($"/api/desk/items?{query}")).Done();
        return [.. page["items"].AsArray().Select(i => i!["number"]!.GetValue<string>())];
    }
}
