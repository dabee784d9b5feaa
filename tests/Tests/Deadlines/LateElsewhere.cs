using Huisheng.Tests.Commitments;
using Huisheng.Tests.FollowUps;

namespace Huisheng.Tests.Deadlines;

/// <summary>S2-79 where no case is late but what hangs on it: nothing is written on it before somebody has said why.</summary>
public sealed class LateElsewhere
{
    private const string First = "HF20231002001";

    [Theory, Engines]
    [Row("S2-79", "S0-17")]
    public async Task a_late_follow_up_wants_a_reason_before_anything_else(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var solved = new SolvedCase(house);
        await solved.Told("2023-10-02 15:00", "2023-10-02 16:40");
        await house.At("2023-10-02 18:40");
        Refused(await solved.FollowUp(First, "李明"), "start").ShouldBeNull();

        await house.At("2023-10-02 18:40:01");
        Refused(await solved.FollowUp(First, "李明"), "start").ShouldBe("clock.reason-wanted");
        var refused = (
            await solved.Visit("李明", First, "start", new { channel = "telephone" })
        ).Refused("clock.reason-wanted");
        refused["missing.0.code"].GetValue<string>().ShouldBe("milestone.t1");
        refused["missing.0.text"].GetValue<string>().ShouldBe("解决后回访");
        (await solved.FollowUp(First))["version"].GetValue<int>().ShouldBe(1);

        await solved.Explain("李明", First);
        (await solved.Visit("李明", First, "start", new { channel = "telephone" })).Done();
        await solved.End("李明", First, "2023-10-02 18:50");

        // Its own reason covers the first limit; the record has a limit of its own.
        await house.At("2023-10-02 20:50:01");
        (await solved.Record("李明", First, SolvedCase.Satisfied("t1"))).Refused(
            "clock.reason-wanted"
        );
        await solved.Explain("李明", First);
        (await solved.Record("李明", First, SolvedCase.Satisfied("t1"))).Done();
    }

    [Theory, Engines]
    [Row("S2-79", "S1-74")]
    public async Task a_broken_commitment_is_kept_or_moved_only_with_a_reason(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Promised.Contacted(house);
        var made = await Promised.Committed(loop, "10月2日前完成", "2023-10-02 24:00");
        var number = Promised.Only(made, "number");
        await house.At("2023-10-03 00:00:01");
        var owner = await house.As("王磊");
        (await owner.Post($"/api/commitments/{number}/fulfilment", new { }, 1)).Refused(
            "clock.reason-wanted"
        );
        (await owner.Post($"/api/commitments/{number}/rescheduling", new { }, 1)).Refused(
            "clock.reason-wanted"
        );
        var handling = new
        {
            result = "已修好",
            solution = "更换主板",
            keeps = new[] { number },
        };
        (await loop.Try("王磊", "handling", handling)).Refused("clock.reason-wanted");

        var given = (
            await owner.Post(
                $"/api/deadlines/commitment/{number}/reason",
                new { reason = "张伟改约次日" }
            )
        ).Done();
        given["clocks.0.overdueReason"].GetValue<string>().ShouldBe("张*改约次日");
        var handled = await loop.Do("王磊", "handling", handling);
        Promised.Only(handled, "state").ShouldBe("kept-late");
    }

    private static string? Refused(Answer visit, string action) =>
        visit["actions"]
            .AsArray()
            .Single(a => a!["code"]!.GetValue<string>() == action)!["refusal"]
            ?["code"]?.GetValue<string>();
}
