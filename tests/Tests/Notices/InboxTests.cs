using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Notices;

/// <summary>What one's own notices can be cut by.</summary>
public class InboxTests
{
    private static readonly Subject About = new("case", Guid.CreateVersion7(), "SD2026001");

    [Theory, Engines]
    [Row("X-06")]
    public async Task unread_and_read_are_two_lists_and_nothing_is_in_both(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        await Tell(house, "case-dispatched");
        await Tell(house, "case-handled");
        var agent = await house.As("李明");
        var seen = (await agent.Get("/api/notices"))["items.0.id"].GetValue<string>();
        (await agent.Post($"/api/notices/{seen}/receipt")).Done();
        var unread = await Ids(agent, "?unread=true");
        unread.ShouldHaveSingleItem().ShouldNotBe(seen);
        (await Ids(agent, "?unread=false")).ShouldBe([seen]);
        (await Ids(agent, "")).Count.ShouldBe(2);
    }

    [Theory, Engines]
    [Row("X-06", "S4-147")]
    public async Task what_waits_for_a_receipt_says_when_it_is_told_again(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        await Tell(house, "case-dispatched");
        await Tell(house, "case-handled");
        var agent = await house.As("李明");
        var asking = (await agent.Get("/api/notices?asks=true"))["items"]
            .AsArray()
            .ShouldHaveSingleItem()!;
        asking["kind"]!.GetValue<string>().ShouldBe("case-dispatched");
        asking["asks"]!.GetValue<bool>().ShouldBeTrue();
        asking["againAt"]!.GetValue<string>().ShouldBe("2026-03-10T02:00:00Z");
        var id = asking["id"]!.GetValue<string>();
        var answer = (await agent.Post($"/api/notices/{id}/receipt")).Done();
        answer["asks"].GetValue<bool>().ShouldBeFalse();
        (await Ids(agent, "?asks=true")).ShouldBeEmpty();
    }

    [Theory, Engines]
    public async Task a_group_is_what_kinds_begin_with_and_an_unknown_one_is_named(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        await Tell(house, "case-dispatched");
        await Tell(house, "clock-warning");
        var agent = await house.As("李明");
        var clocks = (await agent.Get("/api/notices?group=clock", "en"))["items"]
            .AsArray()
            .ShouldHaveSingleItem()!;
        clocks["kind"]!.GetValue<string>().ShouldBe("clock-warning");
        clocks["groupText"]!.GetValue<string>().ShouldBe("Time limits");
        (await agent.Get("/api/notices?group=weather")).Fields.ShouldBe(["group"]);
    }

    /// <summary>Otherwise it would be in the inbox and in no part of it.</summary>
    [Theory, Engines]
    public async Task every_kind_of_notice_belongs_to_exactly_one_group(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        var kinds = Regime.Rules.Book.Codes("notice");
        foreach (var kind in kinds)
        {
            await Tell(house, kind);
        }

        await Tell(house, "weather-turns");
        var agent = await house.As("李明");
        var found = new List<string>();
        foreach (var group in Regime.Rules.Book.Codes("notice-group"))
        {
            found.AddRange(await Ids(agent, $"?group={group}"));
        }

        found.Count.ShouldBe(kinds.Count + 1);
        found.Distinct().Count().ShouldBe(kinds.Count + 1);
        (await agent.Get("/api/notices?group=other"))["items.0.groupText"]
            .GetValue<string>()
            .ShouldBe("其他");
    }

    private static async Task<IReadOnlyList<string>> Ids(Person who, string query) =>
        [
            .. (await who.Get($"/api/notices{query}"))
                .Done()["items"]
                .AsArray()
                .Select(n => n!["id"]!.GetValue<string>()),
        ];

    private static async Task Tell(TestHouse house, string kind) =>
        await house
            .Services.GetRequiredService<ActRunner>()
            .System<int>(async act =>
            {
                act.Record(new Note("case-dispatch", About));
                var to = await Staffing.ByJobNumber(act.Db, Cast.JobNumber("李明"), act.Stop);
                Notify.In(act, to!.Id, kind, About, About.Number, "", "");
                return 0;
            });
}
