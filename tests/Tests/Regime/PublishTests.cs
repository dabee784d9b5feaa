using System.Net;
using System.Text.Json.Nodes;
using Huisheng.Regime.Contract;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Regime;

/// <summary>Publishing over HTTP: who may, from when it holds, what a document forbids.</summary>
public class PublishTests
{
    private const string T1 = "clocks/clocks/t1";
    private const string Level2 = "parameters/parameters/sample.level2";

    [Theory, Engines]
    [Row("X-07", "S4-143")]
    public async Task a_published_entry_holds_from_its_day_and_its_history_is_kept(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-09 10:00");
        var admin = await house.As(Cast.Administrator);
        var published = (await Publish(admin, T1, 1, hours: 1, from: "2026-03-10")).Done();
        published.Version.ShouldBe(2);
        published["valueText"].GetValue<string>().ShouldBe("2 小时", "not before its day");
        Hours(house).ShouldBe(2);
        (await admin.Get("/api/regime/settings"))["coming"].GetValue<int>().ShouldBe(1);

        await house.At("2026-03-10 00:00");
        Hours(house).ShouldBe(1);
        Book(house)
            .AsOf(HouseClock.At("2026-03-09 23:59"))
            .Clocks.Named("t1")
            .Allowance!.Amount.ShouldBe(2);
        Book(house).Clocks.Named("t1").Version.ShouldBe(2);

        admin = await house.As(Cast.Administrator);
        (await Publish(admin, T1, 2, hours: 2))
            .Done()["valueText"]
            .GetValue<string>()
            .ShouldBe("2 小时");
        var after = (await admin.Get($"/api/regime/setting?entry={T1}")).Done();
        after["valueText"].GetValue<string>().ShouldBe("2 小时");
        after["versions"]
            .AsArray()
            .Select(v => $"{v!["version"]} {v["valueText"]} {v["inForce"]}")
            .ShouldBe(["1 2 小时 false", "2 1 小时 false", "3 2 小时 true"]);
        after["versions.1.by.jobNumber"].GetValue<string>().ShouldBe("9001");
        var history = (await admin.Get("/api/regime/publications"))["items"].AsArray();
        history
            .Select(p => $"{p!["number"]} {p["before"]} → {p["after"]}")
            .ShouldBe(["2 1 小时 → 2 小时", "1 2 小时 → 1 小时"]);
    }

    [Theory, Engines]
    [Row("X-07", "S3-30")]
    public async Task below_a_floor_only_the_director_with_reason_and_last_day(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-09 10:00");
        var admin = await house.As(Cast.Administrator);
        var refused = (await Post(admin, "publications", Level2, 1, new { value = 8 })).Refused(
            "rule.floor"
        );
        refused.Fields.ShouldBe(["members.value"]);
        refused.Text.ShouldContain("10");
        (
            await Post(admin, "deviations", Level2, 1, new { value = 8 }, until: "2026-06-30")
        ).Status.ShouldBe(HttpStatusCode.Forbidden);

        var director = await house.As("周建国");
        (await Post(director, "publications", Level2, 1, new { value = 20 })).Status.ShouldBe(
            HttpStatusCode.Forbidden
        );
        (await Post(director, "deviations", Level2, 1, new { value = 8 })).Fields.ShouldBe([
            "until",
        ]);
        (
            await Post(
                director,
                "deviations",
                Level2,
                1,
                new { value = 8 },
                until: "2026-06-30",
                reason: ""
            )
        ).Fields.ShouldBe(["reason"]);
        (
            await Post(director, "deviations", Level2, 1, new { value = 12 }, until: "2026-06-30")
        ).Refused("rule.no-deviation");
        var done = (
            await Post(director, "deviations", Level2, 1, new { value = 8 }, until: "2026-06-30")
        ).Done();
        done["versions.1.deviates"].GetValue<bool>().ShouldBeTrue();
        await house.At("2026-03-09 10:01");
        Book(house).Parameters.Named("sample.level2").Number.ShouldBe(8);
        var shown = Book(house).DeviationsOn(Level2).ShouldHaveSingleItem();
        (shown.Reason, shown.LastDay).ShouldBe(("试行", new DateOnly(2026, 6, 30)));
        (await (await house.As("周建国")).Get("/api/regime/publications?deviations=true"))["items"]
            .AsArray()
            .Count.ShouldBe(1);

        await house.At("2026-06-30 23:59");
        Book(house).Parameters.Named("sample.level2").Number.ShouldBe(8);
        await house.At("2026-07-01 00:00");
        Book(house).Parameters.Named("sample.level2").Number.ShouldBe(10, "a deviation ends");
        Book(house).DeviationsOn(Level2).ShouldBeEmpty();
    }

    [Theory, Engines]
    [Row("X-07")]
    public async Task what_makes_no_sense_or_changes_nothing_is_refused_and_a_stale_copy_too(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var admin = await house.As(Cast.Administrator);
        (await Publish(admin, T1, 1, hours: 0)).Refused("rule.unfit");
        (await Publish(admin, T1, 1, hours: 2)).Refused("rule.no-change");
        (await Publish(admin, T1, 1, hours: 1, from: "2023-08-31")).Fields.ShouldBe(["from"]);
        (await Publish(admin, "clocks/clocks/none", 1, hours: 1)).Refused("rule.unknown");
        (await Publish(admin, T1, 1, hours: 1)).Done();
        (
            await Post(
                admin,
                "publications",
                T1,
                1,
                new Dictionary<string, object>
                {
                    ["allowance.amount"] = 90,
                    ["allowance.unit"] = "minute",
                }
            )
        ).Refused("version.stale");
        (await (await house.As("李明")).Get("/api/regime/settings")).Status.ShouldBe(
            HttpStatusCode.Forbidden
        );
    }

    [Theory, Engines]
    [Row("X-07", "X-08")]
    public async Task a_publication_is_in_the_journal_with_before_and_after(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-09 10:00");
        (await Publish(await house.As(Cast.Administrator), T1, 1, hours: 1)).Done();
        var lines = (await (await house.As("郑审")).Get("/api/journal?act=rule-published"))["items"]
            .AsArray();
        var entry = lines.ShouldHaveSingleItem()!["entry"]!;
        entry["reason"]!.GetValue<string>().ShouldBe("试行");
        var changes = entry["changes"]!
            .AsArray()
            .Select(c => $"{c!["fieldText"]} {c["from"]}→{c["to"]}")
            .ToList();
        changes.ShouldContain("时限 2→1");
        changes.ShouldContain("版本 1→2");
    }

    [Theory, Engines]
    [Row("X-07")]
    public async Task another_node_works_under_it_at_its_next_request(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await using var other = await house.Beside();
        var admin = await house.As(Cast.Administrator);
        (await Publish(admin, T1, 1, hours: 1)).Done();
        (await (await other.SignIn("刘洋")).Get($"/api/regime/setting?entry={T1}"))
            .Done()["valueText"]
            .GetValue<string>()
            .ShouldBe("1 小时");
        Hours(other).ShouldBe(1);
    }

    [Theory, Engines]
    [Row("X-07")]
    public async Task a_trial_shows_the_difference_and_stores_nothing(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-09 10:00");
        var manager = await house.As("刘洋");
        var trial = (
            await manager.Post(
                "/api/regime/trials",
                Body(Level2, new { value = 8 }, null, null, null)
            )
        ).Done();
        trial["changes.0.before"].GetValue<string>().ShouldBe("10 %");
        trial["changes.0.after"].GetValue<string>().ShouldBe("8 %");
        trial["floors"].AsArray().ShouldHaveSingleItem()!.GetValue<string>().ShouldContain("10");
        (await manager.Get("/api/regime/publications"))["items"].AsArray().ShouldBeEmpty();
        (
            await manager.Post(
                "/api/regime/trials",
                Body(T1, new { starts = "x" }, null, null, null)
            )
        ).Fields.ShouldBe(["members.starts"]);
    }

    private static Rulebook Book(TestHouse house) => house.Services.GetRequiredService<Rulebook>();

    private static int Hours(TestHouse house) => Book(house).Clocks.Named("t1").Allowance!.Amount;

    private static Task<Answer> Publish(
        Person who,
        string entry,
        int version,
        int hours,
        string? from = null
    ) =>
        Post(
            who,
            "publications",
            entry,
            version,
            new Dictionary<string, object> { ["allowance.amount"] = hours },
            from: from
        );

    private static Task<Answer> Post(
        Person who,
        string kind,
        string entry,
        int version,
        object members,
        string? from = null,
        string? until = null,
        string? reason = "试行"
    ) => who.Post($"/api/regime/{kind}", Body(entry, members, from, until, reason), version);

    private static object Body(
        string entry,
        object members,
        string? from,
        string? until,
        string? reason
    ) =>
        new
        {
            entry,
            members,
            from,
            until,
            openCasesToo = false,
            reason,
        };
}
