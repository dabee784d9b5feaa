using System.Net;
using Huisheng.Desk;
using Huisheng.Desk.Saved;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

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
                Path,
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
        var one = $"{Path}/{kept["id"].GetValue<string>()}";
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
        var id = (await leads.Post(Path, View("今天全部", cut, "all")))
            .Done()["id"]
            .GetValue<string>();
        var handler = await house.As("王磊");
        var seen = (await handler.Get(Path)).Done();
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
        (await agent.Post(Path, View("给全部", cut, "all"))).Refused("view.share-refused");
        (await agent.Put(ours, View("给本部门", cut, "all"), 1)).Refused("view.share-refused");
        (await Names(mate)).ShouldBe(["给本部门"]);
        (await Names(handler)).ShouldBeEmpty();
        (await mate.Put(ours, View("别人的", cut), 1)).Refused("view.not-own");
        (await mate.Delete(ours)).Refused("view.not-own");
        (await mate.Delete(own)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await handler.Put(ours, View("别人的", cut), 1)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await agent.Put(ours, View("给本部门", cut), 1)).Done();
        (await Names(mate)).ShouldBeEmpty();
        Sharings(await agent.Get(Path)).ShouldBe(["own", "department"]);
        Sharings(await (await house.As("陈强")).Get(Path)).ShouldBe(["own", "department", "all"]);
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
        (await agent.Post(Path, new { })).Fields.ShouldBe(["name", "sharing", "cut"]);
        (await agent.Post(Path, View("字", new { view = "all" }))).Fields.ShouldBe(["name"]);
        (await agent.Post(Path, View(new string('长', 31), new { }))).Fields.ShouldBe(["name"]);
        (await agent.Post(Path, View("同名", new { view = "all" }))).Fields.ShouldBe(["name"]);
        (
            await Saved(await house.As("赵静"), View("同名", new { view = "all" }))
        ).ShouldNotBeEmpty();
        (
            await agent.Post(
                Path,
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

    [Theory, Engines]
    public async Task one_person_keeps_so_many_and_the_last_place_is_given_once(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var most = (await agent.Get(Path)).Done()["most"].GetValue<int>();
        for (var i = 1; i < most; i++)
        {
            await Saved(agent, View($"视图 {i}", new { view = "all" }));
        }

        var answers = await Task.WhenAll(
            agent.Post(Path, View("最后一个", new { view = "all" })),
            agent.Post(Path, View("也要一个", new { view = "all" }))
        );
        answers.Count(a => a.Status == HttpStatusCode.Created).ShouldBe(1);
        answers.Single(a => a.Status != HttpStatusCode.Created).Refused("view.too-many");
        (await Names(agent)).Count.ShouldBe(most);
    }

    [Theory, Engines]
    public async Task a_view_that_names_what_is_gone_opens_and_says_so(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new DeskOf(house);
        await house.At("2026-03-10 09:00");
        await desk.Put(DeskOf.Work("SD1"), "李明", "customer-service", "2026-03-10 10:00");
        var agent = await house.As("李明");
        await Saved(
            agent,
            View(
                "旧部门",
                new
                {
                    view = "all",
                    kind = "case",
                    department = "technology",
                }
            )
        );
        await using (var scope = house.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<HuishengDb>();
            var view = await db.SavedViews().SingleAsync();
            view.Cut = view.Cut with { Department = "gone-since", Type = "dropped" };
            await db.SaveChangesAsync();
        }

        var row = (await agent.Get(Path)).Done();
        row["items.0.gone"]
            .AsArray()
            .Select(g => g!["field"]!.GetValue<string>())
            .ShouldBe(["type", "department"]);
        row["items.0.cut.kind"].GetValue<string>().ShouldBe("case");
        row.Body!["items"]![0]!["cut"]!["department"].ShouldBeNull();
        (await Count(agent, row["items.0.id"].GetValue<string>())).ShouldBe(1);
    }

    [Theory, Engines]
    public async Task what_is_done_with_views_is_on_record(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var one = await Saved(agent, View("打 13912345678", new { view = "all" }));
        (await agent.Put(one, View("改过的", new { view = "mine", due = "late" }), 1)).Done();
        (await agent.Delete(one)).Status.ShouldBe(HttpStatusCode.NoContent);
        var journal = (await (await house.As("郑审")).Get("/api/journal")).Done();
        var text = journal.Text;
        foreach (var what in new[] { "view-save", "view-change", "view-delete" })
        {
            text.ShouldContain(what);
        }

        text.ShouldNotContain("13912345678");
    }

    private const string Path = "/api/desk/views";

    private static object View(string name, object cut, string sharing = "own") =>
        new
        {
            name,
            sharing,
            cut,
        };

    private static async Task<string> Saved(Person person, object view) =>
        $"{Path}/{(await person.Post(Path, view)).Done()["id"].GetValue<string>()}";

    private static async Task<IReadOnlyList<string>> Names(Person person) =>
        [
            .. (await person.Get(Path))
                .Done()["items"]
                .AsArray()
                .Select(v => v!["name"]!.GetValue<string>()),
        ];

    private static async Task<int> Count(Person person, string id) =>
        (await person.Get("/api/desk/counts"))
            .Done()["saved"]
            .AsArray()
            .Single(c => c!["id"]!.GetValue<string>() == id)!["count"]!.GetValue<int>();

    private static IReadOnlyList<string> Sharings(Answer answer) =>
        [.. answer.Done()["sharings"].AsArray().Select(s => s!.GetValue<string>())];
}
