using System.Text.RegularExpressions;

namespace Huisheng.Browser;

/// <summary>制度: an entry is drafted, seen, tried on what is open, published from a day; below a floor only the director goes.</summary>
public sealed class RulesEditor(Chromium chromium)
{
    private const string Limit = "/rules?part=clocks&entry=clocks/clocks/t2";
    private const string Rate = "/rules?part=follow-ups&entry=parameters/parameters/sample.special";

    [Fact]
    [Row("X-07", "S4-143")]
    public async Task a_shorter_limit_is_tried_and_published_with_its_day()
    {
        var (place, _) = await Workplace.OpenScene(chromium);
        await using var open = place;
        var admin = await place.SeatOf(Cast.Administrator);
        await admin.Go(Limit);
        var editor = admin.Page.Locator(".rules-entry");
        await Expect(editor).ToContainTextAsync("与现行版本相同。");
        await editor.Locator("[id='member-window-to']").FillAsync("6");
        await Expect(editor.GetByRole(AriaRole.List, new() { Name = "变化" }))
            .ToContainTextAsync("6");
        await Expect(editor.Locator(".trial"))
            .ToContainTextAsync(new Regex("其中 [1-9][0-9]* 个会变动"));
        await Expect(editor.Locator(".trial")).ToContainTextAsync("HF2026");
        await editor.Locator("#setting-from").FillAsync("2026-03-10");
        await editor.Locator("#setting-from").PressAsync("Tab");
        await editor.Locator("#setting-reason").FillAsync("春季服务承诺");
        await Expect(admin.Button("发布")).ToBeEnabledAsync();
        await admin.Hand.Press("发布");
        await Expect(editor).ToHaveCountAsync(0);
        await Expect(admin.Page.Locator(".rules-part")).ToContainTextAsync("待生效");

        await admin.Go(Limit);
        var versions = editor.GetByRole(AriaRole.List, new() { Name = "版本" });
        await Expect(versions.Locator("li")).ToHaveCountAsync(2);
        await Expect(versions.Locator("li").First).ToContainTextAsync("2026-03-10 00:00 起");
        await Expect(versions.Locator("li").First).ToContainTextAsync("春季服务承诺");
        await Expect(versions.Locator("li[aria-current=true]")).ToContainTextAsync("随产品发布");
        await place.At("2026-03-10 00:01");
        var later = await place.SeatOf(Cast.Administrator);
        await later.Go(Limit);
        await Expect(later.Page.Locator(".versions li[aria-current=true]"))
            .ToContainTextAsync("春季服务承诺");
        admin.Faults.ShouldBeEmpty();
    }

    [Fact]
    [Row("X-07", "S0-09")]
    public async Task below_a_floor_the_administrator_is_told_and_the_director_gives_reason_and_last_day()
    {
        await using var place = await Workplace.Open(chromium, "2026-03-09 10:00");
        var admin = await place.SeatOf(Cast.Administrator);
        await admin.Go(Rate);
        await admin.Page.Locator("[id='member-value']").FillAsync("29");
        var floor = admin.Page.Locator(".trial-floor");
        await Expect(floor).ToContainTextAsync("30");
        await Expect(floor).ToContainTextAsync("放宽须由总监登记偏离，写明理由和终止日期。");
        await Expect(admin.Button("发布")).ToHaveCountAsync(0);
        await Expect(admin.Button("登记偏离并发布")).ToBeDisabledAsync();

        var director = await place.SeatOf("周建国");
        await director.Go(Rate);
        await director.Page.Locator("[id='member-value']").FillAsync("29");
        await Expect(director.Button("登记偏离并发布")).ToBeEnabledAsync();
        await director.Page.Locator("#setting-reason").FillAsync("三月人手不足");
        await director.Hand.Press("登记偏离并发布");
        await Expect(director.Page.Locator(".setting-draft .problem")).ToBeVisibleAsync();
        await Expect(director.Page.Locator("[id='member-value']")).ToHaveValueAsync("29");
        // The calendar that opened closes again, before it lies over the button.
        await director.Page.Locator("#setting-until").FillAsync("2026-06-30");
        await director.Page.Locator("#setting-until").PressAsync("Tab");
        await director.Hand.Press("登记偏离并发布");
        await Expect(director.Page.Locator(".rules-entry")).ToHaveCountAsync(0);
        await director.Go("/rules?part=deviations");
        var row = director
            .Page.Locator(".rules-part tbody tr")
            .Filter(new() { HasText = "专项回访抽样率" });
        await Expect(row).ToContainTextAsync("三月人手不足");
        await Expect(row).ToContainTextAsync("2026-06-30");
        director.Faults.ShouldBeEmpty();
    }
}
