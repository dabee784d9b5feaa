using Huisheng.Cases.Tracking;
using Huisheng.Documents;

namespace Huisheng.Tests.Cases;

/// <summary>The monthly list of open loops as a file: what the page shows, no more than one person may take out, and on record.</summary>
public sealed class OpenLoopFiles
{
    private const string Export = "/api/cases/open-loops/export";

    [Theory, Engines]
    [Row("S2-86")]
    public async Task a_month_goes_out_with_the_columns_of_the_page(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2026-03-10 09:25", "2026-03-10 09:30");
        await loop.Solve("2026-03-10 09:40", "2026-03-10 10:00", "2026-03-11 10:00");
        var head = await house.As("陈强");
        foreach (var format in new[] { "xlsx", "csv" })
        {
            var (file, name) = await head.Download($"{Export}?month=2026-03&format={format}");
            name.ShouldBe($"未闭环清单-2026-03-3001.{format}");
            var sheet = await Read(file, null);
            sheet.Columns.ShouldBe([
                "编号",
                "标题",
                "等级",
                "客户",
                "缺少环节",
                "责任部门",
                "状态",
                "主办",
                "建立时间",
            ]);
            var row = sheet.Rows.ShouldHaveSingleItem().Cells;
            var shown = (await head.Get("/api/cases/open-loops?month=2026-03")).Done();
            row[0].ShouldBe(loop.Number);
            row[1].ShouldBe(shown["items.0.title"].GetValue<string>());
            row[3].ShouldBe(shown["items.0.customer"].GetValue<string>());
            row[4].ShouldBe("反馈、回访");
            row[5].ShouldBe("技术部");
            row[6].ShouldBe(shown["items.0.stateText"].GetValue<string>());
            row[8].ShouldBe("2026-03-10 09:30");
        }

        var (none, _) = await head.Download($"{Export}?month=2026-02");
        (await Read(none, null)).Rows.ShouldBeEmpty();
        var (gbk, _) = await head.Download($"{Export}?month=2026-03&encoding=gbk", "en");
        (await Read(gbk, SheetEncoding.Gb18030)).Rows[0].Cells[4].ShouldBe("Telling, Follow-up");
    }

    [Theory, Engines]
    [Row("S2-86", "R53")]
    public async Task who_takes_it_out_is_on_record_and_too_many_are_refused_and_said_before(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2026-03-10 09:25", "2026-03-10 09:30");
        var head = await house.As("陈强");
        (await head.Get($"{Export}?month=märz")).Fields.ShouldBe(["month"]);
        (await head.Get($"{Export}?format=pdf")).Fields.ShouldBe(["format"]);
        await head.Download($"{Export}?month=2026-03&format=csv");
        var entries = (await (await house.As("郑审")).Get("/api/journal?act=form-export")).Done();
        entries["items"].AsArray().Count.ShouldBe(1, "what was refused took nothing out");
        entries["items.0.subjectText"].GetValue<string>().ShouldBe("未闭环清单");
        (await Refusal(house)).ShouldBeNull();
        (await (await house.As("王磊")).Get(Export)).Status.ShouldBe(
            System.Net.HttpStatusCode.Forbidden
        );
    }

    [Theory]
    [InlineData(500, null)]
    [InlineData(501, "export.too-many")]
    [Row("R53")]
    public void a_month_of_more_than_one_person_may_take_out_is_refused(int rows, string? code) =>
        (ExportOpenLoops.TooMany(rows, Huisheng.Tests.Regime.Rules.Book)?.Code).ShouldBe(code);

    private static async Task<string?> Refusal(TestHouse house) =>
        (await (await house.As("陈强")).Get("/api/cases/open-loops?month=2026-03"))
            .Done()
            .Body!["exportRefusal"]
            ?.GetValue<string>();

    private static async Task<Sheet> Read(byte[] file, SheetEncoding? encoding) =>
        (
            await SheetReader.Read(
                new MemoryStream(file),
                encoding,
                SheetLimits.Usual,
                CancellationToken.None
            )
        ).Sheet!;
}
