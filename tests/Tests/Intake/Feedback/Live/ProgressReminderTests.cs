using Huisheng.Tests.Cases;

namespace Huisheng.Tests.Intake.Feedback.Live;

/// <summary>An after-sales problem without progress: its owner is reminded each day, until there is a line or a result.</summary>
public sealed class ProgressReminderTests
{
    [Theory, Engines]
    [Row("S2-03")]
    public async Task a_day_without_progress_reminds_the_owner_once_and_a_line_buys_another_day(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        var played = await Played(house, scene: "after-sales");
        await house.At("2026-03-11 08:59");
        (await Reminded(played)).ShouldBe(0);
        await house.At("2026-03-11 09:00");
        (await Reminded(played)).ShouldBe(1);
        await house.At("2026-03-11 12:00");
        (await Reminded(played)).ShouldBe(1);

        await Does(house, played, "progress", new { text = "配件已订" });
        await house.At("2026-03-12 11:59");
        (await Reminded(played)).ShouldBe(1);
        await house.At("2026-03-12 12:00");
        (await Reminded(played)).ShouldBe(2);

        await played.Handle("更换主板");
        await house.At("2026-03-14 12:00");
        (await Reminded(played)).ShouldBe(2);
    }

    [Theory, Engines]
    [Row("S2-03")]
    public async Task the_other_scenes_ask_for_no_progress(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        var played = await Played(house, scene: "daily");
        await house.At("2026-03-13 09:00");
        (await Reminded(played)).ShouldBe(0);
    }

    private static async Task<PlayedFeedback> Played(TestHouse house, string scene)
    {
        var customer = await NewFeedbacks.Customer(await house.As("李明"));
        var body = NewFeedbacks
            .Machine(customer)
            .With("scene", scene)
            .With("scenePart", scene == "daily" ? null : "quality-fault");
        return await PlayedFeedback.Open(house, body, "技术部", "李亮", "2302");
    }

    private static async Task Does(TestHouse house, PlayedFeedback played, string verb, object body)
    {
        await CaseLoop.Explain(house, played.Number, "李明");
        (await played.Try(await played.Owner(), verb, body)).Done();
    }

    /// <summary>How often 李亮 was reminded so far.</summary>
    private static async Task<int> Reminded(PlayedFeedback played) =>
        (await (await played.Owner()).Get("/api/notices"))
            .Done()["items"]
            .AsArray()
            .Count(n =>
                n!["text"]!.GetValue<string>().Contains("没有处理进度", StringComparison.Ordinal)
            );
}
