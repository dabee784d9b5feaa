namespace Huisheng.Tests.Cases;

public sealed class OwnerTests
{
    [Theory, Engines]
    [Row("S2-37")]
    public async Task handling_waits_for_the_owners_word_with_the_customer(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2026-03-10 09:25", "2026-03-10 09:30");
        await house.At("2026-03-10 09:40");
        await loop.Do(
            "李明",
            "dispatch",
            new
            {
                department = "technology",
                ownerJobNumber = "2106",
                commitment = Untold.Yet,
            }
        );
        (await loop.See())["owner.jobNumber"].GetValue<string>().ShouldBe("2106");
        (
            await loop.Try("欧阳娜", "handling", new { result = "已修好", solution = "更换主板" })
        ).Refused("case.contact-first");
        await loop.Do("欧阳娜", "contacts", new { channel = "telephone", text = "已联系" });
        await loop.Do("欧阳娜", "handling", new { result = "已修好", solution = "更换主板" });
    }

    [Theory, Engines]
    [Row("S1-29", "S1-32")]
    public async Task a_case_goes_to_somebody_of_the_department_it_goes_to(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2026-03-10 09:25", "2026-03-10 09:30");
        (
            await loop.Try(
                "李明",
                "dispatch",
                new
                {
                    department = "operations",
                    ownerJobNumber = "2106",
                    commitment = Untold.Yet,
                }
            )
        ).Refused("fields-wrong")["errors.0.code"].GetValue<string>().ShouldBe("case.other-department");
        (await loop.Try("李明", "dispatch", Untold.To("quality"))).Fields.ShouldBe([
            "ownerJobNumber",
        ]);
        (
            await loop.Try(
                "李明",
                "dispatch",
                new
                {
                    department = "technology",
                    urgency = "wish",
                    commitment = Untold.Yet,
                }
            )
        ).Fields.ShouldBe(["urgency"]);
        (await loop.Do("李明", "dispatch", Untold.To("operations")))["owner.jobNumber"]
            .GetValue<string>()
            .ShouldBe("2205");
    }

    [Theory, Engines]
    public async Task there_is_always_somebody_who_has_the_ball(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2026-03-10 09:25", "2026-03-10 09:30");
        (await Holder(house, loop)).ShouldBe("1001");
        await loop.Solve("2026-03-10 09:40", "2026-03-10 10:00", "2026-03-11 10:00");
        (await Holder(house, loop)).ShouldBe("1001");
        (await loop.Tell(2, "没有修好")).Done();
        (await Holder(house, loop)).ShouldBe("2105");
    }

    private static async Task<string> Holder(TestHouse house, CaseLoop loop) =>
        (await (await house.As("刘洋")).Get("/api/desk/items?view=all"))
            .Done()["items"]
            .AsArray()
            .Single(i => i!["number"]!.GetValue<string>() == loop.Number)!["owner"]![
            "jobNumber"
        ]!.GetValue<string>();
}
