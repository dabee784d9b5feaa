using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Huisheng.Documents;

namespace Huisheng.Tests.Documents;

/// <summary>What is written is read again equal, whatever it begins with, and never as a formula (R47).</summary>
public sealed class RoundTrip
{
    private static readonly string[] Nasty =
    [
        "=1+1",
        "+8613812345678",
        "-1",
        "@SUM(A1)",
        "＝1+1",
        "＋1",
        "－1",
        "＠x",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1",
        "\u3000=1",
        "'=1",
        "''=1",
        "'",
        "''",
        "'a",
        "=cmd|'/C calc'!A0",
        "=HYPERLINK(\"http://x\")",
        "a,b;\"c\"",
        "两行\r\n第二行",
        "末尾 ",
        "…",
        "_x000D_",
        "_x",
        "<b>&amp;",
        "𠮷",
        "-",
        "=",
        "a=b",
        "１",
        "0123",
    ];

    private static readonly SheetColumn[] Columns = [new("甲", 10), new("乙(*)", 30)];

    private static IEnumerable<IReadOnlyList<string>> Rows =>
        Nasty.Select(n => (string[])["x" + n, n]);

    public static TheoryData<string, byte[]> Files =>
        new()
        {
            { "utf-8", SheetWriter.Csv(Columns, Rows) },
            { "gbk", SheetWriter.Csv(Columns, Rows, SheetEncoding.Gb18030) },
            { "xlsx", SheetWriter.Xlsx("表", Columns, Rows, DateTimeOffset.UnixEpoch) },
        };

    [Theory, MemberData(nameof(Files))]
    [Row("R47")]
    public async Task every_text_comes_back_as_it_was(string name, byte[] file)
    {
        var sheet = (await Read(file)).Sheet.ShouldNotBeNull(name);
        sheet.Columns.ShouldBe(Columns.Select(c => c.Name));
        sheet.Rows.Select(r => r.Cells[1]).ShouldBe(Nasty);
        sheet.Rows.Select(r => r.Cells[0]).ShouldBe(Nasty.Select(n => "x" + n));
    }

    [Fact]
    [Row("R47")]
    public void no_cell_of_a_csv_begins_with_the_sign_of_a_formula()
    {
        var text = Encoding.UTF8.GetString(SheetWriter.Csv(Columns, Rows));
        foreach (var sign in "=+-@＝＋－＠\t\r\n")
        {
            text.ShouldNotContain($",\"{sign}");
        }

        text.ShouldContain(",\"'+8613812345678\"\r\n");
        text.ShouldContain(",\"'-1\"\r\n");
    }

    [Fact]
    public void a_csv_says_its_encoding_and_ends_its_lines_as_excel_does()
    {
        SheetWriter.Csv(Columns, []).ShouldBe([0xEF, 0xBB, 0xBF, .. "\"甲\",\"乙(*)\"\r\n"u8]);
        SheetWriter
            .Csv([new("投", 5)], [], SheetEncoding.Gb18030)
            .ShouldBe([0x22, 0xCD, 0xB6, 0x22, 0x0D, 0x0A]);
    }

    [Fact]
    public void an_xlsx_holds_typed_text_and_no_formula_and_is_valid()
    {
        using var document = SpreadsheetDocument.Open(
            new MemoryStream(
                SheetWriter.Xlsx("客户处理记录表", Columns, Rows, DateTimeOffset.UnixEpoch)
            ),
            false
        );
        new OpenXmlValidator().Validate(document).Select(e => e.Description).ShouldBeEmpty();
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;
        sheet.Descendants<CellFormula>().ShouldBeEmpty();
        sheet.Descendants<Cell>().ShouldAllBe(c => c.DataType! == CellValues.InlineString);
        sheet.Descendants<Pane>().Single().State!.Value.ShouldBe(PaneStateValues.Frozen);
        sheet.Descendants<OddHeader>().Single().Text.ShouldBe("&C客户处理记录表");
        document.PackageProperties.Title.ShouldBe("客户处理记录表");
    }

    private static Task<SheetReading> Read(byte[] file) =>
        SheetReader.Read(new MemoryStream(file), null, SheetLimits.Usual, default);
}
