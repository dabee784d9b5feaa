using Huisheng.Tests.Intake.Feedback;
using Huisheng.Tests.Remedies;

namespace Huisheng.Tests.Improvements;

/// <summary>改进措施: out of a measure, a suggestion or a sheet of old feedback, with its day, and the way back to where it began.</summary>
public sealed class ImprovementTests
{
    [Theory, Engines]
    [Row("S2-41")]
    public async Task a_measure_to_better_a_process_becomes_an_item_of_the_plan(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var pool = await Pool.Open(house);
        var parcel = await Measures.Parcel(house);
        var measure = await parcel.Planned(
            "李明",
            new { kind = "improvement", text = "退款流程繁琐，合并两次审核" }
        );
        var number = parcel.Played.Number;
        var made = (await Items(await house.As("陈强"), number)).Single();
        var product = await pool.Product();
        var item = (await product.Get($"/api/improvements/{made.Number}")).Done();
        item["state"].GetValue<string>().ShouldBe("proposed");
        item["text"].GetValue<string>().ShouldBe("退款流程繁琐，合并两次审核");
        item["remedyNumber"].GetValue<string>().ShouldBe(measure["number"]!.GetValue<string>());
        item["aboutNumber"].GetValue<string>().ShouldBe(number);
        (await Pool.OnPlan(product, made.Number, "completion", new { effect = "快了" })).Refused(
            "improvement.unscheduled"
        );
        await parcel.Planned("李明", new { kind = "apology" });
        (await Items(product, number)).Count.ShouldBe(1);
    }

    private static async Task<List<(string Kind, string Number)>> Items(
        Person person,
        string number
    ) => [.. (await Pool.Links(person, "case", number)).Where(l => l.Kind == "improvement")];

    public static TheoryData<string, object> Wrong =>
        new()
        {
            { "text", Item(text: " ") },
            { "kind", Item(kind: "magic") },
            { "kind", Item(kind: null) },
            { "ownerJobNumber", Item(owner: "0000") },
            { "dueOn", Item(due: null) },
            { "dueOn", Item(due: "2026-03-09") },
            { "", Item(due: "2026-03-10") },
        };

    [Theory, MemberData(nameof(Wrong))]
    [Row("S3-80", "S0-70")]
    public async Task an_item_names_what_which_kind_who_and_until_when(string field, object plan)
    {
        await using var house = await TestHouse.Start("sqlite");
        var pool = await Pool.Open(house);
        await house.At("2026-03-10 09:00");
        var number = await pool.Suggested("增加夜间客服");
        var product = await pool.Product();
        (await Pool.Do(product, number, "evaluation", new { feasible = true, days = 5 })).Done();
        (await Pool.Do(product, number, "plan", plan)).Fields.ShouldBe(
            field.Length == 0 ? [] : [field]
        );
    }

    [Theory, Engines]
    [Row("S0-70")]
    public async Task it_is_late_after_its_day_and_asks_why_and_another_day_needs_a_reason(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var pool = await Pool.Open(house);
        await house.At("2026-03-10 09:00");
        var number = await pool.Suggested("增加夜间客服");
        var product = await pool.Product();
        (await Pool.Do(product, number, "evaluation", new { feasible = true, days = 3 })).Done();
        var item = (await Pool.Do(product, number, "plan", Pool.Planned("2026-03-13")))
            .Done()["improvementNumber"]
            .GetValue<string>();
        (await Pool.OnPlan(product, item, "schedule", Pool.Planned("2026-03-14"))).Fields.ShouldBe([
            "reason",
        ]);
        (
            await Pool.OnPlan(product, item, "schedule", Pool.Planned("2026-03-14", "等待采购"))
        ).Done();
        await house.At("2026-03-14 23:59");
        (await One(pool, item))["late"].GetValue<bool>().ShouldBeFalse();
        await house.At("2026-03-15 00:01");
        var late = await One(pool, item);
        late["late"].GetValue<bool>().ShouldBeTrue();
        late["clock.dueText"].GetValue<string>().ShouldBe("2026-03-14 24:00");
        product = await pool.Product();
        (await Pool.OnPlan(product, item, "completion", new { effect = "接通" })).Refused(
            "clock.reason-wanted"
        );
        (
            await product.Post(
                $"/api/deadlines/improvement/{item}/reason",
                new { reason = "采购延期" }
            )
        ).Done();
        var done = (
            await Pool.OnPlan(product, item, "completion", new { effect = "夜间来电全部接通" })
        ).Done();
        done["clock.outcome"].GetValue<string>().ShouldBe("late");
    }

    [Theory, Engines]
    [Row("X-10")]
    public async Task from_an_improvement_back_to_the_call_and_from_the_call_to_it(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var pool = await Pool.Open(house);
        await house.At("2026-03-10 09:00");
        var call = await pool.Call("增加夜间客服");
        var number = await pool.From("call", call);
        var product = await pool.Product();
        (await Pool.Do(product, number, "evaluation", new { feasible = true, days = 3 })).Done();
        (await Pool.Do(product, number, "plan", Pool.Planned("2026-03-13"))).Done();
        var links = await Pool.Links(await house.As("陈强"), "call", call);
        links.Select(l => l.Kind).ShouldBe(["suggestion", "improvement"]);

        var item = await One(pool, links[1].Number);
        item["aboutKind"].GetValue<string>().ShouldBe("suggestion");
        var suggestion = await pool.Of(item["aboutNumber"].GetValue<string>());
        suggestion["sourceKind"].GetValue<string>().ShouldBe("call");
        suggestion["sourceNumber"].GetValue<string>().ShouldBe(call);
        (await (await house.As("陈强")).Get($"/api/calls/{call}")).Done();

        // A follow-up, its case and its suggestion lead to each other as well.
        var visit = await pool.FollowUp("2026-03-11", "安装后清理现场");
        var said = await pool.Of(await pool.From("follow-up", visit));
        var of = said["caseNumber"].GetValue<string>();
        (await pool.From("case", of)).ShouldBe(said["number"].GetValue<string>());
    }

    [Theory, Engines]
    [Row("S2-92", "S2-73")]
    public async Task two_sample_suggestions_are_in_the_pool_with_their_record_numbers(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        await Pool.Open(house);
        await house.At("2024-05-16 09:00");
        var head = await house.As("陈强");
        (await head.Upload(FeedbackIn.Import, Table2A.Csv(Table2A.Rows))).Done();
        var pool = (await head.Get("/api/suggestions")).Done()["items"].AsArray();
        pool.Select(s => $"{s!["sourceNumber"]} {s["text"]}")
            .Order(StringComparer.Ordinal)
            .ShouldBe([
                "FBD202405001 建议物流页面实时更新状态",
                "FBD202405002 建议增加产品使用指南二维码",
            ]);
        // History starts nothing: no work, no digest, nobody to tell.
        (await (await house.As("刘洋")).Get("/api/desk/items?view=all&kind=suggestion"))
            .Done()["items"]
            .AsArray()
            .ShouldBeEmpty();
        await house.At("2024-05-27 08:00");
        (await (await house.As("陈强")).Get("/api/suggestion-digests"))
            .Done()["items"]
            .AsArray()
            .ShouldBeEmpty();
    }

    private static async Task<Answer> One(Pool pool, string number) =>
        (await (await pool.Product()).Get($"/api/improvements/{number}")).Done();

    private static object Item(
        string? text = "开通夜间客服",
        string? kind = "service",
        string? owner = Pool.Receiver,
        string? due = "2026-03-20"
    ) =>
        new
        {
            text,
            kind,
            ownerJobNumber = owner,
            dueOn = due,
        };
}
