using System.Net;
using Huisheng.Desk.Notes;
using Huisheng.Tests.Cases;

namespace Huisheng.Tests.Desk;

/// <summary>内部备注: colleagues tell each other, nothing moves, and whoever is called hears of it.</summary>
public sealed class InternalNoteTests
{
    [Theory]
    [InlineData("请@2105 先电话确认", "2105")]
    [InlineData("@2105@1002，今天之内", "2105 1002")]
    [InlineData("＠2105 看一下，再请 @2105 回复", "2105")]
    [InlineData("客户邮箱 li@2105.com、service@example.cn", "")]
    [InlineData("@ 大家", "")]
    public void whom_a_text_calls(string text, string jobNumbers) =>
        string.Join(' ', CalledColleagues.Numbers(text)).ShouldBe(jobNumbers);

    [Theory, Engines]
    public async Task who_is_called_hears_of_it_and_nothing_moves(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Dispatched(house);
        var before = await loop.See();
        var path = $"/api/notes/case/{loop.Number}";
        await house.At("2026-03-10 10:00");
        var agent = await house.As("李明");

        var written = (
            await agent.Post(path, new { text = " 张伟下午在家，@2105 请先打 13812345678 " })
        ).Done();
        written["text"].GetValue<string>().ShouldBe("张*下午在家，@2105 请先打 138****5678");
        written["called.0.jobNumber"].GetValue<string>().ShouldBe("2105");

        var owner = await house.As("王磊");
        var notice = (await owner.Get("/api/notices")).Done()["items.0"];
        notice["kind"]!.GetValue<string>().ShouldBe("note-called");
        notice["text"]!.GetValue<string>().ShouldBe($"李* 在 {loop.Number} 的内部备注中提到您");

        var after = await loop.See();
        after.Version.ShouldBe(before.Version);
        after["clocks"].ToJsonString().ShouldBe(before["clocks"].ToJsonString());
        (await owner.Get($"/api/cases/{loop.Number}/timeline"))
            .Done()["items.0.act"]
            .GetValue<string>()
            .ShouldBe("internal-note");
    }

    [Theory, Engines]
    public async Task nobody_is_called_who_may_not_open_the_thing(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Dispatched(house);
        var path = $"/api/notes/case/{loop.Number}";
        var agent = await house.As("李明");
        var stranger = await house.As("何伟");
        var number = (await stranger.Get("/api/session")).Done()["person.jobNumber"];

        var refused = await agent.Post(path, new { text = $"@{number} 请看" });
        refused.Fields.ShouldBe(["text"]);
        (await agent.Post(path, new { text = "@9876 请看" })).Fields.ShouldBe(["text"]);
        (await agent.Post(path, new { text = "  " })).Fields.ShouldBe(["text"]);
        (await agent.Post(path, new { text = new string('长', 1001) })).Fields.ShouldBe(["text"]);
        (await agent.Get(path)).Done()["items"].AsArray().Count.ShouldBe(0);

        (await stranger.Get(path)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Post(path, new { text = "我也看看" })).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Theory, Engines]
    public async Task newest_first_and_more_behind(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Dispatched(house);
        var path = $"/api/notes/case/{loop.Number}";
        var agent = await house.As("李明");
        for (var no = 1; no <= 51; no++)
        {
            (await agent.Post(path, new { text = $"第{no}条" })).Done();
        }

        var first = (await agent.Get(path)).Done();
        var second = (
            await agent.Get(
                $"{path}?after={Uri.EscapeDataString(first["next"].GetValue<string>())}"
            )
        ).Done();
        string[] all =
        [
            .. first["items"]
                .AsArray()
                .Concat(second["items"].AsArray())
                .Select(n => n!["text"]!.GetValue<string>()),
        ];
        all.Length.ShouldBe(51);
        all.Distinct().Count().ShouldBe(51);
    }

    private static async Task<CaseLoop> Dispatched(TestHouse house)
    {
        var loop = new CaseLoop(house);
        await loop.Register("2026-03-10 09:25", "2026-03-10 09:30");
        await loop.Do("李明", "dispatch", Untold.To("technology"));
        return loop;
    }
}
