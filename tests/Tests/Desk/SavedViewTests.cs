using System.Net;
using static Huisheng.Tests.Desk.KeptViews;

namespace Huisheng.Tests.Desk;

/// <summary>A saved view is a question under a name: what it shows is read in the scope of who opens it.</summary>
public sealed class SavedViewTests
{
    [Theory, Engines]
    public async Task a_view_is_kept_changed_and_deleted_by_its_owner(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var kept = (
            await agent.Post(
                Address,
                View(
                    "  今天到期的投诉 ",
                    new
                    {
                        view = "all",
                        type = "complaint",
                        due = "today",
                    }
                )
            )
        ).Done();
        kept["name"].GetValue<string>().ShouldBe("今天到期的投诉");
        kept["mine"].GetValue<bool>().ShouldBeTrue();
        kept["cut.due"].GetValue<string>().ShouldBe("today");
        var one = $"{Address}/{kept["id"].GetValue<string>()}";
        var changed = (
            await agent.Put(one, View("投诉", new { view = "mine", type = "complaint" }), 1)
        ).Done();
        changed["version"].GetValue<int>().ShouldBe(2);
        changed.Body!["cut"]!["due"].ShouldBeNull();
        (await agent.Put(one, View("又一个", new { view = "mine" }), 1)).Refused("version.stale");
        (await Names(agent)).ShouldBe(["投诉"]);
        (await agent.Delete(one)).Status.ShouldBe(HttpStatusCode.NoContent);
        (await Names(agent)).ShouldBeEmpty();
        (await agent.Delete(one)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, Engines]
    [Row("S1-57")]
    public async Task a_shared_view_shows_each_reader_their_own_rows(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new DeskOf(house);
        await house.At("2026-03-10 09:00");
        await desk.Put(DeskOf.Work("SD1"), "王磊", "technology", "2026-03-10 10:00");
        await desk.Put(DeskOf.Work("SD2"), null, "operations", "2026-03-10 11:00");
        await desk.Put(DeskOf.Work("SD3"), null, "operations", "2026-03-20 11:00");
        var leads = await house.As("陈强");
        var cut = new { view = "all", due = "today" };
        var id = (await leads.Post(Address, View("今天全部", cut, "all")))
            .Done()["id"]
            .GetValue<string>();
        var handler = await house.As("王磊");
        var seen = (await handler.Get(Address)).Done();
        seen["items.0.id"].GetValue<string>().ShouldBe(id);
        seen["items.0.mine"].GetValue<bool>().ShouldBeFalse();
        seen["items.0.owner.jobNumber"].GetValue<string>().ShouldBe(Cast.JobNumber("陈强"));
        (await desk.Seen("王磊", "view=all&due=today")).ShouldBe(["SD1"]);
        (await desk.Seen("陈强", "view=all&due=today")).ShouldBe(["SD1", "SD2"]);
        (await Count(handler, id)).ShouldBe(1);
        (await Count(leads, id)).ShouldBe(2);
    }

    [Theory, Engines]
    public async Task who_shares_with_whom(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var (agent, mate, handler) = (
            await house.As("李明"),
            await house.As("赵静"),
            await house.As("王磊")
        );
        var cut = new { view = "all" };
        var own = await Saved(agent, View("只给自己", cut));
        var ours = await Saved(agent, View("给本部门", cut, "department"));
        (await agent.Post(Address, View("给全部", cut, "all"))).Refused("view.share-refused");
        (await agent.Put(ours, View("给本部门", cut, "all"), 1)).Refused("view.share-refused");
        (await Names(mate)).ShouldBe(["给本部门"]);
        (await Names(handler)).ShouldBeEmpty();
        (await mate.Put(ours, View("别人的", cut), 1)).Refused("view.not-own");
        (await mate.Delete(ours)).Refused("view.not-own");
        (await mate.Delete(own)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await handler.Put(ours, View("别人的", cut), 1)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await agent.Put(ours, View("给本部门", cut), 1)).Done();
        (await Names(mate)).ShouldBeEmpty();
        Sharings(await agent.Get(Address)).ShouldBe(["own", "department"]);
        Sharings(await (await house.As("陈强")).Get(Address))
            .ShouldBe(["own", "department", "all"]);
    }

    [Theory, Engines]
    public async Task who_shares_with_all_clears_away_what_others_shared(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var leads = await house.As("陈强");
        var shared = await Saved(agent, View("用不着了", new { view = "all" }, "department"));
        (await leads.Put(shared, View("改名", new { view = "all" }), 1)).Refused("view.not-own");
        (await leads.Delete(shared)).Status.ShouldBe(HttpStatusCode.NoContent);
        (await Names(agent)).ShouldBeEmpty();
    }

    [Theory, Engines]
    public async Task what_is_wrong_names_its_field(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        await Saved(agent, View("同名", new { view = "all" }));
        (await agent.Post(Address, new { })).Fields.ShouldBe(["name", "sharing", "cut"]);
        (await agent.Post(Address, View("字", new { view = "all" }))).Fields.ShouldBe(["name"]);
        (await agent.Post(Address, View(new string('长', 31), new { }))).Fields.ShouldBe(["name"]);
        (await agent.Post(Address, View("同名", new { view = "all" }))).Fields.ShouldBe(["name"]);
        (
            await Saved(await house.As("赵静"), View("同名", new { view = "all" }))
        ).ShouldNotBeEmpty();
        (
            await agent.Post(
                Address,
                View(
                    "都不对",
                    new
                    {
                        view = "none",
                        kind = "x",
                        type = "x",
                        urgency = "x",
                        grade = "x",
                        state = "x",
                        department = "x",
                        owner = "x",
                        due = "x",
                    },
                    "world"
                )
            )
        ).Fields.ShouldBe([
            "sharing",
            "cut.view",
            "cut.kind",
            "cut.type",
            "cut.urgency",
            "cut.grade",
            "cut.state",
            "cut.department",
            "cut.owner",
            "cut.due",
        ]);
    }
}
