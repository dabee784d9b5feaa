using System.Net;
using Huisheng.Tests.Cases;

namespace Huisheng.Tests.Desk;

public sealed class DoorTests
{
    /// <summary>Live rows and presence ask the door, pages ask SeenBy: whoever one lets in the other must.</summary>
    [Theory, Engines]
    [Row("S1-57")]
    public async Task the_door_lets_in_exactly_whom_the_page_lets_in(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2023-10-09 09:00", "2023-10-09 09:05");
        await loop.Solve("2023-10-09 09:20", "2023-10-09 09:30", "2023-10-09 10:00");
        await house.At("2023-10-09 10:10");
        (await loop.Tell(5)).Done();
        var visit = (await loop.FollowUp("t1"))["number"].GetValue<string>();
        var call = loop.Call["number"].GetValue<string>();
        (string Kind, string Number, string Page)[] things =
        [
            ("case", loop.Number, "cases"),
            ("call", call, "calls"),
            ("follow-up", visit, "follow-ups"),
        ];
        var open = 0;
        foreach (var name in Cast.Members.Select(m => m.Name))
        {
            var person = await house.As(name);
            foreach (var (kind, number, page) in things)
            {
                var seen = (await person.Get($"/api/{page}/{number}")).Status == HttpStatusCode.OK;
                var let = await person.Post(
                    "/api/presence",
                    new { subject = new { kind, number }, doing = "looking" }
                );
                (let.Status == HttpStatusCode.OK).ShouldBe(seen, $"{name}, {kind}");
                open += seen ? 1 : 0;
            }
        }

        open.ShouldBeInRange(15, 31);
    }
}
