namespace Huisheng.Browser;

/// <summary>A note by keyboard: a colleague is chosen behind the @, hears of it, and reads it where it stands.</summary>
public sealed class NoteBetweenColleagues(Chromium chromium)
{
    [Fact]
    public async Task a_colleague_is_called_by_name_and_finds_the_note()
    {
        var (place, scene) = await Workplace.OpenScene(chromium);
        await using var open = place;
        var agent = await place.SeatOf("李明", keys: true);
        await agent.Go($"/cases/{scene.AtWork}");
        await agent.Settled();
        await agent.Hand.Press("写备注");
        var text = agent.Page.Locator("#note-case_text");
        await Expect(text).ToBeFocusedAsync();
        await agent.Keys.TypeAsync("客户下午在家，@");
        await Expect(agent.Page.Locator(".ant-mentions-dropdown:visible li").First)
            .ToContainTextAsync("1001");
        await agent.Keys.TypeAsync("210");
        await Expect(agent.Page.Locator(".ant-mentions-dropdown:visible li")).ToHaveCountAsync(2);
        await agent.Keys.TypeAsync("5");
        await Expect(agent.Page.Locator(".ant-mentions-dropdown:visible li")).ToHaveCountAsync(1);
        await agent.Keys.PressAsync("Enter");
        await agent.Keys.TypeAsync("请先电话确认");
        await Expect(text).ToHaveValueAsync("客户下午在家， @2105 请先电话确认");
        await agent.Keys.PressAsync("Control+Enter");
        await Expect(agent.Page.Locator(".notes li"))
            .ToContainTextAsync("客户下午在家， @王* 2105 请先电话确认");

        var owner = await place.SeatOf("王磊");
        await owner.Go("/inbox");
        await owner.Shows("内部备注中提到您");
        await owner.Go($"/cases/{scene.AtWork}");
        await Expect(owner.Page.Locator(".notes li")).ToContainTextAsync("请先电话确认");
        agent.Faults.ShouldBeEmpty();
        owner.Faults.ShouldBeEmpty();
    }
}
