using System.Text.RegularExpressions;

namespace Huisheng.Browser;

/// <summary>视图: a cut of the desk is set, kept, shared, opened by somebody with other rows, and deleted.</summary>
public sealed partial class SavedViewsOnTheDesk(Chromium chromium)
{
    private const string Name = "所有投诉";

    [Fact]
    [Row("S1-57")]
    public async Task a_cut_is_kept_shared_opened_by_another_and_deleted()
    {
        var (place, _) = await Workplace.OpenScene(chromium);
        await using var open = place;
        var leads = await place.SeatOf("陈强");
        await leads.Go("/desk?view=all");
        await leads.Settled();
        await leads.Page.Locator("[aria-controls=cut-panel]").ClickAsync();
        await leads.Hand.Select("来电类型", "投诉");
        await Expect(leads.Page).ToHaveURLAsync(Complaints());
        await leads.Page.ReloadAsync();
        await Expect(leads.Page.Locator(".cut-chip")).ToContainTextAsync("投诉");
        await leads.Hand.Press("保存为视图");
        await leads.Hand.Press("确认保存为视图");
        await leads.Shows("此项必填");
        await leads.Hand.Fill("名称", Name);
        await leads.Hand.Choose("共享给", "全部人员");
        await leads.Hand.Press("确认保存为视图");
        var mine = leads.Page.Locator(".saved-views a", new() { HasText = Name });
        await Expect(mine).ToHaveAttributeAsync("aria-current", "page");
        await Expect(leads.Page.Locator("a[data-row]").First).ToBeVisibleAsync();
        await leads.Settled();
        var all = await Rows(leads);
        await Expect(mine.Locator("b")).ToHaveTextAsync($"{all}");

        var handler = await place.SeatOf("王磊");
        await handler.Go("/desk");
        await handler.Settled();
        await handler.Keys.PressAsync("Control+k");
        await handler.Page.Locator("input[role=combobox]").FillAsync(Name);
        await Expect(handler.Page.Locator("#palette-list li").First).ToContainTextAsync(Name);
        await handler.Keys.PressAsync("Enter");
        await Expect(handler.Page).ToHaveURLAsync(Complaints());
        var theirs = handler.Page.Locator(".saved-views a", new() { HasText = Name });
        await Expect(theirs).ToContainTextAsync("陈* 共享");
        await Expect(handler.Page.Locator("a[data-row]").First).ToBeVisibleAsync();
        await handler.Settled();
        var own = await Rows(handler);
        own.ShouldBeInRange(1, all - 1);
        await Expect(theirs.Locator("b")).ToHaveTextAsync($"{own}");
        await Expect(Hand.ButtonOf(handler.Page, "管理视图")).ToHaveCountAsync(0);

        await leads.Hand.Press("管理视图");
        await leads.Hand.Press("删除视图");
        await leads.Hand.Press($"确认删除 {Name}");
        await Expect(mine).ToHaveCountAsync(0);
        await handler.Page.ReloadAsync();
        await handler.Settled();
        await Expect(theirs).ToHaveCountAsync(0);
        await Expect(handler.Page.Locator(".cut-chip")).ToContainTextAsync("投诉");
        leads.Faults.ShouldBeEmpty();
        handler.Faults.ShouldBeEmpty();
    }

    [Fact]
    [Row("X-10")]
    public async Task the_focus_comes_back_to_what_opened_the_filter_and_the_form()
    {
        var (place, _) = await Workplace.OpenScene(chromium);
        await using var open = place;
        var seat = await place.SeatOf("李明");
        await seat.Go("/desk?view=all&type=complaint");
        await seat.Settled();
        var filter = seat.Page.Locator("[aria-controls=cut-panel]");
        await seat.Hand.Activate(filter);
        await Expect(filter).ToHaveAttributeAsync("aria-expanded", "true");
        await seat.Page.GetByRole(AriaRole.Combobox, new() { Name = "紧急程度" }).FocusAsync();
        await seat.Keys.PressAsync("Escape");
        await Expect(filter).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(filter).ToBeFocusedAsync();
        var save = Hand.ButtonOf(seat.Page, "保存为视图");
        await seat.Hand.Activate(save);
        await Expect(seat.Page.Locator(".pane-list .act-card input")).ToBeFocusedAsync();
        await seat.Hand.Press("取消");
        await Expect(save).ToBeFocusedAsync();
        await seat.Page.Locator(".cut-chip").ClickAsync();
        await Expect(seat.Page.Locator(".cut-chip")).ToHaveCountAsync(0);
        await Expect(filter).ToBeFocusedAsync();
        seat.Faults.ShouldBeEmpty();
    }

    private static Task<int> Rows(Seat seat) => seat.Page.Locator("a[data-row]").CountAsync();

    [GeneratedRegex("type=complaint")]
    private static partial Regex Complaints();
}
