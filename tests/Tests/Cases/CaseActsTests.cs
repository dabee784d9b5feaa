using System.Net;

namespace Huisheng.Tests.Cases;

public sealed class CaseActsTests
{
    [Theory, Engines]
    [Row("S1-30")]
    public async Task dispatch_is_on_time_at_an_hour_and_late_one_second_after(string engine)
    {
        foreach (
            var (at, outcome) in new[]
            {
                ("2026-03-10 10:30:00", "met"),
                ("2026-03-10 10:30:01", "late"),
            }
        )
        {
            await using var house = await TestHouse.Start(engine);
            var loop = new CaseLoop(house);
            await loop.Register("2026-03-10 09:25", "2026-03-10 09:30");
            await house.At(at);
            await loop.Do("李明", "dispatch", Untold.To("technology"));
            (await loop.Clock("dispatch"))["outcome"]!.GetValue<string>().ShouldBe(outcome);
        }
    }

    [Theory, Engines]
    [Row("S1-59", "C-16")]
    public async Task an_unanswered_complaint_goes_to_the_supervisor_once(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2023-10-01 09:30", "2023-10-01 09:30");
        await house.At("2023-10-02 09:30");
        (await L1(house, loop)).ShouldNotContain("2023-10-02 09:30");
        await house.At("2023-10-02 09:31");
        await house.At("2023-10-02 09:32");
        (await L1(house, loop))
            .Count(t => t.EndsWith("2023-10-02 09:30", StringComparison.Ordinal))
            .ShouldBe(1);
    }

    [Theory, Engines]
    [Row("S2-86", "C-15")]
    public async Task closing_is_refused_and_lists_what_is_open(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2026-03-10 09:25", "2026-03-10 09:30");
        var early = (await loop.Try("李明", "closure", new { })).Refused("case.loop-not-closed");
        early["missing"]
            .AsArray()
            .Select(m => m!["code"]!.GetValue<string>())
            .ShouldBe(["obligation.handle", "obligation.tell"]);

        await loop.Solve("2026-03-10 09:40", "2026-03-10 10:00", "2026-03-11 10:00");
        (await loop.Tell(5)).Done();
        var told = (await loop.Try("李明", "closure", new { })).Refused("case.loop-not-closed");
        told["missing"]
            .AsArray()
            .Select(m => m!["code"]!.GetValue<string>())
            .ShouldBe(["obligation.t1", "obligation.t2"]);
        told["missing.0.text"].GetValue<string>().ShouldContain("HF20260311001");
    }

    [Theory, Engines]
    [Row("S1-44", "S4-21")]
    public async Task dissatisfied_when_told_opens_round_two_with_a_new_solution_limit(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2026-03-09 10:00", "2026-03-09 10:12");
        await loop.Solve("2026-03-09 10:20", "2026-03-09 10:55", "2026-03-11 15:00");
        await house.At("2026-03-11 15:40");
        (await loop.Tell(2)).Refused("fields-wrong").Fields.ShouldBe(["satisfaction.reason"]);
        var reopened = (await loop.Tell(2, "没有修好")).Done();
        reopened["round"].GetValue<int>().ShouldBe(2);
        reopened["state"].GetValue<string>().ShouldBe("reopened");
        reopened["statusWord"].GetValue<string>().ShouldBe("to-follow");
        reopened["owner.jobNumber"].GetValue<string>().ShouldBe("2105");
        (await loop.Due())["solution"].ShouldBe("2026-03-13 24:00");
        reopened["obligations"].AsArray().Count.ShouldBe(2);
    }

    [Theory, Engines]
    [Row("S1-45")]
    public async Task the_service_manager_may_close_by_exception_and_only_with_a_reason(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2026-03-10 09:25", "2026-03-10 09:30");
        await loop.Solve("2026-03-10 09:40", "2026-03-10 10:00", "2026-03-11 10:00");
        (await loop.Tell(4)).Done();
        (await loop.Try("李明", "closure", new { exceptionReason = "无法联系" })).Refused(
            "not-allowed"
        );
        (await loop.Try("刘洋", "closure", new { exceptionReason = " " }))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["exceptionReason"]);
        (await loop.Try("李明", "archive", new { })).Refused("case.close-first");
        var closed = await loop.Do(
            "刘洋",
            "closure",
            new { exceptionReason = "无法联系，已达最大次数" }
        );
        closed["state"].GetValue<string>().ShouldBe("closed");
        closed["obligations"].AsArray().ShouldAllBe(o => !o!["open"]!.GetValue<bool>());
        (await (await house.As("王芳")).Get("/api/desk/items?view=mine"))
            .Done()["items"]
            .AsArray()
            .ShouldBeEmpty();
        (await loop.Do("李明", "archive", new { }))["state"]
            .GetValue<string>()
            .ShouldBe("archived");
    }

    [Theory, Engines]
    public async Task a_strangers_case_is_not_there(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2026-03-10 09:25", "2026-03-10 09:30");
        await house.At("2026-03-10 09:40");
        await loop.Do("李明", "dispatch", Untold.To("technology"));
        var other = await house.As("何伟");
        var missing = await other.Get("/api/cases/SD2099999");
        var strangers = await other.Get($"/api/cases/{loop.Number}");
        strangers.Status.ShouldBe(HttpStatusCode.NotFound);
        strangers["title"].ToJsonString().ShouldBe(missing["title"].ToJsonString());
        (
            await other.Post(
                $"/api/cases/{loop.Number}/contacts",
                new { channel = "telephone", text = "x" }
            )
        ).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.Get("/api/desk/items?view=all")).Done()["items"].AsArray().ShouldBeEmpty();
        (await (await house.As("王磊")).Get($"/api/cases/{loop.Number}")).Done();
    }

    [Theory, Engines]
    [Row("X-08")]
    public async Task every_act_leaves_one_line_in_the_history(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2026-03-10 09:25", "2026-03-10 09:30");
        await loop.Solve("2026-03-10 09:40", "2026-03-10 10:00", "2026-03-11 10:00");
        await loop.Do("王磊", "progress", new { text = "等待" })
            .ContinueWith(_ => { }, TaskScheduler.Default);
        var lines = (await (await house.As("李明")).Get($"/api/cases/{loop.Number}/timeline"))
            .Done()["items"]
            .AsArray();
        lines
            .Select(l => l!["act"]!.GetValue<string>())
            .Where(a => a.StartsWith("case", StringComparison.Ordinal))
            .ShouldBe(["case-handle", "case-contact", "case-dispatch", "case-open"]);
        lines
            .Select(l => l!["no"]!.GetValue<int>())
            .ShouldBe(Enumerable.Range(1, lines.Count).Reverse());
        lines[^1]!["by"]!["name"]!.GetValue<string>().ShouldBe("李*");
    }

    [Theory, Engines]
    public async Task a_stale_edit_shows_both_versions_and_changes_nothing(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2026-03-10 09:25", "2026-03-10 09:30");
        var agent = await house.As("李明");
        (await agent.Post($"/api/cases/{loop.Number}/dispatch", Untold.To("technology"))).Refused(
            "version.missing"
        );
        await loop.Do("李明", "dispatch", Untold.To("technology"));
        var stale = (
            await agent.Post($"/api/cases/{loop.Number}/dispatch", Untold.To("operations"), 1)
        ).Refused("version.stale");
        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale["current.department.code"].GetValue<string>().ShouldBe("technology");
        (await loop.See())["department.code"].GetValue<string>().ShouldBe("technology");
    }

    [Theory, Engines]
    public async Task the_refused_actions_say_why_with_the_same_refusal_as_the_act(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2026-03-10 09:25", "2026-03-10 09:30");
        var verbs = new Dictionary<string, (string Path, object Body)>
        {
            ["tell"] = (
                "notice",
                new
                {
                    channel = "telephone",
                    text = "x",
                    satisfaction = new { score = 5 },
                }
            ),
            ["handle"] = ("handling", new { result = "x", solution = "y" }),
            ["close"] = ("closure", new { }),
            ["archive"] = ("archive", new { }),
        };
        foreach (var (code, (path, body)) in verbs)
        {
            var shown = (await loop.See())["actions"]
                .AsArray()
                .Single(a => a!["code"]!.GetValue<string>() == code)!;
            shown["allowed"]!.GetValue<bool>().ShouldBeFalse(code);
            (await loop.Try("李明", path, body)).Refused(
                shown["refusal"]!["code"]!.GetValue<string>()
            );
        }
    }

    /// <summary>What 陈强 was told because it came to level 1, by its due time.</summary>
    private static async Task<IReadOnlyList<string>> L1(TestHouse house, CaseLoop loop)
    {
        var lines = (await (await house.As("陈强")).Get("/api/notices")).Done()["items"].AsArray();
        return
        [
            .. lines
                .Where(n =>
                    n!["kind"]!.GetValue<string>() == "clock-l1"
                    && n["subjectNumber"]!.GetValue<string>() == loop.Number
                )
                .Select(n => n!["text"]!.GetValue<string>())
                .Where(t => t.Contains("首次响应", StringComparison.Ordinal))
                .Select(t =>
                    t.Contains("2023-10-02 09:30", StringComparison.Ordinal)
                        ? "first 2023-10-02 09:30"
                        : t
                ),
        ];
    }
}
