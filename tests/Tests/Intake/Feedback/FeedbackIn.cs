using System.Text.Json.Nodes;
using Huisheng.Tests.Intake.Forms;

namespace Huisheng.Tests.Intake.Feedback;

/// <summary>客户服务反馈信息表 comes in: table 2-A cell for cell, what it tells, what it warns of, and what it starts, which is nothing.</summary>
public sealed class FeedbackIn
{
    public const string Import = "/api/forms/feedback/import";
    public const string Preview = "/api/forms/feedback/preview";
    public const string Export = "/api/forms/feedback/export";

    public static TheoryData<string, string> Ways =>
        [
            .. from engine in EnginesAttribute.PostgreSql is null
                ? (string[])["sqlite"]
                : ["sqlite", "postgresql"]
            from file in (string[])["csv", "gbk", "xlsx"]
            select (engine, file),
        ];

    [Theory, MemberData(nameof(Ways))]
    [Row("S2-56", "X-05")]
    public async Task table_2_A_comes_in_and_prints_as_the_document_has_it(
        string engine,
        string way
    )
    {
        await using var house = await House(engine);
        var head = await house.As("陈强");
        var file = way switch
        {
            "gbk" => Table2A.Gbk(Table2A.Rows),
            "xlsx" => Table2A.Xlsx(Table2A.Rows),
            _ => Table2A.Csv(Table2A.Rows),
        };
        (await head.Upload(Import, file)).Done()["added"].GetValue<int>().ShouldBe(2);
        foreach (var sample in Table2A.Rows)
        {
            var record = (await head.Get($"/api/feedback/{sample[0]}")).Done();
            Cells(record, "value").ShouldBe(sample);
            Cells(record, "name").ShouldBe(Table2A.Columns);
        }

        var asked =
            way == "xlsx" ? "format=xlsx"
            : way == "gbk" ? "encoding=gbk"
            : "format=csv";
        var (bytes, name) = await head.Download($"{Export}?{asked}");
        name.ShouldStartWith("客户服务反馈信息表-20240516-3001.");
        (await FormFiles.Read(bytes)).ShouldBe([Table2A.Columns, .. Table2A.Rows]);
        var print = (await head.Get("/api/forms/feedback/rows")).Done();
        print["rows"]
            .AsArray()
            .Select(r => r!.AsArray().Select(c => c!.GetValue<string>()).ToList())
            .ShouldBe(Table2A.Rows.Select(r => r.ToList()));
    }

    [Theory, Engines]
    [Row("S2-75")]
    public async Task row_1_was_on_time_in_27_15_with_a_coupon_and_an_accepted_apology(
        string engine
    )
    {
        await using var house = await House(engine);
        var record = await One(house, "FBD202405001");
        Facts(record)
            .ShouldBe([
                "优先级 P4",
                "是否按时 按时，提前 10分",
                "处理用时 27小时15分",
                "补偿 20元优惠券",
                "道歉 客户已接受",
                "订单号 20240510003",
                "物流延迟（自下单） 自 2024-05-10 24:00 起已 62小时30分，超过 48 小时",
                "物流延迟（自承诺） 自 2024-05-12 24:00 起 14小时30分，未达 48 小时",
            ]);
        record["onTime"].GetValue<bool>().ShouldBeTrue();
        record["categoryPath"].GetValue<string>().ShouldBe("流程类 / 物流延迟");
    }

    [Theory, Engines]
    [Row("S2-76")]
    public async Task row_2_is_P1_and_took_26_10_and_was_sent_freight_collect(string engine)
    {
        await using var house = await House(engine);
        var record = await One(house, "FBD202405002");
        Facts(record)
            .ShouldBe([
                "优先级 P1",
                "是否按时 按时，提前 30分",
                "处理用时 26小时10分",
                "寄送 顺丰 到付",
            ]);
        record["priority"].GetValue<string>().ShouldBe("p1");
        record["categoryPath"].GetValue<string>().ShouldBe("产品类 / 功能故障");
        record.Body!["contact"].ShouldBeNull();
    }

    [Theory, Engines]
    [Row("C-37")]
    public async Task the_preview_lists_the_oddities_of_the_samples_and_stores_nothing(
        string engine
    )
    {
        await using var house = await House(engine);
        var head = await house.As("陈强");
        var preview = (await head.Upload(Preview, Table2A.Csv(Table2A.Rows))).Done();
        preview["errorCount"].GetValue<int>().ShouldBe(0);
        preview["warnings"]
            .AsArray()
            .Select(w => w!["message"]!.GetValue<string>())
            .ShouldBe([
                "第2行 问题类型：自承诺日 2024-05-12 24:00 起 14小时30分，未达物流延迟的 48 小时；原样保存。",
                "第3行 联系方式：没有联系方式，按空保存。",
                "第3行 接收时间：接收时间早于编号在前的 FBD202405001；原样保存。",
            ]);
        (await head.Get("/api/feedback")).Done()["items"].AsArray().ShouldBeEmpty();
    }

    [Theory, Engines]
    [Row("C-37", "X-04")]
    public async Task closed_history_is_archived_as_of_its_completion_and_starts_nothing(
        string engine
    )
    {
        await using var house = await House(engine);
        string[] work =
        [
            "cases",
            "case_obligations",
            "clocks",
            "clock_levels",
            "work_items",
            "notices",
            "follow_ups",
            "customers",
            "customer_contacts",
        ];
        var before = await Stored.In(house, work);
        var record = await One(house, "FBD202405001");
        record["archivedAt"].GetValue<DateTimeOffset>().ShouldBe(HouseClock.At("2024-05-14 17:50"));
        record["keptUntilText"].GetValue<string>().ShouldBe("2026-05-14 24:00");
        record["origin.by.jobNumber"].GetValue<string>().ShouldBe("3001");
        record["origin.fileHash"].GetValue<string>().Length.ShouldBe(64);
        await house.At("2024-05-30 09:00");
        (await Stored.In(house, work)).ShouldBe(before);
        var numbers = (await (await house.As("陈强")).Get("/api/regime")).Done()["numbers"];
        numbers.AsArray().Single(n => n!["code"]!.GetValue<string>() == "feedback")!["next"]!
            .GetValue<string>()
            .ShouldBe("FBD202405003");
    }

    [Theory, Engines]
    [Row("X-05", "R46")]
    public async Task the_same_rows_again_bring_nothing_and_changed_ones_are_refused(string engine)
    {
        await using var house = await House(engine);
        await One(house, "FBD202405001");
        var head = await house.As("陈强");
        var again = (await head.Upload(Import, Table2A.Xlsx(Table2A.Rows))).Done();
        (again["added"].GetValue<int>(), again["known"].GetValue<int>()).ShouldBe((0, 2));
        var changed = Table2A.Csv(Table2A.Row(("备注", "已退款")), Table2A.Second);
        (await head.Upload(Import, changed))
            .Refused("import.wrong")["errors.0.message"]
            .GetValue<string>()
            .ShouldBe("第2行 备注：FBD202405001 已在系统中，此项内容不同。");
    }

    [Theory, Engines]
    [Row("C-37", "S2-87")]
    public async Task rows_that_are_not_done_are_a_question(string engine)
    {
        await using var house = await House(engine);
        var head = await house.As("陈强");
        var file = Table2A.Csv(Table2A.Row(("客户满意度", "不满意")), Table2A.Second);
        (await head.Upload(Import, file)).Refused("import.open-rows");
        (await head.Get("/api/feedback")).Done()["items"].AsArray().ShouldBeEmpty();
        var left = (await head.Upload(Import + "?open=leave-out", file)).Done();
        (left["added"].GetValue<int>(), left["leftOut"].GetValue<int>()).ShouldBe((1, 1));
        var kept = (await head.Upload(Import + "?open=history", file)).Done();
        (kept["added"].GetValue<int>(), kept["known"].GetValue<int>()).ShouldBe((1, 1));
    }

    [Theory, Engines]
    [Row("S2-81", "S2-59", "X-09")]
    public async Task no_full_name_or_number_is_stored_or_shown(string engine)
    {
        await using var house = await House(engine);
        var head = await house.As("陈强");
        var row = Table2A.Row(
            ("客户昵称/姓名", "张敏女士"),
            ("联系方式(脱敏)", "13812345678"),
            ("责任人", "张三丰"),
            ("备注", "请回电13812345678")
        );
        var preview = (await head.Upload(Preview, Table2A.Csv(row))).Done();
        (await head.Upload(Import, Table2A.Csv(row))).Done();
        var record = (await head.Get("/api/feedback/FBD202405001")).Done();
        foreach (var text in (string[])[preview.Text, record.Text])
        {
            text.ShouldNotContain("13812345678");
            text.ShouldNotContain("张敏");
            text.ShouldNotContain("张三丰");
        }

        Cells(record, "value")
            .Where((_, i) => i is 1 or 2 or 10 or 17)
            .ShouldBe(["*女士", "5678", "张*", "请回电138****5678"]);
        (await head.Upload(Import, Table2A.Csv(row))).Done()["known"].GetValue<int>().ShouldBe(1);
    }

    internal static async Task<TestHouse> House(string engine)
    {
        var house = await TestHouse.Start(engine);
        await house.At("2024-05-16 09:00");
        return house;
    }

    /// <summary>Both samples come in; one of them is looked at.</summary>
    internal static async Task<Answer> One(TestHouse house, string number)
    {
        var head = await house.As("陈强");
        (await head.Upload(Import, Table2A.Csv(Table2A.Rows))).Done();
        return (await head.Get($"/api/feedback/{number}")).Done();
    }

    private static List<string> Cells(Answer record, string part) =>
        [.. record["form"].AsArray().Select(c => c![part]!.GetValue<string>())];

    private static List<string> Facts(Answer record) =>
        [.. record["facts"].AsArray().Select(f => $"{f!["name"]} {f["value"]}")];
}
