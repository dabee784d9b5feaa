using System.Net;
using Huisheng.Tests.Cases;
using Huisheng.Tests.Intake;

namespace Huisheng.Tests.Desk;

public sealed class PresenceTests
{
    [Theory, Engines]
    public async Task each_sees_the_others_masked_and_never_oneself(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var number = await Case(house);
        (await Tell(house, "李明", number))["items"].AsArray().ShouldBeEmpty();
        await house.At("2026-03-10 09:00:05");
        var seen = await Tell(house, "赵静", number, "typing");
        seen["items"].AsArray().ShouldHaveSingleItem();
        seen["items.0.name"].GetValue<string>().ShouldBe("李*");
        seen["items.0.jobNumber"].GetValue<string>().ShouldBe("1001");
        seen["items.0.doing"].GetValue<string>().ShouldBe("looking");
        seen["items.0.since"].GetValue<string>().ShouldBe("2026-03-10T01:00:00Z");
        (await Tell(house, "李明", number))["items.0.doing"].GetValue<string>().ShouldBe("typing");
    }

    [Theory, Engines]
    public async Task who_says_nothing_for_forty_seconds_is_gone_and_who_leaves_at_once(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var number = await Case(house);
        await Tell(house, "李明", number);
        await house.At("2026-03-10 09:00:39");
        (await Names(house, "赵静", number)).ShouldBe(["李*"]);
        await house.At("2026-03-10 09:00:40");
        (await Names(house, "赵静", number)).ShouldBeEmpty();
        await Tell(house, "李明", number);
        (await Names(house, "赵静", number)).ShouldBe(["李*"]);
        var leaving = await (await house.As("李明")).Delete($"/api/presence/case/{number}");
        leaving.Status.ShouldBe(HttpStatusCode.NoContent);
        (await Names(house, "赵静", number)).ShouldBeEmpty();
    }

    [Theory, Engines]
    public async Task coming_again_counts_from_the_new_coming_and_staying_from_the_first(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var number = await Case(house);
        await Tell(house, "李明", number);
        await house.At("2026-03-10 09:00:30");
        await Tell(house, "李明", number);
        (await Tell(house, "赵静", number))["items.0.since"]
            .GetValue<string>()
            .ShouldBe("2026-03-10T01:00:00Z");
        await house.At("2026-03-10 09:05:00");
        await Tell(house, "李明", number);
        (await Tell(house, "赵静", number))["items.0.since"]
            .GetValue<string>()
            .ShouldBe("2026-03-10T01:05:00Z");
    }

    [Theory, Engines]
    public async Task a_thing_one_may_not_see_has_nobody_in_it(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var number = await Case(house);
        var stranger = await house.As("何伟");
        (await stranger.Post("/api/presence", Body("case", number))).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
        (await stranger.Delete($"/api/presence/case/{number}")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
        (await stranger.Post("/api/presence", Body("safe", number))).Refused("not-found");
        (await Names(house, "李明", number)).ShouldBeEmpty();
        (
            await (await house.As("李明")).Post("/api/presence", Body("case", number, "sleeping"))
        ).Fields.ShouldBe(["doing"]);
    }

    [Theory, Engines]
    public async Task presence_writes_no_journal_and_raises_no_version(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var number = await Case(house);
        var agent = await house.As("李明");
        var before = (await agent.Get($"/api/cases/{number}")).Done().Version;
        var entries = await Entries(agent, number);
        await Tell(house, "李明", number);
        await Tell(house, "赵静", number, "typing");
        await agent.Delete($"/api/presence/case/{number}");
        await house.At("2026-03-10 09:03:00");
        (await agent.Get($"/api/cases/{number}")).Done().Version.ShouldBe(before);
        (await Entries(agent, number)).ShouldBe(entries);
    }

    [Theory, Engines]
    public async Task an_open_page_alone_keeps_nobody_signed_in(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var number = await Case(house);
        var agent = await house.SignIn("李明");
        await house.At("2026-03-10 09:20");
        (await agent.Post("/api/presence", Body("case", number))).Done();
        await house.At("2026-03-10 09:31");
        (await agent.Post("/api/presence", Body("case", number))).Refused("not-signed-in");
    }

    [Theory, Engines]
    public async Task ten_tabs_of_one_person_are_one_person(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var number = await Case(house);
        var agent = await house.As("李明");
        var tabs = await Task.WhenAll(
            Enumerable.Range(0, 10).Select(_ => agent.Post("/api/presence", Body("case", number)))
        );
        tabs.ShouldAllBe(t => t.Status == HttpStatusCode.OK);
        (await Names(house, "赵静", number)).ShouldBe(["李*"]);
    }

    private static async Task<string> Case(TestHouse house)
    {
        await house.At("2026-03-10 09:00");
        var agent = await house.As("李明");
        var call = NewCalls.Complaint(await NewCalls.Customer(agent));
        return (await NewCalls.Register(agent, call))["caseNumber"].GetValue<string>();
    }

    private static object Body(string kind, string number, string doing = "looking") =>
        new { subject = new { kind, number }, doing };

    private static async Task<Answer> Tell(
        TestHouse house,
        string who,
        string number,
        string doing = "looking"
    ) => (await (await house.As(who)).Post("/api/presence", Body("case", number, doing))).Done();

    private static async Task<IReadOnlyList<string>> Names(
        TestHouse house,
        string who,
        string number
    ) =>
        [
            .. (await Tell(house, who, number))["items"]
                .AsArray()
                .Select(i => i!["name"]!.GetValue<string>()),
        ];

    private static async Task<int> Entries(Person agent, string number) =>
        (await agent.Get($"/api/cases/{number}/timeline")).Done()["items"].AsArray().Count;
}
