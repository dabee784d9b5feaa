using System.Text.Json.Nodes;

namespace Huisheng.Tests.Intake.Feedback.Live;

/// <summary>六步: one after the other, each with its moment, none left out.</summary>
public sealed class SixStepsTests
{
    [Theory, Engines]
    [Row("S2-07", "S2-47")]
    public async Task six_steps_one_after_the_other_each_with_its_moment(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2024-05-13 14:40");
        var one = await PlayedFeedback.Parcel(house, "2024-05-13T14:35:00+08:00");
        (await Steps(one)).ShouldBe([
            "反馈接收 done 14:35",
            "信息登记 done 14:40",
            "分类归档 done 14:40",
            "处理跟进 current 14:40 起",
            "结果反馈 todo -",
            "回访优化 todo -",
        ]);

        // Step 5 before step 4 is complete, and leaving either without its result.
        (await one.Try(await house.As("李明"), "notice", Said("已告知"))).Refused(
            "case.nothing-to-tell"
        );
        await house.At("2024-05-13 15:00");
        var owner = await one.Owner();
        (await one.Try(owner, "contacts", new { channel = "telephone", text = "已联系" })).Done();
        (await one.Try(owner, "handling", new { result = " ", solution = "协调加急" }))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["result"]);
        await house.At("2024-05-13 16:00");
        await one.Handle("联系物流方核实,协调加急");
        (await one.Try(await house.As("李明"), "notice", Said(" ")))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["text"]);
        (await Steps(one))[3..5].ShouldBe(["处理跟进 done 16:00", "结果反馈 current 16:00 起"]);
        await house.At("2024-05-13 16:30");
        await one.Tell();
        (await Steps(one))[4..].ShouldBe(["结果反馈 done 16:30", "回访优化 current 16:30 起"]);
    }

    [Theory, Engines]
    [Row("S2-35", "S2-36", "S2-32")]
    public async Task step_four_wants_one_person_and_a_deadline_and_tells_them(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2024-05-13 10:00");
        var agent = await house.As("李明");
        var saved = await NewFeedbacks.Register(
            agent,
            NewFeedbacks.Machine(await NewFeedbacks.Customer(agent))
        );
        saved["department"].GetValue<string>().ShouldBe("技术部");
        var number = saved["caseNumber"].GetValue<string>();
        // 质检组 has no head, so nobody would be responsible.
        (await agent.Post($"/api/cases/{number}/dispatch", new { department = "quality" }, 1))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["ownerJobNumber"]);
        var seen = await RegisterFeedbackTests.Case(agent, saved);
        Current(seen).ShouldBe("sort");

        (
            await agent.Post(
                $"/api/cases/{number}/dispatch",
                new { department = "technology", ownerJobNumber = "2106" },
                1
            )
        ).Done();
        seen = await RegisterFeedbackTests.Case(agent, saved);
        Current(seen).ShouldBe("handle");
        seen["owner.jobNumber"].GetValue<string>().ShouldBe("2106");
        var due = NewFeedbacks.Due(seen)["solution"];
        due.ShouldBe("2024-05-15 10:00");
        var owner = await house.As("欧阳娜");
        var row = (await owner.Get("/api/desk/items?view=mine"))
            .Done()["items"]
            .AsArray()
            .Single(i => i!["number"]!.GetValue<string>() == number)!;
        row["due"].ShouldNotBeNull();
        (await owner.Get("/api/notices"))
            .Done()["items"]
            .AsArray()
            .Select(n => n!["kind"]!.GetValue<string>())
            .ShouldContain("case-dispatched");
    }

    [Theory, Engines]
    [Row("S2-48", "S2-43")]
    public async Task three_days_are_an_expected_date_and_three_words_are_the_satisfaction(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2024-05-13 10:00");
        var two = await PlayedFeedback.Watch(house, "2024-05-13T09:20:00+08:00");
        var owner = await two.Owner();
        (await two.Try(owner, "contacts", new { channel = "telephone", text = "已联系" })).Done();
        const string text = "技术部已检测,需更换配件,周期3天";
        var asked = (await two.Try(owner, "progress", new { text })).Refused("fields-wrong");
        asked["errors.0.message"].GetValue<string>().ShouldContain("2024-05-16 24:00");
        (
            await two.Try(
                owner,
                "progress",
                new { text, commitment = new { dueAt = HouseClock.At("2024-05-16 23:59:59") } }
            )
        ).Done();
        (await two.Case())["commitments.0.dueText"].GetValue<string>().ShouldBe("2024-05-16 24:00");

        await two.Handle("更换配件");
        var agent = await house.As("李明");
        (await two.Try(agent, "notice", Said("已告知", "delighted")))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["satisfaction.level"]);
        var words = (await agent.Get("/api/words")).Done();
        words["lists.satisfaction-level"]
            .AsArray()
            .Select(c => words.Body!["values"]![$"satisfaction-level.{c}"]!.GetValue<string>())
            .ShouldBe(["满意", "基本满意", "不满意"], ignoreOrder: true);
        (await two.Try(agent, "notice", Said("已告知", "basically"))).Done();
        (await two.Cells())[15].ShouldBe("基本满意");
    }

    private static object Said(string text, string level = "satisfied") =>
        new
        {
            channel = "telephone",
            text,
            satisfaction = new { level },
        };

    private static string Current(Answer seen) =>
        seen["steps"].AsArray().Single(s => s!["state"]!.GetValue<string>() == "current")![
            "code"
        ]!.GetValue<string>();

    /// <summary>"处理跟进 current 14:40 起": name, state, and the local time with its note.</summary>
    private static async Task<string[]> Steps(PlayedFeedback played) =>
        [
            .. (await played.Case())["steps"]
                .AsArray()
                .Select(s =>
                    $"{s!["name"]} {s["state"]} {Local(s["at"])}{(s["note"] is { } note ? $" {note}" : "")}"
                ),
        ];

    private static string Local(JsonNode? at) =>
        at is null
            ? "-"
            : at.GetValue<DateTimeOffset>().ToOffset(TimeSpan.FromHours(8)).ToString("HH:mm", null);
}
