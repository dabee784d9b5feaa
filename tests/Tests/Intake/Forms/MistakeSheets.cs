using Huisheng.Documents;

namespace Huisheng.Tests.Intake.Forms;

/// <summary>A file that is refused comes back with what is wrong beside each row; mended there it comes in, once.</summary>
public sealed class MistakeSheets
{
    private const string Path = "/api/forms/call-record/mistakes";
    private const string Column = "错误说明";

    [Theory, Engines]
    [Row("X-05", "C-37")]
    public async Task a_refused_file_is_mended_in_its_own_sheet_and_comes_in_once(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-08 09:00");
        var head = await house.As("陈强");
        var wrong = FormFiles.Samples.Select(r => r.ToArray()).ToArray();
        (wrong[0][7], wrong[0][9]) = ("已关闭", "6");
        var sheet = await Sheet(head, FormFiles.Csv(wrong));
        sheet.Columns.ShouldBe([.. FormFiles.Headings, Column]);
        sheet.Rows[0].Cells[^1].ShouldContain("第2行 处理状态");
        sheet.Rows[0].Cells[^1].ShouldContain("第2行 客户满意度");
        sheet.Rows[1].Cells.ShouldBe([.. FormFiles.Samples[1], ""]);

        string[] mended = [.. FormFiles.Samples[0], sheet.Rows[0].Cells[^1]];
        var file = SheetWriter.Csv(
            [.. sheet.Columns.Select(c => new SheetColumn(c, 10))],
            [mended, sheet.Rows[1].Cells]
        );
        var first = (await head.Upload(FormFiles.Import, file)).Done();
        (first["added"].GetValue<int>(), first["known"].GetValue<int>()).ShouldBe((2, 0));
        var again = (await head.Upload(FormFiles.Import, file)).Done();
        (again["added"].GetValue<int>(), again["known"].GetValue<int>()).ShouldBe((0, 2));
    }

    [Fact]
    [Row("X-05")]
    public async Task every_row_is_told_however_many_and_a_second_round_keeps_one_column()
    {
        await using var house = await TestHouse.Start("sqlite");
        await house.At("2023-10-08 09:00");
        var head = await house.As("陈强");
        var many = Enumerable
            .Range(0, 300)
            .Select(i =>
            {
                var row = FormFiles.Samples[0].ToArray();
                (row[0], row[9]) = ($"2023{2000 + i}", "6");
                return row;
            });
        var sheet = await Sheet(head, FormFiles.Csv(many));
        sheet.Rows.Count(r => r.Cells[^1].Length > 0).ShouldBe(300);
        var second = await Sheet(
            head,
            SheetWriter.Csv(
                [.. sheet.Columns.Select(c => new SheetColumn(c, 10))],
                sheet.Rows.Select(r => r.Cells)
            )
        );
        second.Columns.Count(c => c == Column).ShouldBe(1);
    }

    private static async Task<Sheet> Sheet(Person head, byte[] file)
    {
        var answer = (await head.Upload(Path, file)).Done();
        var bytes = await answer.Message.Content.ReadAsStreamAsync();
        var read = await SheetReader.Read(bytes, null, SheetLimits.Usual, default);
        return read.Sheet!;
    }
}
