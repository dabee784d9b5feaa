namespace Huisheng.Tests.Commitments;

/// <summary>What is promised while the customer hears the result, and a result that promises no time.</summary>
public sealed class TellingPromises
{
    [Theory, Engines]
    [Row("S1-52", "C-22")]
    public async Task telling_the_customer_asks_too_but_the_visit_is_the_houses_own_promise(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Promised.Contacted(house);
        await house.At("2023-10-01 11:00");
        await loop.Do("王磊", "handling", new { result = "已修好", solution = "更换主板" });
        (await loop.Try("李明", "notice", Telling("已修好，发票的事我为您核实后回复您", null)))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["commitment.dueAt"]);
        (await loop.Try("李明", "notice", Telling("已修好，3小时内回访", null)))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["commitment"]);
        (await loop.See())["state"].GetValue<string>().ShouldBe("handled");

        var told = await loop.Do("李明", "notice", Telling("已修好，两小时内回访", null));
        told["commitments"].AsArray().ShouldBeEmpty();
        told["obligations"]
            .AsArray()
            .ShouldContain(o => o!["code"]!.GetValue<string>() == "obligation.t1");
    }

    [Theory, Engines]
    [Row("S1-52", "S1-74")]
    public async Task what_is_promised_with_the_result_is_a_commitment(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Promised.Contacted(house);
        await house.At("2023-10-01 11:00");
        await loop.Do("王磊", "handling", new { result = "已修好", solution = "更换主板" });
        var due = new { dueAt = HouseClock.At("2023-10-02 12:00") };
        var told = await loop.Do(
            "李明",
            "notice",
            Telling("已修好，发票的事我为您核实后回复您", due)
        );
        Promised.Only(told, "dueText").ShouldBe("2023-10-02 12:00");
        Promised.Only(told, "owner.jobNumber").ShouldBe("1001");
        told["warnings.0.code"].GetValue<string>().ShouldBe("commitment.open-resolved");
    }

    [Theory, Engines]
    [Row("S1-68")]
    public async Task a_complaints_result_without_a_time_is_warned_of(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        foreach (
            var (result, commitment, warned) in new (string, object?, bool)[]
            {
                ("更换主板", null, true),
                ("更换主板，10月3日前完成", new { none = true }, false),
                ("更换主板", new { dueAt = HouseClock.At("2023-10-02 12:00") }, false),
            }
        )
        {
            var loop = await Promised.Contacted(house);
            await house.At("2023-10-01 11:00");
            var body = new
            {
                result,
                solution = "更换",
                commitment,
            };
            (await loop.Do("王磊", "handling", body))["warnings"]
                .AsArray()
                .Any(w => w!["code"]!.GetValue<string>() == "case.result-timeless")
                .ShouldBe(warned, result);
        }
    }

    private static object Telling(string text, object? commitment) =>
        new
        {
            channel = "telephone",
            text,
            satisfaction = new { score = 5 },
            commitment,
        };
}
