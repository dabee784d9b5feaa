using System.Net;
using Huisheng.Desk;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Huisheng.Tests.Desk.KeptViews;

namespace Huisheng.Tests.Desk;

/// <summary>How many views one person keeps, what becomes of one whose names are gone, and what is on record.</summary>
public sealed class SavedViewLimits
{
    [Theory, Engines]
    public async Task one_person_keeps_so_many_and_the_last_place_is_given_once(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var most = (await agent.Get(Address)).Done()["most"].GetValue<int>();
        for (var i = 1; i < most; i++)
        {
            await Saved(agent, View($"视图 {i}", new { view = "all" }));
        }

        var answers = await Task.WhenAll(
            agent.Post(Address, View("最后一个", new { view = "all" })),
            agent.Post(Address, View("也要一个", new { view = "all" }))
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

        var row = (await agent.Get(Address)).Done();
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
}
