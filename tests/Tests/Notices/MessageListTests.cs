using Huisheng.Tests.Notices.Carriers;

namespace Huisheng.Tests.Notices;

/// <summary>What went out and what came in, cut by channel and by the thing it is about, a page at a time.</summary>
public class MessageListTests
{
    [Theory, Engines]
    [Row("X-06")]
    public async Task both_lists_are_cut_by_channel_and_number(string engine)
    {
        await using var house = await Post.House(engine);
        await house.At("2026-03-10 09:00");
        var customer = await Post.Customer(house, email: "zhang.wei@example.com");
        await Post.Put(house, customer, about: About("SD2026001"));
        await Post.Put(house, customer, channel: "email", about: About("SD2026002"));
        await house.At("2026-03-10 09:01");
        (await Numbers(house, "/api/messages?channel=email")).ShouldBe(["SD2026002"]);
        (await Numbers(house, "/api/messages?number=SD2026001")).ShouldBe(["SD2026001"]);
        await Say(house, "sms", "13812345678");
        await Say(house, "email", "zhang.wei@example.com");
        (await Numbers(house, "/api/messages/incoming?channel=sms")).ShouldBe(["SD2026001"]);
        (await Numbers(house, "/api/messages/incoming?number=SD2026002")).ShouldBe(["SD2026002"]);
        (await Numbers(house, "/api/messages/incoming")).Count.ShouldBe(2);
    }

    [Theory, Engines]
    public async Task pages_of_one_second_go_on_without_gap_or_double(string engine)
    {
        await using var house = await Post.House(engine);
        await house.At("2026-03-10 09:00");
        var customer = await Post.Customer(house);
        for (var i = 0; i < PageSize.Rows + 3; i++)
        {
            await Post.Put(house, customer, about: About($"SD2026{i:D3}"));
        }

        var reader = await house.As("陈强");
        var first = (await reader.Get("/api/messages")).Done();
        var second = (
            await reader.Get($"/api/messages?after={first["next"].GetValue<string>()}")
        ).Done();
        var ids = first["items"]
            .AsArray()
            .Concat(second["items"].AsArray())
            .Select(m => m!["id"]!.GetValue<string>())
            .ToList();
        ids.Count.ShouldBe(PageSize.Rows + 3);
        ids.Distinct().Count().ShouldBe(PageSize.Rows + 3);
    }

    private static Subject About(string number) => new("case", Guid.CreateVersion7(), number);

    private static async Task Say(TestHouse house, string type, string from) =>
        (
            await Post.Send(
                house,
                new
                {
                    type,
                    from,
                    text = "好",
                }
            )
        ).Done();

    private static async Task<IReadOnlyList<string>> Numbers(TestHouse house, string path) =>
        [
            .. (await (await house.As("陈强")).Get(path))
                .Done()["items"]
                .AsArray()
                .Select(m => m!["subjectNumber"]!.GetValue<string>()),
        ];
}
