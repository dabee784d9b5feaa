namespace Huisheng.Tests.Remedies;

/// <summary>处理措施: proposed by what the problem is, on a condition, for an amount somebody agreed to.</summary>
public sealed class RemedyTests
{
    [Theory, Engines]
    [Row("S2-90", "S2-39")]
    public async Task what_depends_on_an_inspection_is_work_only_when_it_turns_out(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var watch = await Measures.Watch(house);
        (await watch.Proposed()).ShouldBe(["维修", "检测"]);
        var inspection = new
        {
            kind = "inspection",
            text = "安排检测",
            condition = "检测属实",
            then = "replacement",
            thenText = "免费换新",
        };
        var first = await watch.Planned("李明", inspection);
        var second = await watch.Planned("李明", inspection);
        (await watch.Proposed()).ShouldBe(["维修"]);
        var owner = await watch.Owner();
        (await Measures.Do(owner, first, "completion", new { })).Refused("remedy.condition-first");
        (
            await Measures.Do(owner, first, "condition", new { holds = true, note = "硬件问题" })
        ).Done();
        (await Measures.Do(owner, second, "condition", new { holds = false })).Done();
        (await watch.Items()).ShouldBe(["检测 done", "检测 denied", "免费换新 open"]);
        (await Measures.Do(owner, second, "condition", new { holds = true })).Refused(
            "remedy.no-condition"
        );

        var action = (await watch.Board())["items"]!.AsArray().Last()!;
        action["from"]!.GetValue<string>().ShouldBe(first["number"]!.GetValue<string>());
        (await Mine(owner)).ShouldContain(action["number"]!.GetValue<string>());
        (await Measures.Do(owner, action, "completion", new { note = "已寄换新机" })).Done();
        (await Mine(owner)).ShouldNotContain(action["number"]!.GetValue<string>());
    }

    [Theory, Engines]
    [Row("S2-46", "C-36")]
    public async Task fifty_yuan_are_the_agents_own_eighty_ask_the_supervisor(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var parcel = await Measures.Parcel(house);
        var fifty = await parcel.Planned("李明", Coupon(50));
        $"{fifty["state"]} {fifty["detail"]}".ShouldBe("open 50元优惠券");
        fifty["line"]!
            .GetValue<string>()
            .ShouldBe("对于给您带来的不便，我们赠送50元优惠券，期待再次为您服务。");
        var eighty = await parcel.Planned("李明", Coupon(80));
        eighty["state"]!.GetValue<string>().ShouldBe("waiting");
        eighty["line"].ShouldBeNull();
        var agent = await house.As("李明");
        (await Measures.Do(agent, eighty, "completion", new { note = "券码 A1" })).Refused(
            "remedy.not-agreed"
        );
        (await Measures.Do(agent, eighty, "approval", new { agreed = true })).Refused(
            "not-allowed"
        );
        (await Kinds(await house.As("陈强"))).ShouldContain("remedy-approval");
        await Counted(house, 50m, 1);
        var supervisor = await house.As("陈强");
        (await Measures.Do(supervisor, eighty, "approval", new { agreed = false }))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["note"]);
        (await Measures.Do(supervisor, eighty, "approval", new { agreed = true })).Done();
        (await Kinds(agent)).ShouldContain("remedy-agreed");
        await Counted(house, 130m, 2);

        // What even a supervisor may not give waits for a manager, and nobody agrees to their own.
        var large = await parcel.Planned("陈强", Coupon(500.01m));
        (await Measures.Do(supervisor, large, "approval", new { agreed = true })).Refused(
            "remedy.beyond-limit"
        );
        (
            await Measures.Do(
                await house.As("刘洋"),
                large,
                "approval",
                new { agreed = false, note = "超出惯例" }
            )
        ).Done();
        await Counted(house, 130m, 2);
        $"{(await parcel.Board())["paidText"]}".ShouldBe("补偿合计 130.00 元");
    }

    [Theory, Engines]
    [Row("S2-91", "S2-75", "S2-45")]
    public async Task what_was_done_stands_in_the_remark_of_the_form(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var parcel = await Measures.Parcel(house);
        var owner = await parcel.Owner();
        var apology = await parcel.Planned("李明", new { kind = "apology" });
        (await Measures.Do(owner, apology, "completion", new { }))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["accepted"]);
        (await Measures.Do(owner, apology, "completion", new { accepted = true })).Done();
        var coupon = await parcel.Planned("李明", Coupon(20));
        (await Measures.Do(owner, coupon, "completion", new { }))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["note"]);
        (await Measures.Do(owner, coupon, "completion", new { note = "券码 A20" })).Done();
        (await Measures.Do(owner, coupon, "completion", new { note = "券码 A20" })).Refused(
            "remedy.done-already"
        );
        (await parcel.Played.Cells())[17].ShouldBe("客户接受道歉；已发放20元优惠券");
        var facts = await parcel.Played.Facts();
        facts.ShouldContain("补偿 20元优惠券");
        facts.ShouldContain("道歉 客户已接受");

        var parcelSent = await parcel.Planned(
            "李明",
            new
            {
                kind = "shipment",
                product = "咖啡机",
                carrier = "顺丰",
                waybill = "SF56",
                payer = "collect",
            }
        );
        parcelSent["state"]!.GetValue<string>().ShouldBe("done");
        parcelSent["line"]!
            .GetValue<string>()
            .ShouldBe("张女士，咖啡机已维修完成，今日通过顺丰寄出，单号SF56，请您查收。");
        (await parcel.Played.Facts()).ShouldContain("寄送 顺丰 到付");
        var totals = (await (await house.As("陈强")).Get("/api/remedies/totals")).Done();
        totals["month"].GetValue<string>().ShouldBe("2024-05");
        totals["shipments.0.carrier"].GetValue<string>().ShouldBe("顺丰");
        totals["shipments.0.payerText"].GetValue<string>().ShouldBe("到付");
        totals["yuan"].GetValue<decimal>().ShouldBe(20m);
    }

    [Theory, Engines]
    [Row("S2-38", "S2-45")]
    public async Task the_sentences_are_rendered_with_the_salutation(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var parcel = await Measures.Parcel(house);
        (await parcel.Board())["lines"]!
            .AsArray()
            .Select(l => l!["text"]!.GetValue<string>())
            .ShouldBe([
                "张女士，关于您反馈的物流问题，我们已查询到包裹当前状态，是否需要为您加急处理？",
            ]);
    }

    public static TheoryData<string, object, string> Wrong =>
        new()
        {
            { "kind", new { kind = "magic" }, "field.unknown-value" },
            { "text", new { kind = "other", text = " " }, "field.required" },
            { "yuan", new { kind = "compensation", compensation = "coupon" }, "field.required" },
            {
                "yuan",
                new
                {
                    kind = "compensation",
                    compensation = "coupon",
                    yuan = 0.005,
                },
                "remedy.amount"
            },
            {
                "compensation",
                new
                {
                    kind = "compensation",
                    compensation = "gold",
                    yuan = 5,
                },
                "field.unknown-value"
            },
            {
                "then",
                new
                {
                    kind = "inspection",
                    condition = "属实",
                    then = "compensation",
                },
                "remedy.then-kind"
            },
            {
                "waybill",
                new
                {
                    kind = "shipment",
                    product = "手环",
                    carrier = "顺丰",
                },
                "field.required"
            },
            {
                "ownerJobNumber",
                new { kind = "repair", ownerJobNumber = "0000" },
                "field.unknown-value"
            },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    [Row("C-36")]
    public async Task what_a_measure_lacks_is_named(string field, object measure, string code)
    {
        await using var house = await TestHouse.Start("sqlite");
        var parcel = await Measures.Parcel(house);
        var refused = (await parcel.Plan("李明", measure)).Refused("fields-wrong");
        refused.Fields.ShouldBe([field]);
        refused["errors.0.code"].GetValue<string>().ShouldBe(code);
        (await parcel.Items()).ShouldBeEmpty();
    }

    private static object Coupon(decimal yuan) =>
        new
        {
            kind = "compensation",
            compensation = "coupon",
            yuan,
        };

    private static async Task Counted(TestHouse house, decimal yuan, int count)
    {
        var totals = (
            await (await house.As("陈强")).Get("/api/remedies/totals?month=2024-05")
        ).Done();
        totals["yuan"].GetValue<decimal>().ShouldBe(yuan);
        totals["compensations.0.count"].GetValue<int>().ShouldBe(count);
    }

    private static async Task<List<string>> Mine(Person person) =>
        [
            .. (await person.Get("/api/desk/items?view=mine"))
                .Done()["items"]
                .AsArray()
                .Select(i => i!["number"]!.GetValue<string>()),
        ];

    private static async Task<List<string>> Kinds(Person person) =>
        [
            .. (await person.Get("/api/notices"))
                .Done()["items"]
                .AsArray()
                .Select(n => n!["kind"]!.GetValue<string>()),
        ];
}
