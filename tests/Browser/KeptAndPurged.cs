namespace Huisheng.Browser;

/// <summary>保存与清除: from what is past its time to the page that says it was purged.</summary>
public sealed class KeptAndPurged(Chromium chromium)
{
    [Fact]
    [Row("S1-46", "C-20", "R56")]
    public async Task a_record_is_tried_held_let_go_and_purged_and_its_page_says_so()
    {
        await using var place = await Workplace.Open(chromium, "2026-03-10 09:00");
        var goes = await Keeping.Old(place.House);
        var stays = await Keeping.Old(place.House);

        var manager = await place.SeatOf("刘洋");
        await manager.Go("/keeping/holds");
        await manager.Hand.Press("保全");
        await manager.Hand.Choose("对象", "来电记录");
        await manager.Page.Locator("#number").FillAsync(stays);
        await manager.Page.Locator("#reason").FillAsync("诉讼需要");
        await manager.Hand.Press("确认保全");
        await manager.Shows("BQ2026001");

        var admin = await place.SeatOf(Cast.Administrator);
        await admin.Go("/keeping");
        await admin.Page.GetByRole(AriaRole.Button, new() { Name = "试算：来电记录" }).ClickAsync();
        await Expect(admin.Page)
            .ToHaveURLAsync(new System.Text.RegularExpressions.Regex("QC2026001$"));
        await Expect(admin.Page.Locator("tbody")).ToHaveCountAsync(1);
        await Expect(admin.Page.Locator("tbody")).ToContainTextAsync("已保全 · BQ2026001");
        await Expect(admin.Page.Locator("tbody")).ToContainTextAsync("将被清除");
        await admin.Hand.Press("清除");
        await admin.Page.Locator("#count").FillAsync("2");
        await admin.Page.Locator("#reason").FillAsync("保存期满");
        await admin.Hand.Press("确认清除");
        await admin.Shows("请输入将被清除的条数：1。");
        await Expect(admin.Page.Locator("#reason")).ToHaveValueAsync("保存期满");
        await admin.Page.Locator("#count").FillAsync("1");
        await admin.Hand.Press("确认清除");
        await Expect(admin.Page.Locator(".act-card")).ToHaveCountAsync(0);
        await place.At("2026-03-10 09:01");
        await admin.Page.ReloadAsync();
        await admin.Shows("已完成");
        await Expect(admin.Page.Locator("tbody")).ToContainTextAsync("已清除 2026-03-10 09:01");

        var agent = await place.SeatOf("李明");
        await agent.Go($"/calls/{goes}");
        await agent.Shows("已按保存期限清除");
        await agent.Go($"/calls/{stays}");
        await agent.Shows("询问会员积分兑换规则及有效期");
        manager.Faults.ShouldBeEmpty();
        admin.Faults.ShouldBeEmpty();
        agent.Faults.ShouldBeEmpty();
    }
}
