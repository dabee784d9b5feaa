using System.Text.Json.Nodes;

namespace Huisheng.Tests.FollowUps;

public class VisitActs
{
    private const string First = "HF20231002001";
    private const string Second = "HF20231002002";
    private static readonly string[] Some = ["opening"];

    [Theory, Engines]
    [Row("S0-17")]
    public async Task the_first_visit_is_on_time_at_two_hours_and_late_a_minute_after(string engine)
    {
        foreach (
            var (ended, outcome) in new[]
            {
                ("2023-10-02 18:40", "met"),
                ("2023-10-02 18:41", "late"),
            }
        )
        {
            await using var house = await TestHouse.Start(engine);
            var solved = new SolvedCase(house);
            await solved.Told("2023-10-02 15:00", "2023-10-02 16:40");
            await solved.Begin("李明", First, "2023-10-02 18:36");
            var visit = await solved.End("李明", First, ended);
            Clock(visit, "t1")["outcome"]!.GetValue<string>().ShouldBe(outcome);
        }
    }

    [Theory, Engines]
    [Row("S0-60", "C-35")]
    public async Task the_record_is_due_two_hours_after_the_end(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var solved = new SolvedCase(house);
        await solved.Told("2023-10-02 15:00", "2023-10-02 16:40");
        await solved.Begin("李明", First, "2023-10-02 17:00");
        var visit = await solved.End("李明", First, "2023-10-02 17:05");
        Clock(visit, "submit")["dueText"]!.GetValue<string>().ShouldBe("2023-10-02 19:05");
        await house.At("2023-10-02 19:06");
        await solved.Explain("李明", First);
        var done = (await solved.Record("李明", First, SolvedCase.Satisfied("t1"))).Done();
        Clock(done, "submit")["outcome"]!.GetValue<string>().ShouldBe("late");
        done["state"].GetValue<string>().ShouldBe("done");
    }

    [Theory, Engines]
    [Row("S3-25")]
    public async Task all_follow_ups_are_those_to_be_done_and_after_them_those_that_are(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var solved = new SolvedCase(house);
        await solved.Told("2023-10-02 15:00", "2023-10-02 16:40");
        await solved.Begin("李明", First, "2023-10-02 17:00");
        await solved.End("李明", First, "2023-10-02 17:05");
        (await solved.Record("李明", First, SolvedCase.Satisfied("t1"))).Done();
        var manager = await house.As("刘洋");
        (await Listed(manager, "")).ShouldBe($"{Second} → over");
        (await Listed(manager, "?after=over")).ShouldBe($"{First} → ");
        (await Listed(manager, "?state=done")).ShouldBe($"{First} → ");
        (await Listed(manager, "?state=pending")).ShouldBe($"{Second} → ");
        (await Listed(await house.As("李明"), "")).ShouldBe($"{First} → ");
        (await Listed(await house.As("赵静"), "")).ShouldBe(" → ");
    }

    private static async Task<string> Listed(Person person, string query)
    {
        var page = (await person.Get($"/api/follow-ups{query}")).Done();
        var numbers = page["items"].AsArray().Select(i => i!["number"]!.GetValue<string>());
        return $"{string.Join(' ', numbers)} → {page.Body!["next"]?.GetValue<string>()}";
    }

    [Theory, Engines]
    [Row("S3-38")]
    public async Task an_attempt_nobody_answered_keeps_task_and_clock(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var solved = new SolvedCase(house);
        await solved.Told("2023-10-02 15:00", "2023-10-02 16:40");
        await solved.Begin("李明", First, "2023-10-02 17:00");
        var visit = await solved.End("李明", First, "2023-10-02 17:01", "no-answer");
        visit["state"].GetValue<string>().ShouldBe("pending");
        visit["attempts.0.outcomeText"].GetValue<string>().ShouldBe("无人接听");
        Clock(visit, "t1")["state"]!.GetValue<string>().ShouldBe("running");
        Allowed(visit).ShouldBe(["start"]);
    }

    [Theory, Engines]
    [Row("S2-86", "C-30")]
    public async Task the_case_closes_only_after_both_records(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var solved = new SolvedCase(house);
        await solved.Told("2023-10-02 15:00", "2023-10-02 16:40");
        var agent = await solved.As("李明");
        var open = (await solved.Case()).Version;
        var refused = (
            await agent.Post($"/api/cases/{solved.Number}/closure", new { }, open)
        ).Refused("case.loop-not-closed");
        refused["missing"]
            .AsArray()
            .Select(m => m!["code"]!.GetValue<string>())
            .ShouldBe(["obligation.t1", "obligation.t2"]);

        await Done(solved, "李明", First, "t1", "2023-10-02 17:30");
        await Done(solved, "王芳", Second, "t2", "2023-10-05 10:00");
        var seen = await solved.Case();
        agent = await solved.As("李明");
        (await agent.Post($"/api/cases/{solved.Number}/closure", new { }, seen.Version)).Done();
        seen["satisfaction"]
            .AsArray()
            .Select(s => s!["moment"]!.GetValue<string>())
            .ShouldBe(["told", "t1", "t2"]);
        (await solved.FollowUps()).ShouldBeEmpty();
    }

    [Theory, Engines]
    [Row("S4-21", "S4-36")]
    public async Task dissatisfied_opens_round_two_and_calls_off_the_tracking_visit(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var solved = new SolvedCase(house);
        await solved.Told("2023-10-02 15:00", "2023-10-02 16:40");
        await solved.Begin("李明", First, "2023-10-02 17:30");
        await solved.End("李明", First, "2023-10-02 17:36");
        (await solved.Record("李明", First, SolvedCase.Dissatisfied("t1"))).Done();

        var reopened = await solved.Case();
        reopened["round"].GetValue<int>().ShouldBe(2);
        reopened["state"].GetValue<string>().ShouldBe("reopened");
        var second = await solved.FollowUp(Second);
        second["state"].GetValue<string>().ShouldBe("cancelled");
        Clock(second, "t2")["state"]!.GetValue<string>().ShouldBe("cancelled");
        (await solved.FollowUps()).ShouldBeEmpty();

        await solved.ToldAgain("2023-10-03 11:00");
        (await solved.FollowUps()).ShouldBe(["HF20231003001", "HF20231003002"]);
        (await solved.FollowUp("HF20231003002"))["dueText"]
            .GetValue<string>()
            .ShouldBe("2023-10-10 24:00");
    }

    [Theory, Engines]
    public async Task a_refused_record_keeps_nothing(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var solved = new SolvedCase(house);
        await solved.Told("2023-10-02 15:00", "2023-10-02 16:40");
        await solved.Begin("李明", First, "2023-10-02 17:30");
        await solved.End("李明", First, "2023-10-02 17:36");
        var wrong = await solved.Record(
            "李明",
            First,
            new
            {
                identity = "self",
                consent = true,
                solved = true,
                score = 4.5,
                said = Some,
            }
        );
        ((int)wrong.Status).ShouldBe(400);
        wrong.Fields.ShouldBe(["score"]);
        (
            await solved.Record(
                "李明",
                First,
                new
                {
                    identity = "self",
                    consent = true,
                    solved = true,
                    score = 5,
                    said = Some,
                }
            )
        ).Refused("follow-up.unsaid");
        var seen = await solved.FollowUp(First, "李明");
        seen["state"].GetValue<string>().ShouldBe("visited");
        (await solved.Case())["satisfaction"].AsArray().Count.ShouldBe(1);
    }

    [Theory, Engines]
    public async Task the_manager_sees_a_visit_but_does_not_make_it(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var solved = new SolvedCase(house);
        await solved.Told("2023-10-02 15:00", "2023-10-02 16:40");
        var visit = await solved.FollowUp(First, "刘洋");
        Allowed(visit).ShouldBeEmpty();
        (await solved.Visit("刘洋", First, "start", new { channel = "telephone" })).Refused(
            "follow-up.somebody-elses"
        );
    }

    [Theory, Engines]
    public async Task a_stale_start_shows_the_visit_as_it_is_now(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var solved = new SolvedCase(house);
        await solved.Told("2023-10-02 15:00", "2023-10-02 16:40");
        await solved.Begin("李明", First, "2023-10-02 17:00");
        var agent = await solved.As("李明");
        var stale = (
            await agent.Post($"/api/follow-ups/{First}/start", new { channel = "telephone" }, 1)
        ).Refused("version.stale");
        stale["current.state"].GetValue<string>().ShouldBe("visiting");
        (
            (int)
                (
                    await agent.Post($"/api/follow-ups/{First}/end", new { outcome = "reached" })
                ).Status
        ).ShouldBe(428);
    }

    private static Task Done(
        SolvedCase solved,
        string who,
        string number,
        string stage,
        string at
    ) => solved.Visited(who, number, at, SolvedCase.Satisfied(stage));

    private static JsonNode Clock(Answer visit, string milestone) =>
        visit["clocks"].AsArray().Single(c => c!["milestone"]!.GetValue<string>() == milestone)!;

    private static IReadOnlyList<string> Allowed(Answer visit) =>
        [
            .. visit["actions"]
                .AsArray()
                .Where(a => a!["allowed"]!.GetValue<bool>())
                .Select(a => a!["code"]!.GetValue<string>()),
        ];
}
