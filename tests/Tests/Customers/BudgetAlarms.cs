namespace Huisheng.Tests.Customers;

/// <summary>Somebody asks for more customers' data than one desk needs: those who answer for it hear of it.</summary>
public sealed class BudgetAlarms
{
    [Theory, Engines]
    [Row("R53")]
    public async Task those_who_lead_are_told_at_once_and_once_an_hour(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-09-04 09:00");
        var id = await Files.Whole(await house.As("李明"));
        var manager = await house.As("刘洋");
        for (var i = 0; i < 60; i++)
        {
            (await Files.Reveal(manager, id, "name")).Done();
        }

        (await Told(house, "陈强")).ShouldBeEmpty();
        for (var i = 0; i < 5; i++)
        {
            (await Files.Reveal(manager, id, "name")).Refused("reveal.hour-spent");
        }

        string[] said = ["刘* 4001：一小时限额已用完，请核实用途"];
        (await Told(house, "陈强")).ShouldBe(said);
        (await Told(house, "陈强", "en")).ShouldBe([
            "刘* 4001: The hour's budget is spent; please find out what for",
        ]);
        (await Told(house, "刘洋")).ShouldBeEmpty();
        (await Told(house, "李明")).ShouldBeEmpty();

        // Another hour, spent again: told again.
        await house.At("2023-09-04 10:00");
        manager = await house.As("刘洋");
        for (var i = 0; i < 61; i++)
        {
            await Files.Reveal(manager, id, "name");
        }

        (await Told(house, "陈强")).Count.ShouldBe(2);
    }

    [Theory, Engines]
    [Row("R53")]
    public async Task a_supervisor_is_not_told_about_himself_but_the_service_manager_is(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-09-04 09:00");
        var id = await Files.Whole(await house.As("李明"));
        var supervisor = await house.As("陈强");
        for (var i = 0; i < 61; i++)
        {
            await Files.Reveal(supervisor, id, "name");
        }

        (await Told(house, "陈强")).ShouldBeEmpty();
        (await Told(house, "刘洋")).Count.ShouldBe(1);
    }

    private static async Task<IReadOnlyList<string>> Told(
        TestHouse house,
        string name,
        string language = "zh-CN"
    ) =>
        [
            .. (await (await house.As(name)).Get("/api/notices", language))
                .Done()["items"]
                .AsArray()
                .Select(n => n!["text"]!.GetValue<string>()),
        ];
}
