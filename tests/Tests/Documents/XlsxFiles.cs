using System.IO.Compression;
using System.Text;
using Huisheng.Documents;

namespace Huisheng.Tests.Documents;

/// <summary>XLSX as other programs write it, and as somebody writes it who means harm (R46, T19).</summary>
public sealed class XlsxFiles
{
    private const string Styles = """
        <styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\ hh:mm"/><numFmt numFmtId="165" formatCode="0000"/></numFmts>
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>
        """;

    [Theory]
    [InlineData("""<c r="A2" s="1"><v>45200</v></c>""", "2023-10-01")]
    [InlineData("""<c r="A2" s="2"><v>45200.395833333336</v></c>""", "2023-10-01 09:30")]
    [InlineData("""<c r="A2" s="3"><v>45200</v></c>""", "2023-10-01 00:00")]
    [InlineData("""<c r="A2" s="3"><v>45200.395844907405</v></c>""", "2023-10-01 09:30:01")]
    [InlineData("""<c r="A2" t="d"><v>2023-10-01T09:30:00</v></c>""", "2023-10-01 09:30")]
    [InlineData("""<c r="A2" s="4"><v>567</v></c>""", "0567")]
    [InlineData("""<c r="A2"><v>20231001</v></c>""", "20231001")]
    [InlineData("""<c r="A2"><v>2.0231001E7</v></c>""", "20231001")]
    [InlineData("""<c r="A2"><v>4.5</v></c>""", "4.5")]
    [InlineData("""<c r="A2"><v>0.1</v></c>""", "0.1")]
    [InlineData("""<c r="A2" t="b"><v>1</v></c>""", "TRUE")]
    [InlineData("""<c r="A2" t="str"><f>1+1</f><v>2</v></c>""", "2")]
    [InlineData("""<c r="A2" t="s"><v>1</v></c>""", "张*")]
    [InlineData("""<c r="A2" t="s"><v>2</v></c>""", " 两 行")]
    [InlineData("""<c r="A2" t="inlineStr"><is><t>0567</t></is></c>""", "0567")]
    public async Task a_cell_is_read_as_a_person_sees_it(string cell, string text) =>
        (await Read(Book(cell))).Sheet!.Rows.Single().Cells.ShouldBe([text]);

    [Fact]
    public async Task a_workbook_that_counts_from_1904_gives_the_same_dates() =>
        (
            await Read(
                Book("""<c r="A2" s="1"><v>43738</v></c>""", book: """<workbookPr date1904="1"/>""")
            )
        )
            .Sheet!.Rows.Single()
            .Cells.ShouldBe(["2023-10-01"]);

    [Fact]
    public async Task a_failed_formula_is_named_with_its_cell()
    {
        var error = (
            await Read(Book("""<c r="A2" t="e"><f>X1</f><v>#REF!</v></c>"""))
        ).Errors.Single();
        (error.Code, error.Line, error.Column).ShouldBe(("sheet.cell-fault", 2, 1));
    }

    [Fact]
    public async Task a_hidden_sheet_is_not_the_first() =>
        (await Read(Book("""<c r="A2"><v>1</v></c>""", hidden: true))).Sheet!.Rows.Count.ShouldBe(
            1
        );

    public static TheoryData<string, byte[], string> Harmful =>
        new()
        {
            {
                "row 2147483647",
                Book("", rows: """<row r="2147483647"><c r="A2147483647"><v>1</v></c></row>"""),
                "sheet.broken"
            },
            { "column far out", Book("""<c r="ZZZZZZ2"><v>1</v></c>"""), "sheet.too-many-columns" },
            {
                "entities",
                Book("", prolog: "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]>"),
                "sheet.broken"
            },
            {
                "text that unfolds",
                Book("", strings: "<si><t>" + new string('x', 70_000_000) + "</t></si>"),
                "sheet.cell-too-long|sheet.unfolds-too-large"
            },
            {
                "millions of strings",
                Book("", strings: string.Concat(Enumerable.Repeat("<si><t/></si>", 6_000_000))),
                "sheet.unfolds-too-large"
            },
            {
                "string that is not there",
                Book("""<c r="A2" t="s"><v>999999999</v></c>"""),
                "sheet.broken"
            },
            { "number that is none", Book("""<c r="A2"><v>NaN</v></c>"""), "sheet.broken" },
            { "cut file", Book("""<c r="A2"><v>1</v></c>""")[..400], "sheet.broken" },
            { "zip that is no workbook", Zip(("a.txt", "hello")), "sheet.broken" },
            {
                "too many parts",
                Zip([.. Enumerable.Range(0, 300).Select(i => ($"p{i}", "x"))]),
                "sheet.unfolds-too-large"
            },
            { "excel of before 2007", [0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3], "sheet.old-excel" },
            {
                "rows without end",
                Book(
                    "",
                    rows: string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", 20_010))
                ),
                "sheet.too-many-rows"
            },
        };

    [Theory, MemberData(nameof(Harmful))]
    [Row("R46")]
    public async Task a_harmful_file_is_refused_without_harm(string name, byte[] file, string code)
    {
        // Its own thread's memory: other tests allocate meanwhile.
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = Read(file);
        reading.IsCompletedSuccessfully.ShouldBeTrue(name);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(
            256L * 1024 * 1024,
            name
        );
        code.Split('|').ShouldContain((await reading).Errors.Single().Code, name);
    }

    [Fact]
    public async Task a_file_of_old_excel_or_a_link_outside_is_never_followed()
    {
        var sheet = (
            await Read(
                Book("""<c r="A2"><f>[1]Sheet!A1</f><v>7</v></c>""", link: "http://127.0.0.1:1/x")
            )
        ).Sheet!;
        sheet.Rows.Single().Cells.ShouldBe(["7"]);
    }

    private static byte[] Book(
        string cell,
        string? rows = null,
        string book = "",
        string prolog = "",
        string strings =
            """<si><t>甲</t></si><si><r><t>张</t></r><r><t>*</t></r><rPh><t>zhang</t></rPh></si><si><t xml:space="preserve"> 两 行</t></si>""",
        bool hidden = false,
        string link = ""
    )
    {
        var sheets = $"""<sheet name="a" sheetId="1" r:id="r1"/>""";
        if (hidden)
        {
            sheets = """<sheet name="h" sheetId="2" state="hidden" r:id="r9"/>""" + sheets;
        }

        return Zip(
            (
                "_rels/.rels",
                """<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
            ),
            (
                "xl/_rels/workbook.xml.rels",
                $"""
                <Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r9" Type="http://x/worksheet" Target="worksheets/h.xml"/>
                <Relationship Id="r2" Type="http://x/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="r3" Type="http://x/styles" Target="styles.xml"/>
                <Relationship Id="r4" Type="http://x/externalLink" Target="{link}" TargetMode="External"/></Relationships>
                """
            ),
            (
                "xl/workbook.xml",
                $"""<workbook xmlns:r="http://r">{book}<sheets>{sheets}</sheets></workbook>"""
            ),
            ("xl/styles.xml", Styles),
            ("xl/sharedStrings.xml", $"<sst>{strings}</sst>"),
            (
                "xl/worksheets/sheet1.xml",
                $"""{prolog}<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row>{rows ?? $"""<row r="2">{cell}</row>"""}</sheetData></worksheet>"""
            )
        );
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return file.ToArray();
    }

    private static Task<SheetReading> Read(byte[] file) =>
        SheetReader.Read(new MemoryStream(file), null, SheetLimits.Usual, default);
}
