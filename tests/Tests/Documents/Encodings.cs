using System.Text;
using Huisheng.Documents;

namespace Huisheng.Tests.Documents;

/// <summary>The encodings a CSV comes in are told apart, and where they cannot be, a person is asked (R46).</summary>
public sealed class Encodings
{
    private const string Rows = "记录编号,问题描述\r\n20231001,“设备”出现故障…\r\n";

    private static readonly Encoding Gb = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;
    private static readonly Encoding Big5 = CodePagesEncodingProvider.Instance.GetEncoding(950)!;

    public static TheoryData<string, byte[], SheetEncoding> Files =>
        new()
        {
            { "utf-8", Encoding.UTF8.GetBytes(Rows), SheetEncoding.Utf8 },
            {
                "utf-8 with mark",
                [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Rows)],
                SheetEncoding.Utf8
            },
            { "utf-16le", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Rows)], SheetEncoding.Utf16 },
            {
                "utf-16be",
                [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Rows)],
                SheetEncoding.Utf16
            },
            { "gbk", Gb.GetBytes(Rows), SheetEncoding.Gb18030 },
        };

    [Theory, MemberData(nameof(Files))]
    [Row("R46")]
    public async Task each_encoding_is_read_as_what_it_is(
        string name,
        byte[] file,
        SheetEncoding encoding
    )
    {
        var sheet = (await Read(file)).Sheet.ShouldNotBeNull(name);
        sheet.Encoding.ShouldBe(encoding);
        sheet.Columns.ShouldBe(["记录编号", "问题描述"]);
        sheet.Rows.Single().Cells.ShouldBe(["20231001", "“设备”出现故障…"]);
    }

    [Fact]
    public async Task characters_of_four_bytes_in_gb18030_are_read()
    {
        var sheet = (await Read(Gb.GetBytes("姓名,字\r\n张𠮷,㐀\r\n"))).Sheet!;
        sheet.Rows.Single().Cells.ShouldBe(["张𠮷", "㐀"]);
    }

    [Fact]
    public async Task one_character_that_fits_both_encodings_is_a_question_with_both_readings()
    {
        // 投 in GBK is CD B6, which is Ͷ in UTF-8.
        var reading = await Read(Gb.GetBytes("n,t\r\n1,投\r\n"));
        reading.Sheet.ShouldBeNull();
        reading
            .Choices.Select(c => c.Encoding)
            .ShouldBe([SheetEncoding.Utf8, SheetEncoding.Gb18030]);
        reading.Choices.Select(c => c.FirstLines[1]).ShouldBe(["1,Ͷ", "1,投"]);
    }

    [Theory]
    [InlineData(SheetEncoding.Gb18030, "投")]
    [InlineData(SheetEncoding.Utf8, "Ͷ")]
    public async Task the_answer_to_that_question_is_followed(SheetEncoding told, string cell) =>
        (await Read(Gb.GetBytes("n,t\r\n1,投\r\n"), told))
            .Sheet!.Rows.Single()
            .Cells[1]
            .ShouldBe(cell);

    [Fact]
    public async Task chinese_in_utf8_is_never_a_question()
    {
        foreach (
            var text in (string[])
                ["中", "中文", "投诉", "咨询会员积分", "张*", "已解决,处理中;需跟进", "é"]
        )
        {
            (
                await Read(Encoding.UTF8.GetBytes($"列甲,列乙\r\n1,\"{text}\"\r\n"))
            ).Sheet.ShouldNotBeNull(text);
        }
    }

    public static TheoryData<string, byte[]> NoText =>
        new()
        {
            { "bytes of no encoding", [.. "a,b\r\n1,"u8, 0xFF, 0xFF, 0x0A] },
            { "utf-16 without mark", Encoding.Unicode.GetBytes("a,b\r\n1,2\r\n") },
            { "cut utf-8 under its mark", [0xEF, 0xBB, 0xBF, .. "a,b\r\n1,"u8, 0xE6, 0x8A] },
            { "half a character of utf-16", [0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x0A, 0x00] },
        };

    [Theory, MemberData(nameof(NoText))]
    public async Task what_is_no_text_is_refused(string name, byte[] file) =>
        (await Read(file)).Errors.Single().Code.ShouldBe("sheet.encoding", name);

    [Fact]
    public async Task a_choice_that_does_not_fit_the_bytes_is_refused() =>
        (await Read(Gb.GetBytes(Rows), SheetEncoding.Utf8))
            .Errors.Single()
            .Code.ShouldBe("sheet.encoding");

    [Fact]
    public async Task text_that_was_already_lost_is_refused_where_it_stands()
    {
        var error = (
            await Read(Encoding.UTF8.GetBytes("甲,乙\r\n1,2\r\n3,a\uFFFD\r\n"))
        ).Errors.Single();
        (error.Code, error.Line, error.Column).ShouldBe(("sheet.characters", 3, 2));
    }

    [Fact]
    public async Task big5_never_yields_a_replacement_character()
    {
        var sheet = (await Read(Big5.GetBytes("記錄編號,問題描述\r\n1,積分\r\n"))).Sheet;
        (sheet?.Columns.SelectMany(c => c).Any(c => c == '\uFFFD') ?? false).ShouldBeFalse();
        sheet?.Columns.ShouldNotContain("記錄編號");
    }

    private static Task<SheetReading> Read(byte[] file, SheetEncoding? told = null) =>
        SheetReader.Read(new MemoryStream(file), told, SheetLimits.Usual, default);
}
