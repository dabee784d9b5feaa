using System.Net;
using Huisheng.Journal.Contract;
using Huisheng.Storage.Jobs;
using Huisheng.Tests.Canaries;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Keeping;

/// <summary>What is past its time goes: once, whole, on record; and its figures stay.</summary>
public sealed class PurgeTests
{
    private const string Tombstone = "—";

    [Theory, Engines]
    [Row("S1-46", "C-20", "R56")]
    public async Task a_case_and_its_call_go_with_everything_said_and_leave_their_figures(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Archive.Case(house);
        await house.At("2026-02-28 23:59");
        (await Archive.Plan(house, "case"))["going"].GetValue<int>().ShouldBe(0);
        var before = await loop.See();
        before["title"].GetValue<string>().ShouldContain(Archive.Secret);
        await house.At("2026-03-01 00:00");
        var run = await Archive.Purge(house, "case");
        (run["purged"].GetValue<int>(), run["state"].GetValue<string>()).ShouldBe((1, "done"));
        (await Archive.Purge(house, "call"))["purged"].GetValue<int>().ShouldBe(1);

        var after = await loop.See();
        after["purgedAt"].GetValue<DateTimeOffset>().ShouldBe(HouseClock.At("2026-03-01 00:00"));
        after["title"].GetValue<string>().ShouldBe(Tombstone);
        foreach (
            var figure in new[]
            {
                "number",
                "type",
                "urgency",
                "grade",
                "state",
                "department.code",
                "milestones.recordedAt",
                "milestones.resolvedAt",
                "satisfaction.0.score",
                "clocks.0.outcome",
            }
        )
        {
            after[figure].ToJsonString().ShouldBe(before[figure].ToJsonString(), figure);
        }

        await NothingIsLeft(house, engine);
    }

    /// <summary>Every table and file; the answers kept for 72 hours and the search among them. The journal still proves itself.</summary>
    private static async Task NothingIsLeft(TestHouse house, string engine)
    {
        (await Archive.Left(house, engine, Archive.Secret, "张伟")).ShouldBeEmpty();
        var agent = await house.As("李明");
        (await agent.Post("/api/search", new { text = Archive.Secret }))
            .Done()["items"]
            .AsArray()
            .ShouldBeEmpty();
        await using var scope = house.Services.CreateAsyncScope();
        var verdict = await scope
            .ServiceProvider.GetRequiredService<Verification>()
            .Run("zh-CN", default);
        verdict.Findings.ShouldBe(0);
        verdict.Erased.ShouldBeGreaterThan(10);
    }

    [Theory, Engines]
    [Row("C-20", "R56")]
    public async Task a_hold_on_the_customer_or_the_other_record_keeps_both(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Archive.Case(house);
        var call = loop.Call["number"].GetValue<string>();
        await house.At("2026-03-01 00:00");
        var hold = (await Archive.Hold(house, "call", call)).Done();
        (await Archive.Hold(house, "call", call)).Fields.ShouldBe(["number"]);
        var number = hold["number"].GetValue<string>();
        foreach (var kind in (string[])["case", "call"])
        {
            var plan = await Archive.Plan(house, kind);
            (plan["going"].GetValue<int>(), plan["heldBack"].GetValue<int>()).ShouldBe((0, 1));
            (await Archive.Start(house, plan)).Refused("purge.nothing");
            (await Archive.Records(house, plan))
                .ShouldHaveSingleItem()
                .ShouldEndWith($" held {number}");
        }

        var manager = await house.As("刘洋");
        var lift = $"/api/keeping/holds/{number}/lift";
        (await manager.Post(lift, new { reason = "" }, 1)).Fields.ShouldBe(["reason"]);
        (await manager.Post(lift, new { reason = "已结案" }, 1)).Done();
        (await manager.Post(lift, new { reason = "已结案" }, 2)).Refused("hold.lifted-already");
        var customer = loop.Call["customer.id"].GetValue<string>();
        (await Archive.Hold(house, "customer", customer)).Done();
        (await Archive.Plan(house, "case"))["heldBack"].GetValue<int>().ShouldBe(1);
    }

    /// <summary>The trial is judged again record by record: what changed since is kept.</summary>
    [Theory, Engines]
    [Row("C-20")]
    public async Task a_hold_placed_after_the_trial_still_counts(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var first = await Archive.Call(house, "2024-02-01 09:00");
        var second = await Archive.Call(house, "2024-02-01 09:05");
        await house.At("2026-03-01 09:00");
        var plan = await Archive.Plan(house, "call");
        (await Archive.Hold(house, "call", first)).Done();
        (await Archive.Start(house, plan, 1)).Fields.ShouldBe(["count"]);
        (await Archive.Start(house, plan)).Done();
        await house.Services.GetRequiredService<DueWork>().UntilQuiet();
        var run = await Archive.See(house, plan);
        (run["purged"].GetValue<int>(), run["kept"].GetValue<int>()).ShouldBe((1, 1));
        (await Archive.Records(house, plan)).ShouldBe([
            $"{first} held BQ2026001",
            $"{second} goes",
        ]);
        var log = (await (await house.As("周建国")).Get("/api/keeping/log")).Done();
        log["items"]
            .AsArray()
            .Select(i => $"{i!["number"]} {i["run"]} {i["by"]!["jobNumber"]} {i["ruleVersion"]}")
            .ShouldBe([$"{second} QC2026001 9001 1"]);
    }

    [Theory, Engines]
    [Row("C-20")]
    public async Task a_record_with_something_unfinished_waits_for_it(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Archive.Case(house);
        await house.Sql("UPDATE follow_ups SET state = 'pending' WHERE stage = 't2'");
        await house.At("2026-03-01 00:00");
        var plan = await Archive.Plan(house, "call");
        (await Archive.Records(house, plan)).ShouldHaveSingleItem().ShouldContain(" open HF");
        await house.Sql(
            $"UPDATE cases SET kept_until = {Later(engine)} WHERE number = '{loop.Number}'"
        );
        (await Archive.Records(house, await Archive.Plan(house, "call")))
            .ShouldHaveSingleItem()
            .ShouldEndWith($" linked {loop.Number}");
    }

    /// <summary>The customer stays in the vault while one record of theirs is whole, and no longer.</summary>
    [Theory, Engines]
    [Row("S1-46", "X-09")]
    public async Task the_vault_forgets_a_customer_with_their_last_record(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2024-01-05 09:00");
        var agent = await house.As("李明");
        var customer = await Intake.NewCalls.Customer(agent);
        await Archive.Call(house, "2024-01-05 09:10", customer);
        await Archive.Call(house, "2024-05-05 09:10", customer);
        await house.At("2026-03-01 09:00");
        (await Archive.Purge(house, "call"))["purged"].GetValue<int>().ShouldBe(1);
        (await Contacts(house, customer)).ShouldBe("张* 1");
        await house.At("2026-05-06 00:00");
        (await Archive.Purge(house, "call"))["purged"].GetValue<int>().ShouldBe(1);
        (await Contacts(house, customer)).ShouldBe($"{Tombstone} 0");
        (
            await (await house.As("李明")).Post(
                "/api/customers/search",
                new { phone = "13812345678" }
            )
        ).Text.ShouldNotContain(customer);
    }

    [Theory, Engines]
    [Row("S1-46")]
    public async Task who_may_not_purge_or_hold_is_refused_and_a_run_starts_once(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var call = await Archive.Call(house, "2024-02-01 09:00");
        await house.At("2026-03-01 09:00");
        foreach (var who in (string[])["李明", "刘洋", "郑审"])
        {
            (
                await (await house.As(who)).Post("/api/keeping/purges", new { kind = "call" })
            ).Status.ShouldBe(HttpStatusCode.Forbidden);
        }

        (
            await (await house.As(Cast.Administrator)).Post(
                "/api/keeping/holds",
                new
                {
                    kind = "call",
                    number = call,
                    reason = "诉讼",
                }
            )
        ).Status.ShouldBe(HttpStatusCode.Forbidden);
        var plan = await Archive.Plan(house, "call");
        (await Archive.Start(house, plan)).Done();
        (await Archive.Start(house, plan)).Refused("version.stale");
        await house.Services.GetRequiredService<DueWork>().UntilQuiet();
        var again = await Archive.See(house, plan);
        (await Archive.Start(house, again)).Refused("purge.started-already");
        (await Archive.Plan(house, "call"))["going"].GetValue<int>().ShouldBe(0);
        (await Archive.Hold(house, "call", call)).Fields.ShouldBe(["number"]);
    }

    private static async Task<string> Contacts(TestHouse house, string customer)
    {
        var file = (await (await house.As("刘洋")).Get($"/api/customers/{customer}")).Done();
        return $"{file["customer.name"]} {file["contacts"].AsArray().Count}";
    }

    private static string Later(string engine) =>
        engine == "postgresql" ? "'2027-01-01T00:00:00Z'" : "1798761600";
}
