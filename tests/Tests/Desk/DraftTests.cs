using System.Net;
using Huisheng.Desk;
using Huisheng.Desk.Drafts;
using Huisheng.Storage.Model;
using Huisheng.Tests.Intake;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Desk;

public sealed class DraftTests
{
    private static readonly Guid Key = Guid.Parse("6f2b8a52-37c0-4a52-9c8e-2f8f1f6a0001");

    [Theory, Engines]
    public async Task a_draft_comes_back_as_it_was_typed_and_each_saving_replaces_the_one_before(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        var drafts = new Drafts(await house.As("李明"));
        (await drafts.Put(Key, "设备")).Done()["revision"].GetValue<int>().ShouldBe(1);
        await house.At("2026-03-10 09:01");
        var subject = new { kind = "case", number = "SD2026901" };
        var saved = (await drafts.Put(Key, "设备出现故障", "progress", subject)).Done();
        saved["revision"].GetValue<int>().ShouldBe(2);
        saved["savedAt"].GetValue<string>().ShouldBe("2026-03-10T01:01:00Z");
        var back = (await drafts.Get(Key)).Done();
        back["title"].GetValue<string>().ShouldBe("来电 设备出现故障");
        back["body.event"].GetValue<string>().ShouldBe("设备出现故障");
        back["kind"].GetValue<string>().ShouldBe("progress");
        back["subject.number"].GetValue<string>().ShouldBe("SD2026901");
        (await drafts.Keys()).ShouldBe([Key.ToString()]);
    }

    [Theory, Engines]
    [Row("X-09")]
    public async Task what_was_typed_lies_encrypted_in_the_database(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var drafts = new Drafts(await house.As("李明"));
        (await drafts.Put(Key, "张伟13812345678")).Done();
        var row = await Stored(house);
        (row.Title + row.Body).ShouldNotContain("张伟");
        (row.Title + row.Body).ShouldNotContain("13812345678");
        row.Body.ShouldStartWith("drafts-v1:");
        var same = row.Body;
        (await drafts.Put(Key, "张伟13812345678")).Done();
        (await Stored(house)).Body.ShouldNotBe(same);
    }

    [Theory, Engines]
    [Row("R20")]
    public async Task a_draft_that_opens_no_more_says_so_and_hides_no_other(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var drafts = new Drafts(await house.As("李明"));
        (await drafts.Put(Key, "读不出来的")).Done();
        await Spoil(house);
        var other = Guid.CreateVersion7();
        (await drafts.Put(other, "读得出来的")).Done();
        (await drafts.Keys()).ShouldBe([other.ToString(), Key.ToString()], ignoreOrder: true);
        (await drafts.Get(Key)).Refused("draft.unreadable");
        (await drafts.Put(Key, "再写一遍")).Done();
        (await drafts.Get(Key)).Done()["body.event"].GetValue<string>().ShouldBe("再写一遍");
    }

    [Theory, Engines]
    public async Task nobody_elses_draft_exists_and_one_key_may_serve_two_people(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var mine = new Drafts(await house.As("李明"));
        (await mine.Put(Key, "李明的")).Done();
        var colleague = await house.As("赵静");
        var theirs = new Drafts(colleague);
        (await theirs.Get(Key)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await colleague.Delete($"/api/drafts/{Key}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await theirs.Keys()).ShouldBeEmpty();
        (await theirs.Put(Key, "赵静的")).Done()["revision"].GetValue<int>().ShouldBe(1);
        (await mine.Get(Key)).Done()["body.event"].GetValue<string>().ShouldBe("李明的");
        (await colleague.Delete($"/api/drafts/{Key}")).Status.ShouldBe(HttpStatusCode.NoContent);
        (await mine.Get(Key)).Done();
        (await theirs.Get(Key)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, Engines]
    public async Task the_act_of_its_key_takes_the_draft_along_and_a_refused_one_leaves_it(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var drafts = new Drafts(agent);
        var call = NewCalls.Complaint(await NewCalls.Customer(agent));
        (await drafts.Put(Key, "设备出现故障")).Done();
        (await new Drafts(await house.As("赵静")).Put(Key, "别人的")).Done();
        call["readBack"]!["confirmed"] = false;
        (await agent.Post("/api/calls", call, key: Key.ToString())).Refused("fields-wrong");
        (await drafts.Get(Key)).Done();
        call["readBack"]!["confirmed"] = true;
        (await agent.Post("/api/calls", call, key: Key.ToString().ToUpperInvariant())).Done();
        (await drafts.Keys()).ShouldBeEmpty();
        (await new Drafts(await house.As("赵静")).Get(Key)).Done();
    }

    [Theory, Engines]
    public async Task sent_once_when_the_answer_got_lost_and_the_browser_tries_again(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var drafts = new Drafts(agent);
        var call = NewCalls.Complaint(await NewCalls.Customer(agent));
        (await drafts.Put(Key, "设备出现故障")).Done();
        var first = (await agent.Post("/api/calls", call, key: Key.ToString())).Done();
        // The browser never saw that answer: it saves again and is told where the draft went, then sends again.
        var sent = (await drafts.Put(Key, "设备出现故障")).Refused("draft.sent");
        sent.Status.ShouldBe(HttpStatusCode.Conflict);
        sent["current.path"].GetValue<string>().ShouldBe("/api/calls");
        sent["current.number"].GetValue<string>().ShouldBe(first["number"].GetValue<string>());
        (await agent.Post("/api/calls", call, key: Key.ToString()))
            .Done()
            .Text.ShouldBe(first.Text);
        (await agent.Get("/api/calls")).Done()["items"].AsArray().Count.ShouldBe(1);
        (await drafts.Keys()).ShouldBeEmpty();
    }

    [Theory, Engines]
    public async Task a_draft_left_behind_goes_when_its_form_is_sent_again(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var drafts = new Drafts(agent);
        var other = Guid.NewGuid();
        var call = NewCalls.Complaint(await NewCalls.Customer(agent));
        (await agent.Post("/api/calls", call, key: Key.ToString())).Done();
        (await drafts.Put(other, "设备出现故障")).Done();
        await using (var scope = house.Services.CreateAsyncScope())
        {
            // As if a copy of the database from just before the act had been restored beside the answer.
            var db = scope.ServiceProvider.GetRequiredService<HuishengDb>();
            await db.Drafts().ExecuteUpdateAsync(d => d.SetProperty(x => x.Key, Key));
        }

        (await agent.Post("/api/calls", call, key: Key.ToString())).Done();
        (await drafts.Keys()).ShouldBeEmpty();
    }

    [Theory, Engines]
    public async Task saving_while_the_form_is_being_sent_leaves_no_draft_of_something_done(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var drafts = new Drafts(agent);
        var customer = await NewCalls.Customer(agent);
        for (var i = 0; i < 10; i++)
        {
            var key = Guid.NewGuid();
            await Task.WhenAll(
                agent.Post("/api/calls", NewCalls.Complaint(customer), key: key.ToString()),
                drafts.Put(key, "一"),
                drafts.Put(key, "二"),
                drafts.Put(key, "三")
            );
        }

        (await drafts.Keys()).ShouldBeEmpty();
    }

    [Theory, Engines]
    public async Task too_large_too_many_and_too_old(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        var agent = await house.As("李明");
        var overhead = Drafts.Body("", 0)["body"]!.ToJsonString().Length;
        var most = DraftLimits.Kilobytes * 1024 - overhead;
        (await agent.Put($"/api/drafts/{Key}", Drafts.Body("", most))).Done();
        (await agent.Put($"/api/drafts/{Key}", Drafts.Body("", most + 1))).Fields.ShouldBe([
            "body",
        ]);
        var drafts = new Drafts(agent);
        for (var i = 1; i < DraftLimits.PerPerson; i++)
        {
            (await drafts.Put(Guid.NewGuid(), "x")).Done();
        }

        (await drafts.Put(Guid.NewGuid(), "x")).Refused("draft.too-many");
        (await drafts.Put(Key, "the one that is there already")).Done();
        await house.At("2026-04-09 09:00");
        agent = await house.As("李明");
        (await new Drafts(agent).Get(Key)).Done();
        await house.At("2026-04-09 09:01");
        (await new Drafts(agent).Keys()).ShouldBeEmpty();
    }

    [Theory, Engines]
    public async Task the_list_goes_newest_first_and_its_pages_meet(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        var agent = await house.As("李明");
        var drafts = new Drafts(agent);
        for (var i = 0; i < PageSize.Rows + 3; i++)
        {
            (await drafts.Put(Guid.NewGuid(), "x")).Done();
        }

        await house.At("2026-03-10 09:05");
        (await drafts.Put(Key, "newest")).Done();
        var first = (await agent.Get("/api/drafts")).Done();
        first["items.0.key"].GetValue<string>().ShouldBe(Key.ToString());
        var second = (
            await agent.Get($"/api/drafts?after={first["next"].GetValue<string>()}")
        ).Done();
        second.Body!["next"].ShouldBeNull();
        first["items"]
            .AsArray()
            .Concat(second["items"].AsArray())
            .Select(d => d!["key"]!.GetValue<string>())
            .Distinct()
            .Count()
            .ShouldBe(PageSize.Rows + 4);
        (await agent.Get("/api/drafts?after=x")).Fields.ShouldBe(["after"]);
    }

    private static async Task Spoil(TestHouse house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        await scope
            .ServiceProvider.GetRequiredService<HuishengDb>()
            .Drafts()
            .ExecuteUpdateAsync(d =>
                d.SetProperty(x => x.Title, "drafts-v1:AAAA")
                    .SetProperty(x => x.Body, "drafts-v0:" + new string('A', 64))
            );
    }

    private static async Task<Draft> Stored(TestHouse house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<HuishengDb>()
            .Drafts()
            .AsNoTracking()
            .SingleAsync();
    }
}
