using Huisheng.Regime.Contract;
using Huisheng.Tests.Regime;

namespace Huisheng.Tests.Intake.Feedback.Live;

/// <summary>第一时间: how soon somebody is answered, channel by channel.</summary>
public sealed class ChannelTests
{
    [Theory]
    [Row("S2-09")]
    [InlineData("2024-05-13 14:30", "2024-05-13 14:35", 5)]
    [InlineData("2024-05-13 08:50", "2024-05-13 09:10", 10)]
    [InlineData("2024-05-13 19:55", "2024-05-14 09:05", 10)]
    [InlineData("2024-05-13 20:30", "2024-05-14 08:30", 0)]
    [InlineData("2024-05-11 19:59", "2024-05-13 09:01", 662)]
    [InlineData("2024-05-13 14:35", "2024-05-13 14:30", 0)]
    public void only_service_hours_count(string from, string to, int minutes) =>
        DayHours
            .Read(Rules.Book.Parameters.Named("service.hours").Value!)!
            .Between(HouseClock.At(from), HouseClock.At(to))
            .ShouldBe(TimeSpan.FromMinutes(minutes));

    [Theory, Engines]
    [Row("S2-09", "S2-12")]
    public async Task a_channel_alarms_past_its_target_and_the_first_word_is_timed(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2024-05-13 14:30");
        var one = await PlayedFeedback.Parcel(house, "2024-05-13T14:30:00+08:00");
        await house.At("2024-05-13 14:45");
        (await Telephone(house)).ShouldBe((1, false, "有人等候"));
        await house.At("2024-05-13 14:45:01");
        (await Telephone(house)).ShouldBe((1, true, "响应超时"));
        await house.At("2024-05-13 14:50");
        var watch = (await (await house.As("陈强")).Get("/api/channels")).Done();
        watch["alarms"].GetValue<int>().ShouldBe(1);
        watch["channels.0.code"].GetValue<string>().ShouldBe("telephone");
        watch["channels.0.lastNumber"].GetValue<string>().ShouldBe(one.Feedback);
        watch["channels.0.oldest.waited"].GetValue<string>().ShouldBe("20分");
        watch["channels.0.minutes"].GetValue<int>().ShouldBe(15);

        var owner = await one.Owner();
        (await one.Try(owner, "contacts", new { channel = "telephone", text = "已联系" })).Done();
        (await Telephone(house)).ShouldBe((0, false, "畅通"));
        (await one.Facts()).ShouldContain("首次响应 20分，超过该渠道的 15 分钟");
        var two = await PlayedFeedback.Watch(house, "2024-05-13T14:45:00+08:00");
        owner = await two.Owner();
        (await two.Try(owner, "contacts", new { channel = "telephone", text = "已联系" })).Done();
        (await two.Facts()).ShouldContain("首次响应 5分，在该渠道的 15 分钟之内");
    }

    [Fact]
    [Row("S2-12")]
    public async Task who_only_handles_cases_does_not_watch_the_channels()
    {
        await using var house = await TestHouse.Start("sqlite");
        (await (await house.As("王磊")).Get("/api/channels")).Refused("not-allowed");
    }

    private static async Task<(int, bool, string)> Telephone(TestHouse house)
    {
        var row = (await (await house.As("陈强")).Get("/api/channels"))
            .Done()["channels"]
            .AsArray()
            .Single(c => c!["code"]!.GetValue<string>() == "telephone")!;
        return (
            row["waiting"]!.GetValue<int>(),
            row["alarm"]!.GetValue<bool>(),
            row["stateText"]!.GetValue<string>()
        );
    }
}
