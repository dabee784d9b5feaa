using System.Text.Json.Nodes;
using Huisheng.Tests.Intake.Feedback.Live;
using static Huisheng.Tests.Deadlines.Standing;

namespace Huisheng.Tests.Deadlines;

/// <summary>What never stands, whatever the director deviates from.</summary>
public sealed class PauseRefusalTests
{
    [Theory, Engines]
    [Row("C-05")]
    public async Task neither_what_is_done_nor_what_has_run_out_stands(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Open(house);
        await loop.Do("李明", "dispatch", Untold.To("technology"));
        var dispatch = (await loop.See())["clocks"]
            .AsArray()
            .Single(c => c!["milestone"]!.GetValue<string>() == "dispatch");
        var head = await house.As("陈强");
        (await Pause(head, Id(dispatch), "2026-03-12 09:00")).Refused("clock.not-running");
        var solution = await Solution(loop);
        await house.At("2026-03-13 00:00:01");
        head = await house.As("陈强");
        (await Pause(head, solution, "2026-03-20 10:00")).Refused("clock.pause-late");
    }

    [Theory, Engines]
    [Row("C-04", "C-05")]
    public async Task what_the_customer_hoped_for_does_not_move(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        await Deviate(house);
        await house.At("2026-03-10 09:30");
        var agent = await house.As("李明");
        var saved = await NewFeedbacks.Register(
            agent,
            NewFeedbacks
                .Machine(await NewFeedbacks.Customer(agent))
                .With("expectedAt", "2026-03-11T10:00:00+08:00")
        );
        var path = $"/api/cases/{saved["caseNumber"].GetValue<string>()}";
        var hoped = (await agent.Get(path))
            .Done()["clocks"]
            .AsArray()
            .Single(c => c!["milestone"]!.GetValue<string>() == "expectation");
        (await Pause(await house.As("陈强"), Id(hoped), "2026-03-12 09:00")).Refused(
            "clock.pause-fixed"
        );
    }

    [Theory, Engines]
    [Row("C-05", "S1-74")]
    public async Task a_promise_does_not_stand(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Open(house);
        var agent = await house.As("李明");
        (
            await agent.Post(
                $"/api/cases/{loop.Number}/commitments",
                new { source = "unsolved", text = "与技术团队确认后答复" }
            )
        ).Done();
        var promise = (await agent.Get("/api/deadlines?view=mine"))
            .Done()["items"]
            .AsArray()
            .Select(d => d!["clock"])
            .Single(c => c!["milestone"]!.GetValue<string>() == "commitment");
        (await Pause(await house.As("陈强"), Id(promise), "2026-03-12 09:00")).Refused(
            "clock.pause-cases-only"
        );
    }
}
