using System.Net;
using Huisheng.Tests.Cases;

namespace Huisheng.Tests.Deadlines;

public sealed class WhyScopeTests
{
    [Theory, Engines]
    public async Task a_strangers_clock_is_not_there(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2026-03-10 09:25", "2026-03-10 09:30");
        var id = (await loop.Clock("solution"))["id"]!.GetValue<string>();
        (await (await house.As("何伟")).Get($"/api/clocks/{id}/why")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
        (await (await house.As("王磊")).Get($"/api/clocks/{id}/why"))
            .Done()["dueText"]
            .GetValue<string>()
            .ShouldBe("2026-03-12 24:00");
    }
}
