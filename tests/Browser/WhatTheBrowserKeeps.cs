namespace Huisheng.Browser;

/// <summary>Nothing of a customer lies open in a browser, and nothing at all after signing out.</summary>
public sealed class WhatTheBrowserKeeps(Chromium chromium)
{
    private const string Name = "慕容金丝雀";
    private const string Phone = "13900007788";
    private const string Event = "金丝雀牌净水器漏水，淹了地板";

    [Fact]
    [Row("R51", "R20")]
    public async Task no_text_lies_open_in_the_browser_and_signing_out_asks_first_and_leaves_nothing()
    {
        await using var place = await Workplace.Open(chromium, "2026-03-09 09:00");
        var seat = await place.SeatOf("李明");
        await Fill(seat);
        await seat.Page.Context.SetOfflineAsync(true);
        await seat.Page.Locator("#description_demand").FillAsync($"联系 {Name} {Phone}");
        await Expect(seat.Page.Locator(".draft-local")).ToBeVisibleAsync();

        var kept = await Storage.Dump(seat);
        kept.Sealed.ShouldBeGreaterThan(0, "Nothing was kept: the scan proves nothing.");
        kept.KeysReadable.ShouldBe(0);
        kept.Finds(Name, Phone, Event).ShouldBeEmpty();

        // The scan finds what does lie open.
        await Storage.Plant(seat, Name);
        (await Storage.Dump(seat)).Finds(Name).Count.ShouldBe(4);
        await Storage.Uproot(seat);

        await seat.Page.Context.SetOfflineAsync(false);
        await Expect(seat.Page.Locator(".draft-saved"))
            .ToBeVisibleAsync(new() { Timeout = 30_000 });
        await SignOut(seat);
        var asked = seat.Page.GetByRole(AriaRole.Dialog, new() { Name = "还有没提交的内容" });
        await Expect(asked).ToContainTextAsync("来电记录");
        (await seat.Page.EvaluateAsync<int>("fetch('/api/session').then(a => a.status)")).ShouldBe(
            200
        );
        await seat.Hand.Press("先不退出");
        await Expect(seat.Page.Locator("#description_event")).ToHaveValueAsync(Event);

        await SignOut(seat);
        await asked.GetByRole(AriaRole.Button, new() { Name = "退出登录" }).ClickAsync();
        await Expect(seat.Page.Locator("#jobNumber")).ToBeVisibleAsync();
        kept = await Storage.Dump(seat);
        kept.Sealed.ShouldBe(0);
        kept.Keys.ShouldBe(0);

        // The server kept it for the person, not for the next one at this desk.
        await seat.SignIn("赵静");
        await seat.Go("/calls/new");
        await seat.Settled();
        await Expect(seat.Page.Locator("#description_event")).ToHaveValueAsync("");
        var own = await place.SeatOf("李明");
        await own.Go("/calls/new");
        await Expect(own.Page.Locator("#description_event")).ToHaveValueAsync(Event);
        seat.Faults.ShouldBeEmpty();
    }

    private static async Task Fill(Seat seat)
    {
        await seat.Go("/calls/new");
        await seat.Hand.Press("新建客户");
        await seat.Hand.Fill("姓名", Name);
        await seat.Page.Locator("#customer_phone").FillAsync(Phone);
        await seat.Hand.Press("建立客户");
        await seat.Shows("139****7788");
        await seat.Page.Locator("#description_event").FillAsync(Event);
        await Expect(seat.Page.Locator(".draft-saved")).ToBeVisibleAsync();
    }

    private static async Task SignOut(Seat seat)
    {
        await seat.Page.Locator(".rail-me").ClickAsync();
        await seat.Page.Locator(".ant-dropdown:visible .ant-dropdown-menu-item").Last.ClickAsync();
    }
}
