namespace Huisheng.Browser;

/// <summary>An agent looks elsewhere in the middle of a call: nothing typed is lost, and what rings covers nothing.</summary>
public sealed class CallLeftAndTakenUp(Chromium chromium)
{
    private const string Known = "13812345678";
    private const string Said = "收到的净水器外壳有裂痕";

    [Fact]
    [Row("S1-14", "S1-25")]
    public async Task the_record_of_a_call_goes_on_where_it_was_left_also_after_the_call()
    {
        await using var place = await Workplace.Open(chromium, "2026-03-10 10:00");
        var person = await place.House.As("李明");
        await Meet(person);
        var seat = await place.SeatOf("李明");
        await seat.Go("/desk");
        await Ring(person);
        await seat.Hand.Press("接听 Enter");
        var event_ = seat.Page.Locator("#description_event");
        await Expect(seat.Page.Locator(".new-call .face")).ToContainTextAsync("张先生");

        // The key does what its button does: nothing is confirmed that was not written.
        await seat.Keys.PressAsync("Alt+y");
        await Expect(seat.Page.Locator("[aria-keyshortcuts='Alt+Y']")).ToBeDisabledAsync();
        await Expect(seat.Page.Locator("#department")).ToHaveCountAsync(0);

        await event_.FillAsync(Said);
        await seat.Hand.Choose("来电类型", "投诉");
        await seat.Page.Locator(".rail a").First.ClickAsync();
        await Expect(event_).ToHaveCountAsync(0);
        await seat.Page.Locator(".call-who").ClickAsync();
        await Expect(event_).ToHaveValueAsync(Said);
        await Expect(seat.Page.Locator(".new-call .face")).ToContainTextAsync("张先生");

        await seat.Hand.Press("挂断");
        await Expect(event_).ToHaveValueAsync(Said);
        await seat.Go("/desk?view=drafts");
        await seat.Page.Locator("a[href*='phone=']").First.ClickAsync();
        await Expect(event_).ToHaveValueAsync(Said);

        // Another call is another record.
        await Ring(person);
        await seat.Hand.Press("接听 Enter");
        await Expect(event_).ToHaveValueAsync("");
        seat.Faults.ShouldBeEmpty();
    }

    [Fact]
    [Row("S1-82")]
    public async Task the_soothing_sentence_comes_first_on_the_screen_until_it_was_said()
    {
        await using var place = await Workplace.Open(chromium, "2026-03-10 10:00");
        await Meet(await place.House.As("李明"));
        var seat = await place.SeatOf("李明");
        await seat.Go("/calls/new");
        var soothing = seat.Page.Locator(".soothing");
        await Expect(soothing).ToHaveCountAsync(0);
        await seat.Hand.Choose("客户情绪", "激动");
        await Expect(soothing).ToContainTextAsync("非常理解您的心情");
        (await Top(seat, ".soothing")).ShouldBeLessThan(await Top(seat, ".new-call h1"));
        await seat.Page.Locator(".new-call").EvaluateAsync("e => e.scrollTo(0, e.scrollHeight)");
        await Expect(soothing).ToBeInViewportAsync();
        await soothing.GetByRole(AriaRole.Checkbox).CheckAsync();
        await Expect(soothing).ToHaveCountAsync(0);
        await Expect(seat.Page.Locator(".soothing-place time")).ToHaveCountAsync(1);
        seat.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/calls/new", 1440, ".pane-side .empty")]
    [InlineData("/calls", 1440, ".page h1 ~ *")]
    [InlineData("/calls/new", 1100, ".pane-main")]
    public async Task what_rings_takes_room_and_covers_no_work(string page, int width, string work)
    {
        await using var place = await Workplace.Open(chromium, "2026-03-10 10:00");
        var person = await place.House.As("李明");
        await Meet(person);
        var seat = await place.SeatOf("李明");
        await seat.Page.SetViewportSizeAsync(width, 900);
        await seat.Go(page);
        await Expect(seat.Page.Locator(work).First).ToBeVisibleAsync();
        await Ring(person);
        var pop = seat.Page.Locator(".pop");
        await Expect(pop).ToContainTextAsync("张先生");
        await seat.Settled();
        var card = (await pop.BoundingBoxAsync())!;
        var under = (await seat.Page.Locator(work).First.BoundingBoxAsync())!;
        var apart = under.Y >= card.Y + card.Height || under.X + under.Width <= card.X;
        apart.ShouldBeTrue($"{work} {under.X},{under.Y} lies under the card {card.X},{card.Y}");
        seat.Faults.ShouldBeEmpty();
    }

    private static async Task Meet(Person person) =>
        (
            await person.Post(
                "/api/customers",
                new
                {
                    name = "张伟",
                    gender = "male",
                    phone = Known,
                }
            )
        ).Done();

    private static async Task Ring(Person person) =>
        (await person.Post("/api/phone/simulator", new { from = Known })).Done();

    private static async Task<float> Top(Seat seat, string what) =>
        (await seat.Page.Locator(what).BoundingBoxAsync())!.Y;
}
