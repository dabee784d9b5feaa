using System.Text;
using Huisheng.Documents;

namespace Huisheng.Tests.Regime;

/// <summary>The list of a year as a file: read whole or refused whole, each fault with its line and column (X-02).</summary>
public sealed class CalendarFileTests
{
    private const string Path = "/api/calendars/2029/file";

    private static readonly SheetColumn[] Head =
    [
        new("日期", 12),
        new("标记", 8),
        new("名称", 12),
        new("开始", 8),
        new("结束", 8),
    ];

    private static readonly string[][] Good =
    [
        ["2029-01-01", "休", "元旦", "", ""],
        ["2029/2/10", "班", "春节", "", ""],
        ["2029-12-31", "时段", "年末", "09:00", "15:00"],
    ];

    public static TheoryData<string> Kinds => new("utf-8", "gbk", "xlsx");

    [Theory]
    [Row("X-02", "X-05")]
    [MemberData(nameof(Kinds))]
    public async Task a_file_is_read_tried_and_saved_as_a_year(string kind)
    {
        await using var house = await TestHouse.Start("sqlite");
        await house.At("2028-11-20 09:00");
        var admin = await house.As(Cast.Administrator);
        var read = (await admin.Upload(Path, File(kind, Good))).Done();
        var text = read["text"].GetValue<string>();
        text.Split('\n')
            .ShouldBe([
                "2029-01-01,休,元旦",
                "2029-02-10,班,春节",
                "2029-12-31,时段,年末,09:00,15:00",
            ]);
        (await admin.Get("/api/calendars"))
            .Done()
            .Body!.ToJsonString()
            .ShouldNotContain("2029-12-31", Case.Sensitive, "reading stores nothing");
        var saved = (
            await admin.Post("/api/calendars/2029", new { text, notice = kind }, version: 0)
        ).Done();
        saved["days"].AsArray().Count.ShouldBe(3);
    }

    [Fact]
    [Row("X-02")]
    public async Task every_fault_is_named_with_line_and_column_and_nothing_is_read()
    {
        await using var house = await TestHouse.Start("sqlite");
        var admin = await house.As(Cast.Administrator);
        string[][] rows =
        [
            Good[0],
            ["2029-02-30", "休", "春节", "", ""],
            ["2028-01-01", "假", "", "", ""],
            ["2029-01-01", "休", "元旦", "09:00", ""],
            ["2029-12-31", "时段", "年末", "15:00", "09:00"],
            ["2029-05-01", "休", "五一,劳动节", "", ""],
        ];
        var refused = (await admin.Upload(Path, File("utf-8", rows))).Refused("import.wrong");
        refused["errors"]
            .AsArray()
            .Select(e => $"{e!["line"]} {e["column"]} {e["code"]}")
            .ShouldBe([
                "3 日期 field.date",
                "4 日期 calendar.other-year",
                "4 标记 calendar.mark",
                "4 名称 calendar.name",
                "5 日期 calendar.twice",
                "5 开始 calendar.hours-only",
                "6 结束 calendar.hours",
                "7 名称 calendar.name-comma",
            ]);
        var heads = "日期,名称,节日\n2029-01-01,元旦,x"u8.ToArray();
        (await admin.Upload(Path, heads))
            .Refused("import.wrong")["errors"]
            .AsArray()
            .Select(e => e!["code"]!.GetValue<string>())
            .ShouldBe(["import.column-unknown", "import.column-missing"]);
        (await admin.Upload(Path, [])).Refused("import.wrong");
        (await (await house.As("李明")).Upload(Path, heads)).Status.ShouldBe(
            System.Net.HttpStatusCode.Forbidden
        );
    }

    [Theory]
    [Row("X-02")]
    [InlineData("format=xlsx")]
    [InlineData("format=csv")]
    [InlineData("format=csv&encoding=gbk")]
    public async Task the_blank_form_has_the_columns_the_reader_wants(string asked)
    {
        await using var house = await TestHouse.Start("sqlite");
        var admin = await house.As(Cast.Administrator);
        var (bytes, name) = await admin.Download($"/api/calendars/blank?{asked}");
        name!.ShouldStartWith("工作日历");
        using var file = new MemoryStream(bytes);
        var read = await SheetReader.Read(file, null, SheetLimits.Usual, default);
        read.Sheet!.Columns.ShouldBe(Head.Select(c => c.Name));
        read.Sheet.Rows.ShouldBeEmpty();
    }

    private static byte[] File(string kind, string[][] rows) =>
        kind switch
        {
            "xlsx" => SheetWriter.Xlsx("日历", Head, rows, DateTimeOffset.UnixEpoch),
            "gbk" => SheetWriter.Csv(Head, rows, SheetEncoding.Gb18030),
            _ => SheetWriter.Csv(Head, rows),
        };
}
