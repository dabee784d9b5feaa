using System.Text.Json.Nodes;
using Huisheng.Tests.Cases;

namespace Huisheng.Tests.Intake.Forms;

/// <summary>《客户反馈处理工单》 as a file: the same columns both ways, and history that starts nothing.</summary>
public sealed class TicketsInAndOut
{
    public static TheoryData<string, string> Ways =>
        [
            .. from engine in EnginesAttribute.PostgreSql is null
                ? (string[])["sqlite"]
                : ["sqlite", "postgresql"]
            from file in (string[])["csv", "gbk", "xlsx"]
            select (engine, file),
        ];

    [Theory, MemberData(nameof(Ways))]
    [Row("X-05", "S0-65")]
    public async Task tickets_from_before_come_in_and_go_out_cell_for_cell(
        string engine,
        string way
    )
    {
        await using var house = await House(engine);
        var head = await house.As("陈强");
        var file = TicketFiles.Of(way, TicketFiles.Closed, TicketFiles.Working);
        (await head.Upload(TicketFiles.Import + "?open=history", file))
            .Done()["added"]
            .GetValue<int>()
            .ShouldBe(2);
        foreach (var row in (string[][])[TicketFiles.Closed, TicketFiles.Working])
        {
            var ticket = (await head.Get($"/api/old-tickets/{row[0]}")).Done();
            Values(ticket["paper"]).ShouldBe(row);
        }

        var asked =
            way == "xlsx" ? "format=xlsx"
            : way == "gbk" ? "encoding=gbk"
            : "format=csv";
        var (bytes, name) = await head.Download($"{TicketFiles.Export}?{asked}");
        name.ShouldStartWith("客户反馈处理工单-20260320-3001.");
        (await FormFiles.Read(bytes)).ShouldBe([
            TicketFiles.Headings,
            TicketFiles.Closed,
            TicketFiles.Working,
        ]);
        var (blank, _) = await head.Download("/api/forms/ticket/blank?format=csv");
        (await FormFiles.Read(blank)).ShouldBe([TicketFiles.Headings]);
    }

    [Theory, Engines]
    [Row("X-05", "C-29")]
    public async Task a_case_goes_out_as_its_page_prints_it_and_the_file_brings_it_no_second_time(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2026-03-10 09:00", "2026-03-10 09:05");
        await loop.Solve("2026-03-10 09:10", "2026-03-10 09:20", "2026-03-10 11:00");
        var head = await house.As("陈强");
        var (bytes, _) = await head.Download(TicketFiles.Export);
        var paper = (await head.Get($"/api/cases/{loop.Number}/ticket")).Done();
        (await FormFiles.Read(bytes)).ShouldBe([TicketFiles.Headings, Values(paper.Body)]);

        var again = (await head.Upload(TicketFiles.Preview, bytes)).Done();
        again["errors"].AsArray().Select(e => e!["message"]!.GetValue<string>()).ShouldBeEmpty();
        (again["known"].GetValue<int>(), again["fresh"].GetValue<int>()).ShouldBe((1, 0));

        var other = (await FormFiles.Read(bytes))[1].ToArray();
        other[Array.IndexOf(TicketFiles.Headings, "处理结果")] = "没有修好";
        (await head.Upload(TicketFiles.Import, TicketFiles.Of("csv", other)))
            .Refused("import.wrong")["errors.0.message"]
            .GetValue<string>()
            .ShouldBe($"第2行 处理结果：{loop.Number} 已在系统中，此项内容不同。");
    }

    [Theory, Engines]
    [Row("C-37", "X-04")]
    public async Task a_ticket_from_before_starts_nothing_and_its_number_is_not_given_again(
        string engine
    )
    {
        await using var house = await House(engine);
        string[] work =
        [
            "cases",
            "case_obligations",
            "clocks",
            "work_items",
            "notices",
            "follow_ups",
            "customers",
        ];
        var before = await Stored.In(house, work);
        var head = await house.As("陈强");
        var rows = TicketFiles.Of(
            "csv",
            TicketFiles.With(
                ("工单编号", "SD2026007"),
                ("生成时间", "2026-03-01 09:40"),
                ("接收时间", "2026-03-01 09:30"),
                ("首次响应时限", ""),
                ("解决时限", ""),
                ("完成时间", ""),
                ("告知客户时间", ""),
                ("回访时间", "")
            ),
            TicketFiles.Working
        );
        (await head.Upload(TicketFiles.Import, rows)).Refused("import.open-rows");
        (await head.Upload(TicketFiles.Import + "?open=history", rows)).Done();
        (await head.Upload(TicketFiles.Import, rows)).Done()["known"].GetValue<int>().ShouldBe(2);
        await house.At("2026-03-25 09:00");
        (await Stored.In(house, work)).ShouldBe(before);

        var loop = new CaseLoop(house);
        await loop.Register("2026-03-25 09:00", "2026-03-25 09:05");
        loop.Number.ShouldBe("SD2026008");
    }

    [Theory, Engines]
    [Row("S1-46", "C-20")]
    public async Task its_time_of_keeping_runs_from_its_own_last_day_and_an_open_one_s_from_the_import(
        string engine
    )
    {
        await using var house = await House(engine);
        var head = await house.As("陈强");
        var file = TicketFiles.Of("csv", TicketFiles.Closed, TicketFiles.Working);
        var preview = (await head.Upload(TicketFiles.Preview, file)).Done();
        preview["pastTime"].GetValue<int>().ShouldBe(1);
        preview["people"]
            .AsArray()
            .Select(p => $"{p!["name"]} {p["jobNumber"]}")
            .ShouldBe(["王* 2105", "赵* "], ignoreOrder: true);
        (await head.Upload(TicketFiles.Import + "?open=history", file)).Done();
        var closed = (await head.Get("/api/old-tickets/SD2023901")).Done();
        closed["archivedAt"].GetValue<DateTimeOffset>().ShouldBe(HouseClock.At("2023-10-04 10:00"));
        closed["keptUntilText"].GetValue<string>().ShouldBe("2025-10-04 24:00");
        closed["importedAt"].GetValue<DateTimeOffset>().ShouldBe(HouseClock.At("2026-03-20 09:00"));
        var open = (await head.Get("/api/old-tickets/SD2023902")).Done();
        open["archivedAt"].GetValue<DateTimeOffset>().ShouldBe(HouseClock.At("2026-03-20 09:00"));

        var keeping = (await (await house.As(Cast.Administrator)).Get("/api/keeping")).Done();
        keeping["kinds"].AsArray().Single(k => k!["kind"]!.GetValue<string>() == "old-ticket")![
            "past"
        ]!
            .GetValue<int>()
            .ShouldBe(1);
        var noted = (await (await house.As("郑审")).Get("/api/journal?act=form-import")).Done();
        noted["items.0.entry.at"]
            .GetValue<DateTimeOffset>()
            .ShouldBe(HouseClock.At("2026-03-20 09:00"));
    }

    [Theory, Engines]
    [Row("X-05", "S2-63")]
    public async Task a_bad_row_keeps_all_out_and_says_line_and_column(string engine)
    {
        await using var house = await House(engine);
        var head = await house.As("陈强");
        var before = await Stored.In(house);
        (string Heading, string Value)[] wrong =
        [
            ("发生时间", "九月三十日"),
            ("发生时间", "2023-10-02"),
            ("接收时间", "2023-13-01 09:30"),
            ("接收时间", ""),
            ("完成时间", "2023-09-30 09:30"),
            ("回访时间", "2027-01-01 09:30"),
            ("当前状态", "差不多"),
            ("紧急程度", "很急"),
            ("投诉等级", "天大"),
            ("责任部门", "魔法部"),
            ("责任人", "王* 7777"),
            ("问题类型", "无名"),
            ("问题描述", ""),
            ("客户满意度", "满意（9）"),
            ("工单编号", ""),
            ("工单编号", "SD 2023"),
        ];
        foreach (var (heading, value) in wrong)
        {
            var file = TicketFiles.Of(
                "csv",
                TicketFiles.With(("工单编号", "SD2023900")),
                TicketFiles.With((heading, value))
            );
            (await head.Upload(TicketFiles.Import, file))
                .Refused("import.wrong")["errors"]
                .AsArray()
                .Select(e => e!["message"]!.GetValue<string>())
                .ShouldContain(
                    m => m.StartsWith($"第3行 {heading}：", StringComparison.Ordinal),
                    $"{heading} {value}"
                );
        }

        var twice = TicketFiles.Of("csv", TicketFiles.Closed, TicketFiles.Closed);
        (await head.Upload(TicketFiles.Import, twice)).Refused("import.wrong");
        (await Stored.In(house)).ShouldBe(before);
    }

    [Theory, Engines]
    [Row("S2-81", "X-09")]
    public async Task no_full_name_or_number_is_stored_and_only_those_who_may_see_it(string engine)
    {
        await using var house = await House(engine);
        var head = await house.As("陈强");
        var row = TicketFiles.With(
            ("客户姓名", "张伟"),
            ("联系方式", "13812345678"),
            ("处理结果", "张伟说13812345678打不通")
        );
        (await head.Upload(TicketFiles.Import, TicketFiles.Of("csv", row))).Done();
        var ticket = (await head.Get("/api/old-tickets/SD2023901")).Done();
        ticket.Text.ShouldNotContain("张伟");
        ticket.Text.ShouldNotContain("13812345678");
        (await (await house.As("王磊")).Get("/api/old-tickets/SD2023901")).Done();
        (await (await house.As("何伟")).Get("/api/old-tickets/SD2023901")).Refused("not-found");
        (
            await (await house.As("李明")).Upload(TicketFiles.Import, TicketFiles.Of("csv", row))
        ).Refused("not-allowed");
    }

    private static async Task<TestHouse> House(string engine)
    {
        var house = await TestHouse.Start(engine);
        await house.At("2026-03-20 09:00");
        return house;
    }

    private static List<string> Values(JsonNode? paper) =>
        [.. paper!["cells"]!.AsArray().Select(c => c!["value"]!.GetValue<string>())];
}
