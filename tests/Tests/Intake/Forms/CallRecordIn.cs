using System.Text.Json.Nodes;

namespace Huisheng.Tests.Intake.Forms;

/// <summary>客户处理记录表 comes in: what it shows, what it warns of, and what it starts, which is nothing.</summary>
public sealed partial class CallRecordIn
{
    public static TheoryData<string, string> Ways =>
        [
            .. from engine in Engine()
            from file in (string[])["csv", "gbk", "xlsx"]
            select (engine, file),
        ];

    [Theory, MemberData(nameof(Ways))]
    [Row("S1-71", "S1-72", "X-05")]
    public async Task the_two_samples_come_in_and_print_as_the_document_has_them(
        string engine,
        string way
    )
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-08 09:00");
        var head = await house.As("陈强");
        var result = (await head.Upload(FormFiles.Import, File(way))).Done();
        result["added"].GetValue<int>().ShouldBe(2);
        foreach (var sample in FormFiles.Samples)
        {
            var call = (await head.Get($"/api/calls/{sample[0]}")).Done();
            Cells(call).ShouldBe(sample);
        }

        var format =
            way == "xlsx" ? "format=xlsx"
            : way == "gbk" ? "encoding=gbk"
            : "format=csv";
        var (bytes, name) = await head.Download($"/api/forms/call-record/export?{format}");
        name.ShouldBe(
            way == "xlsx" ? "客户处理记录表-20231008-3001.xlsx" : "客户处理记录表-20231008-3001.csv"
        );
        var rows = await FormFiles.Read(bytes);
        rows[0].ShouldBe(FormFiles.Headings);
        rows.Skip(1).ShouldBe(FormFiles.Samples);
    }

    [Theory, Engines]
    [Row("C-37", "S1-74")]
    public async Task a_preview_warns_of_the_oddities_of_the_samples_and_stores_nothing(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-08 09:00");
        var head = await house.As("陈强");
        var preview = (
            await head.Upload(FormFiles.Preview, FormFiles.Csv(FormFiles.Samples))
        ).Done();
        preview["fresh"].GetValue<int>().ShouldBe(2);
        preview["errorCount"].GetValue<int>().ShouldBe(0);
        Codes(preview["warnings"]).ShouldBe(["call-import.open-promise", "call-import.fragment"]);
        preview["warnings.0.message"].GetValue<string>().ShouldStartWith("第2行 处理结果：");
        preview["warnings.1.message"].GetValue<string>().ShouldStartWith("第3行 联系方式：");
        preview["people"]
            .AsArray()
            .Select(p => $"{p!["name"]} {p["jobNumber"]}")
            .ShouldBe(["李* 1001", "赵* 1002"]);
        (await head.Get("/api/calls")).Done()["items"].AsArray().ShouldBeEmpty();
    }

    [Theory, Engines]
    [Row("C-37", "S1-75")]
    public async Task closed_history_starts_nothing_and_is_archived_as_of_its_own_day(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-08 20:00");
        var head = await house.As("陈强");
        var before = await Work(house);
        (await head.Upload(FormFiles.Import, FormFiles.Csv(FormFiles.Samples))).Done();
        var call = (await head.Get("/api/calls/20231001")).Done();
        // Its result names 2 October, and by then it was done.
        call["archivedAt"]
            .GetValue<DateTimeOffset>()
            .ShouldBe(HouseClock.At("2023-10-02 23:59:59"));
        call["keptUntilText"].GetValue<string>().ShouldBe("2025-10-02 24:00");
        (await head.Get("/api/calls/20231002"))
            .Done()["archivedAt"]
            .GetValue<DateTimeOffset>()
            .ShouldBe(HouseClock.At("2023-10-01 14:20"));
        call.Body!["caseNumber"].ShouldBeNull();
        call.Body!["customer"].ShouldBeNull();
        call["actions"].AsArray().ShouldAllBe(a => !a!["allowed"]!.GetValue<bool>());
        await house.At("2023-10-12 12:00");
        (await Work(house)).ShouldBe(before);
        var (cases, number) = await After(house);
        (cases, number).ShouldBe(("SD2023902", "20231003"));
    }

    [Theory, Engines]
    [Row("S1-31", "S1-24")]
    public async Task the_case_number_of_a_remark_is_kept_and_found(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-08 09:00");
        var head = await house.As("陈强");
        (await head.Upload(FormFiles.Import, FormFiles.Csv(FormFiles.Samples))).Done();
        (await head.Get("/api/calls?q=SD2023901"))
            .Done()["items"]
            .AsArray()
            .Select(c => c!["number"]!.GetValue<string>())
            .ShouldBe(["20231001"]);
    }

    [Theory, Engines]
    [Row("X-05", "R46")]
    public async Task the_same_file_again_brings_nothing_new(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-08 09:00");
        var head = await house.As("陈强");
        (await head.Upload(FormFiles.Import, FormFiles.Csv(FormFiles.Samples))).Done();
        var again = (await head.Upload(FormFiles.Import, FormFiles.Xlsx(FormFiles.Samples))).Done();
        (again["added"].GetValue<int>(), again["known"].GetValue<int>()).ShouldBe((0, 2));
        var changed = FormFiles.Csv(FormFiles.With(8, "已退款"), FormFiles.Samples[1]);
        var refused = (await head.Upload(FormFiles.Import, changed)).Refused("import.wrong");
        refused["errors.0.code"].GetValue<string>().ShouldBe("import.differs");
        refused["errors.0.message"]
            .GetValue<string>()
            .ShouldBe("第2行 记录编号：系统中已有此编号，内容不同。");
    }

    [Theory, Engines]
    [Row("R17")]
    public async Task one_key_imports_once(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-08 09:00");
        var head = await house.As("陈强");
        var file = FormFiles.Csv(FormFiles.Samples);
        var first = (await head.Upload(FormFiles.Import, file, "one")).Done();
        var second = (await head.Upload(FormFiles.Import, file, "one")).Done();
        second.Text.ShouldBe(first.Text);
        (await head.Upload(FormFiles.Import, FormFiles.Xlsx(FormFiles.Samples), "one")).Refused(
            "idempotency.other-body"
        );
    }

    [Theory, Engines]
    [Row("C-37")]
    public async Task rows_that_are_not_done_are_a_question(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-08 09:00");
        var head = await house.As("陈强");
        var before = await Work(house);
        string[] open = FormFiles.With(7, "处理中");
        open[9] = "";
        var file = FormFiles.Csv(open, FormFiles.Samples[1]);
        var preview = (await head.Upload(FormFiles.Preview, file)).Done();
        preview["open"].GetValue<int>().ShouldBe(1);
        preview["answers"]
            .AsArray()
            .Select(a => a!["code"]!.GetValue<string>())
            .ShouldBe(["history", "leave-out"]);
        (await head.Upload(FormFiles.Import, file)).Refused("import.open-rows");
        (await head.Upload(FormFiles.Import + "?open=perhaps", file)).Refused("fields-wrong");
        var left = (await head.Upload(FormFiles.Import + "?open=leave-out", file)).Done();
        (left["added"].GetValue<int>(), left["leftOut"].GetValue<int>()).ShouldBe((1, 1));
        var kept = (await head.Upload(FormFiles.Import + "?open=history", file)).Done();
        (kept["added"].GetValue<int>(), kept["known"].GetValue<int>()).ShouldBe((1, 1));
        var call = (await head.Get("/api/calls/20231001")).Done();
        call["statusWord"].GetValue<string>().ShouldBe("in-progress");
        call["archivedAt"].ShouldNotBeNull();
        (await Work(house)).ShouldBe(before);
    }

    [Theory, Engines]
    [Row("X-03")]
    public async Task only_those_with_the_right_bring_forms_in_or_take_them_out(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        (await agent.Upload(FormFiles.Import, FormFiles.Csv(FormFiles.Samples))).Refused(
            "not-allowed"
        );
        (await agent.Get("/api/forms/call-record/export")).Refused("not-allowed");
        (
            await (await house.As("周建国")).Upload(
                FormFiles.Import,
                FormFiles.Csv(FormFiles.Samples)
            )
        ).Refused("not-allowed");
        (await (await house.As("陈强")).Get("/api/forms/nothing/export")).Refused("not-found");
    }

    private static byte[] File(string way) =>
        way switch
        {
            "gbk" => FormFiles.Gbk(FormFiles.Samples),
            "xlsx" => FormFiles.Xlsx(FormFiles.Samples),
            _ => FormFiles.Csv(FormFiles.Samples),
        };

    private static IEnumerable<string> Engine() =>
        EnginesAttribute.PostgreSql is null ? ["sqlite"] : ["sqlite", "postgresql"];

    private static List<string> Codes(JsonNode findings) =>
        [.. findings.AsArray().Select(f => f!["code"]!.GetValue<string>())];

    private static List<string> Cells(Answer call) =>
        [.. call["form"].AsArray().Select(c => c!["value"]!.GetValue<string>())];

    /// <summary>All that a call could set in motion.</summary>
    private static Task<IReadOnlyDictionary<string, string>> Work(TestHouse house) =>
        Stored.In(
            house,
            "cases",
            "case_obligations",
            "clocks",
            "clock_levels",
            "work_items",
            "notices",
            "follow_ups",
            "customers",
            "customer_contacts"
        );

    /// <summary>The numbers the house gives next.</summary>
    private static async Task<(string Case, string Call)> After(TestHouse house)
    {
        await house.At("2023-10-12 12:01");
        var agent = await house.As("李明");
        var call = await NewCalls.Register(
            agent,
            NewCalls.Complaint(await NewCalls.Customer(agent))
        );
        return (call["caseNumber"].GetValue<string>(), call["number"].GetValue<string>());
    }
}
