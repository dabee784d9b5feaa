using System.Net;

namespace Huisheng.Tests.Customers;

/// <summary>A program at the desk of somebody who may do everything: it walks through ids, searches and checks.</summary>
public sealed class HarvestTests
{
    [Theory, Engines]
    [Row("R53", "X-03")]
    public async Task walking_through_the_customers_ends_at_three_hundred_on_a_day(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-09-04 09:00");
        var agent = await house.As("李明");
        var ids = new List<string>();
        for (var i = 0; i < 303; i++)
        {
            ids.Add(await Files.Add(agent, new { name = "张伟", phone = $"1381234{i:D4}" }));
        }

        var bot = await house.As("刘洋");
        var opened = new List<HttpStatusCode>();
        foreach (var id in ids)
        {
            opened.Add((await bot.Get($"/api/customers/{id}")).Status);
        }

        opened.Take(300).ShouldAllBe(s => s == HttpStatusCode.OK);
        opened.Skip(300).ShouldAllBe(s => s == HttpStatusCode.TooManyRequests);
        // Who was opened today stays open, a new one is not revealed either; each refusal is on record.
        (await bot.Get($"/api/customers/{ids[0]}")).Done();
        (await Files.Reveal(bot, ids[302], "name")).Refused("reveal.day-spent");
        (await Files.Reveal(bot, ids[0], "name")).Done();
        (await Journal.About(house, "customer-open-refused")).Count.ShouldBe(3);
        await house.At("2023-09-05 00:00");
        (await (await house.As("刘洋")).Get($"/api/customers/{ids[302]}")).Done();
    }

    [Theory, Engines]
    [Row("R53", "X-03")]
    public async Task guessing_the_middle_of_a_number_ends_at_two_hundred_and_forty_an_hour(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-09-04 09:00");
        var agent = await house.As("李明");
        var id = await Files.Whole(agent);
        var answers = new List<string?>();
        for (var i = 0; i < 130; i++)
        {
            var guess = new { phone = $"138{i:D4}5678" };
            answers.Add((await agent.Post("/api/customers/search", guess)).Code);
            answers.Add((await agent.Post($"/api/customers/{id}/verification", guess)).Code);
        }

        answers.Take(240).ShouldAllBe(c => c == null);
        answers.Skip(240).ShouldAllBe(c => c == "look-up.hour-spent");
        (await Journal.About(house, "look-up-refused")).Count.ShouldBe(20);
        await house.At("2023-09-04 10:00");
        var again = await house.As("李明");
        (await again.Post("/api/customers/search", new { lastFour = "5678" })).Done();
    }
}
