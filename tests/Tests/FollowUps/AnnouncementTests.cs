namespace Huisheng.Tests.FollowUps;

/// <summary>预告: the customer knows of a visit beforehand, and both follow-ups show it.</summary>
public sealed class AnnouncementTests
{
    private const string First = "HF20231002001";
    private const string Second = "HF20231002002";

    [Theory, Engines]
    [Row("C-22", "S4-87")]
    public async Task both_flags_are_green_and_the_message_goes_once_the_day_before(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var solved = new SolvedCase(house);
        await solved.Told("2023-10-02 15:00", "2023-10-02 16:40");

        var first = (await solved.FollowUp(First))["announcement"];
        Of(first, "state").ShouldBe("announced");
        Of(first, "stateText").ShouldBe("已预告");
        Of(first, "at").ShouldBe("2023-10-02T08:40:00Z");
        Of(first, "text").ShouldBe("我们将在2小时内回访");
        (await History(solved, First)).ShouldContain("我们将在2小时内回访");

        await house.At("2023-10-04 09:59:59");
        Of((await solved.FollowUp(Second))["announcement"], "state").ShouldBe("planned");
        (await Messages(solved)).ShouldBe(0);
        await house.At("2023-10-04 10:00");
        await house.At("2023-10-05 09:00");
        (await Messages(solved)).ShouldBe(1);
        var second = (await solved.FollowUp(Second))["announcement"];
        Of(second, "state").ShouldBe("announced");
        Of(second, "at").ShouldBe("2023-10-04T02:00:00Z");
        Of(second, "by").ShouldBe("短信");
        Of(second, "text").ShouldContain("2023-10-05 – 2023-10-09");
        (await History(solved, Second)).ShouldContain("2023-10-05 – 2023-10-09");
    }

    [Theory, Engines]
    [Row("C-22")]
    public async Task who_cannot_be_written_to_is_told_by_the_visitor(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var solved = new SolvedCase(house) { Fragment = "7731" };
        await solved.Told("2023-10-02 15:00", "2023-10-02 16:40");
        await house.At("2023-10-04 10:00");
        var flag = (await solved.FollowUp(Second))["announcement"];
        Of(flag, "state").ShouldBe("none");
        Of(flag, "stateText").ShouldBe("未预告");
        (await Messages(solved)).ShouldBe(0);
        var notices = (await (await solved.As("王芳")).Get("/api/notices")).Done();
        notices["items"]
            .AsArray()
            .Count(n => n!["kind"]!.GetValue<string>() == "follow-up-unannounced")
            .ShouldBe(1);
    }

    [Theory, Engines]
    [Row("C-22")]
    public async Task a_visit_that_was_begun_or_called_off_is_not_announced_afterwards(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var solved = new SolvedCase(house);
        await solved.Told("2023-10-02 15:00", "2023-10-02 16:40");
        await solved.Begin("王芳", Second, "2023-10-03 10:00");
        await house.At("2023-10-04 10:00");
        Of((await solved.FollowUp(Second))["announcement"], "state").ShouldBe("none");
        (await Messages(solved)).ShouldBe(0);
    }

    private static string Of(System.Text.Json.Nodes.JsonNode flag, string member) =>
        flag[member]!.GetValue<string>();

    private static async Task<string> History(SolvedCase solved, string number) =>
        (await (await solved.As("刘洋")).Get($"/api/follow-ups/{number}/timeline"))
            .Done()
            .Body!.ToJsonString(Plain);

    private static readonly System.Text.Json.JsonSerializerOptions Plain = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static async Task<int> Messages(SolvedCase solved) =>
        (await (await solved.As("刘洋")).Get($"/api/messages?number={Second}"))
            .Done()["items"]
            .AsArray()
            .Count;
}
