namespace Huisheng.Browser;

/// <summary>What somebody types is never lost and never done twice, whatever happens to page, session, connection and server.</summary>
public sealed class DraftsInTheBrowser(Chromium chromium)
{
    private const string Result = "更换主板后恢复正常";
    private const string Solution = "当天上门更换，回访确认";

    [Fact]
    [Row("R20", "R18")]
    public async Task typed_text_survives_a_reload_an_expired_session_and_a_dead_server_and_is_sent_once()
    {
        var (place, scene) = await Workplace.OpenScene(chromium);
        await using var open = place;
        var seat = await place.SeatOf("王磊");
        await seat.Go($"/cases/{scene.AtWork}");
        await seat.Hand.Press("记录处理结果");
        await seat.Hand.Fill("处理结果", Result);
        await Expect(seat.Page.Locator(".draft-saved")).ToBeVisibleAsync();

        await seat.Page.ReloadAsync();
        await Expect(seat.Page.Locator(".restored")).ToContainTextAsync("已恢复 16:12 的草稿");
        await Expect(seat.Page.Locator("#result")).ToHaveValueAsync(Result);

        await place.At("2026-03-09 17:00");
        await seat.ComeBack();
        await seat.Hand.Fill("解决方案", Solution);
        await Expect(seat.Page.Locator(".draft-saved")).ToContainTextAsync("17:00:00");

        var elsewhere = await place.SeatOf("王磊");
        await elsewhere.Go($"/cases/{scene.AtWork}");
        await Expect(elsewhere.Page.Locator("#solution")).ToHaveValueAsync(Solution);
        await elsewhere.Page.Context.CloseAsync();

        var start = await place.Stop();
        await seat.Hand.Fill("解决方案", $"{Solution}，并致歉");
        await Expect(seat.Page.Locator(".draft-local")).ToBeVisibleAsync();
        await seat.Hand.Press("确认记录处理结果");
        await Expect(seat.Page.Locator(".draft-waiting")).ToBeVisibleAsync();
        await Expect(seat.Page.Locator(".offline")).ToContainTextAsync("1 份待发送");
        await start();
        await Expect(seat.Page.Locator(".case-meta .tag").First)
            .ToHaveTextAsync("已处理，待反馈", new() { Timeout = 30_000 });
        await Expect(seat.Page.Locator(".offline")).ToHaveCountAsync(0);

        var owner = await place.House.As("王磊");
        var item = (await owner.Get($"/api/cases/{scene.AtWork}")).Done();
        item["solution"].GetValue<string>().ShouldBe($"{Solution}，并致歉");
        (await Entries(place, scene.AtWork, $"{Solution}，并致歉")).ShouldBe(1);
        (await owner.Get("/api/drafts")).Done()["items"].AsArray().ShouldBeEmpty();
        seat.Faults.ShouldBeEmpty();
    }

    [Fact]
    [Row("R18", "R20")]
    public async Task an_act_whose_answer_got_lost_is_not_done_a_second_time()
    {
        var (place, scene) = await Workplace.OpenScene(chromium);
        await using var open = place;
        var seat = await place.SeatOf("王磊");
        await seat.Go($"/cases/{scene.AtWork}");
        await seat.Hand.Press("记录进度");
        await seat.Hand.Fill("进展", "配件已到货");
        var lost = 0;
        await seat.Page.RouteAsync(
            "**/progress",
            async route =>
            {
                // The server does it; the browser never hears of it.
                await route.FetchAsync();
                await route.AbortAsync();
                lost++;
            },
            new() { Times = 1 }
        );
        await seat.Hand.Press("确认记录进度");
        await Expect(seat.Page.Locator(".act-card"))
            .ToHaveCountAsync(0, new() { Timeout = 30_000 });
        lost.ShouldBe(1);
        (await Entries(place, scene.AtWork, "配件已到货")).ShouldBe(1);
        seat.Faults.ShouldBeEmpty();
    }

    [Fact]
    [Row("R20")]
    public async Task what_is_refused_after_it_waited_comes_back_with_its_text()
    {
        var (place, scene) = await Workplace.OpenScene(chromium);
        await using var open = place;
        var seat = await place.SeatOf("王磊");
        await seat.Go($"/cases/{scene.AtWork}");
        await seat.Hand.Press("记录处理结果");
        await seat.Hand.Fill("处理结果", Result);
        await seat.Hand.Fill("解决方案", Solution);
        await seat.Page.Context.SetOfflineAsync(true);
        await seat.Hand.Press("确认记录处理结果");
        await Expect(seat.Page.Locator(".draft-waiting")).ToBeVisibleAsync();
        // Meanwhile the head of the department is faster.
        var head = await place.House.As("王磊");
        var path = $"/api/cases/{scene.AtWork}";
        var version = (await head.Get(path)).Done().Version;
        (
            await head.Post(
                $"{path}/handling",
                new { result = "已换新机", solution = "换货" },
                version
            )
        ).Done();
        await seat.Page.Context.SetOfflineAsync(false);
        await Expect(seat.Page.Locator(".merge")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Expect(seat.Page.Locator(".merge")).ToContainTextAsync("已换新机");
        await seat.Hand.Press("回到表单");
        await Expect(seat.Page.Locator("#result")).ToHaveValueAsync(Result);
        seat.Faults.ShouldBeEmpty();
    }

    private static async Task<int> Entries(Workplace place, string number, string text)
    {
        var owner = await place.House.As("王磊");
        var timeline = (await owner.Get($"/api/cases/{number}/timeline")).Done()["items"].AsArray();
        return timeline.Count(e => e!.ToJsonString(Plain).Contains(text, StringComparison.Ordinal));
    }

    private static readonly System.Text.Json.JsonSerializerOptions Plain = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
