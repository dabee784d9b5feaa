namespace Huisheng.Browser;

/// <summary>Two people before the same work: each sees what the other does, and neither overwrites the other.</summary>
public sealed class TwoBrowsers(Chromium chromium)
{
    [Fact]
    [Row("R19")]
    public async Task what_one_does_the_other_sees_in_the_row_in_the_item_and_behind_a_line_for_new_rows()
    {
        var (place, scene) = await Workplace.OpenScene(chromium);
        await using var open = place;
        var desk = await place.SeatOf("李明");
        await desk.Go("/desk?view=all");
        await desk.Settled();
        var row = desk.Page.Locator($"a[data-row='{scene.AtWork}']");
        await Expect(row).ToBeVisibleAsync();
        var order = await Rows(desk);

        var worker = await place.SeatOf("王磊");
        await worker.Go($"/cases/{scene.AtWork}");
        await worker.Hand.Press("记录进度");
        await worker.Hand.Fill("进展", "配件已到货，正在更换");
        await worker.Hand.Press("确认记录进度");
        await Expect(row).ToContainTextAsync("配件已到货");
        (await Rows(desk)).ShouldBe(order);

        await scene.RegisterAnother();
        await Expect(desk.Page.Locator(".new-rows")).ToHaveTextAsync("1 条新记录，点此显示");
        (await Rows(desk)).ShouldBe(order);
        await desk.Page.Locator(".new-rows").ClickAsync();
        await Expect(desk.Page.Locator("a[data-row]")).ToHaveCountAsync(order.Count + 1);

        await desk.Go($"/cases/{scene.AtWork}");
        await Expect(desk.Page.Locator(".case-meta .presence")).ToContainTextAsync("王*正在查看");
        await Expect(desk.Page.Locator(".tabs .on .faces .avatar")).ToHaveCountAsync(1);
        await worker.Hand.Press("记录进度");
        await worker.Hand.Fill("进展", "更换完成，正在测试");
        await Expect(desk.Page.Locator(".case-meta .presence")).ToContainTextAsync("王*正在输入");
        await worker.Hand.Press("确认记录进度");
        await Expect(desk.Page.Locator(".elsewhere")).ToContainTextAsync("王* 刚刚更新了");
        await Expect(desk.Page.Locator("#timeline")).ToContainTextAsync("更换完成，正在测试");
        await worker.Page.Context.CloseAsync();
        await Expect(desk.Page.Locator(".case-meta .presence")).ToBeEmptyAsync();
        desk.Faults.ShouldBeEmpty();
    }

    [Fact]
    [Row("R19", "R20")]
    public async Task a_form_in_use_is_not_touched_by_what_another_does()
    {
        var (place, scene) = await Workplace.OpenScene(chromium);
        await using var open = place;
        var seat = await place.SeatOf("王磊");
        await seat.Go($"/cases/{scene.AtWork}");
        await seat.Hand.Press("记录处理结果");
        await seat.Hand.Fill("处理结果", "已更换主板");
        var other = await place.House.As("欧阳娜");
        var progress = new { text = "我先去现场" };
        (await other.Post($"/api/cases/{scene.AtWork}/progress", progress)).Done();
        await Expect(seat.Page.Locator(".elsewhere")).ToContainTextAsync("欧阳* 刚刚更新了");
        await Expect(seat.Page.Locator("#result")).ToHaveValueAsync("已更换主板");
        await Expect(seat.Page.Locator("#result")).ToBeFocusedAsync();
        seat.Faults.ShouldBeEmpty();
    }

    [Fact]
    [Row("R19")]
    public async Task two_who_change_the_same_department_see_both_versions_and_lose_neither()
    {
        await using var place = await Workplace.Open(chromium, "2026-03-09 09:00");
        var first = await Editing(place);
        var second = await Editing(place);
        await first.Page.Locator("#department_name").FillAsync("技术支持部");
        await first.Hand.Press("保存");
        await Expect(first.Page.Locator("table")).ToContainTextAsync("技术支持部");

        await second.Page.Locator("#department_serviceCentre").CheckAsync();
        await second.Page.Locator("#department_headJobNumber").ClickAsync();
        await second
            .Page.Locator(
                ".ant-select-dropdown:visible .ant-select-item-option",
                new() { HasText = "2106" }
            )
            .ClickAsync();
        await second.Hand.Press("保存");
        var merge = second.Page.Locator(".merge");
        await Expect(merge.Locator("[role=radiogroup]")).ToHaveCountAsync(3);
        var name = merge.GetByRole(AriaRole.Radiogroup, new() { Name = "名称" });
        await Expect(name.Locator("[aria-checked=true]")).ToContainTextAsync("技术支持部");
        var head = merge.GetByRole(AriaRole.Radiogroup, new() { Name = "负责人" });
        await Expect(head.Locator("[aria-checked=true]")).ToContainTextAsync("2106");
        var centre = merge.GetByRole(AriaRole.Radiogroup, new() { Name = "服务中心" });
        await centre.GetByRole(AriaRole.Radio).Last.ClickAsync();
        await second.Hand.Press("按所选提交");
        await Expect(merge).ToHaveCountAsync(0);

        var admin = await place.House.As(Cast.Administrator);
        var saved = (await admin.Get("/api/departments"))
            .Done()["items"]
            .AsArray()
            .Single(d => d!["code"]!.GetValue<string>() == "technology")!;
        saved["name"]!.GetValue<string>().ShouldBe("技术支持部");
        saved["head"]!["jobNumber"]!.GetValue<string>().ShouldBe("2106");
        saved["serviceCentre"]!.GetValue<bool>().ShouldBeFalse();
        second.Faults.ShouldBeEmpty();
    }

    private static async Task<Seat> Editing(Workplace place)
    {
        var seat = await place.SeatOf(Cast.Administrator);
        await seat.Go("/people?tab=departments");
        await seat
            .Page.Locator("tr", new() { HasText = "technology" })
            .GetByRole(AriaRole.Button)
            .ClickAsync();
        await Expect(seat.Page.Locator("#department_name")).ToHaveValueAsync("技术部");
        return seat;
    }

    private static async Task<IReadOnlyList<string>> Rows(Seat seat) =>
        await seat
            .Page.Locator("a[data-row]")
            .EvaluateAllAsync<string[]>("rows => rows.map(row => row.dataset.row)");
}
