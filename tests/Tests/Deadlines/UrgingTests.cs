using Huisheng.Tests.Cases;

namespace Huisheng.Tests.Deadlines;

/// <summary>催办 and 督办 are records: the owner hears of them, no clock does.</summary>
public sealed class UrgingTests
{
    [Theory, Engines]
    [Row("C-16")]
    public async Task urging_and_supervising_reset_nothing(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2026-03-10 09:25", "2026-03-10 09:30");
        await loop.Do("李明", "dispatch", Untold.To("technology"));
        await house.At("2026-03-10 10:00");
        var before = (await loop.See())["clocks"].ToJsonString();
        var path = $"/api/deadlines/case/{loop.Number}/urgings";
        var agent = await house.As("李明");
        (await agent.Post(path, new { kind = "urge", text = "张伟又来电催问 13812345678" })).Done();
        (await agent.Post(path, new { kind = "supervise", text = "今天必须答复" })).Refused(
            "not-allowed"
        );
        (await agent.Post(path, new { kind = "other", text = "" })).Fields.ShouldBe([
            "kind",
            "text",
        ]);
        await house.At("2026-03-10 10:05");
        var manager = await house.As("刘洋");
        (await manager.Post(path, new { kind = "supervise", text = "今天必须答复" })).Done();
        (await loop.See())["clocks"].ToJsonString().ShouldBe(before);

        var owner = await house.As("王磊");
        var list = (await owner.Get(path)).Done();
        list["items.0.kindText"].GetValue<string>().ShouldBe("督办");
        list["items.1.text"].GetValue<string>().ShouldBe("张*又来电催问 138****5678");
        (await owner.Get("/api/notices"))
            .Done()["items.0.kind"]
            .GetValue<string>()
            .ShouldBe("work-supervise");
        (await (await house.As("何伟")).Get(path)).Status.ShouldBe(
            System.Net.HttpStatusCode.NotFound
        );
    }
}
