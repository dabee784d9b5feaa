using System.Text;
using Huisheng.Documents;

namespace Huisheng.Tests.Documents;

/// <summary>The grammar of CSV, its limits, and the lines people are shown.</summary>
public sealed class CsvFiles
{
    [Fact]
    public async Task quotes_line_breaks_and_separators_inside_a_cell_belong_to_it()
    {
        var sheet = (await Read("a,b\r\n\"x,\"\"y\"\"\r\nz\",2\r\n")).Sheet!;
        sheet.Rows.Single().Cells.ShouldBe(["x,\"y\"\r\nz", "2"]);
    }

    [Fact]
    public async Task empty_lines_count_as_lines_but_not_as_rows()
    {
        var sheet = (await Read("a,b\n\n1,2\n,\n3,4\n\n")).Sheet!;
        sheet.Rows.Select(r => r.Line).ShouldBe([3, 5]);
    }

    [Fact]
    public async Task a_title_above_the_head_is_stepped_over()
    {
        var sheet = (await Read("客户处理记录表,\na,b\n1,2\n")).Sheet!;
        sheet.Columns.ShouldBe(["a", "b"]);
        sheet.Rows.Single().Line.ShouldBe(3);
    }

    [Theory]
    [InlineData("a;b\n1,5;2\n", "1,5")]
    [InlineData("a\tb\n1,5\t2\n", "1,5")]
    [InlineData("a,b\n1;5,2\n", "1;5")]
    public async Task the_separator_is_what_separates_the_head(string file, string first) =>
        (await Read(file)).Sheet!.Rows.Single().Cells.ShouldBe([first, "2"]);

    [Fact]
    public async Task short_rows_are_filled_with_empty_cells() =>
        (await Read("a,b,c\n1\n")).Sheet!.Rows.Single().Cells.ShouldBe(["1", "", ""]);

    [Theory]
    [InlineData("a,b\n1,2,3\n", "sheet.beyond-head", 2, 3)]
    [InlineData("a,b\n1,x\"y\"\n", "sheet.quotes", 2, 2)]
    [InlineData("a,b\n1,\"open\n", "sheet.quotes", 2, 2)]
    [InlineData("a,b\n1,\"x\"y\n", "sheet.quotes", 2, 2)]
    [InlineData("a,b\n1,x\u0007\n", "sheet.characters", 2, 2)]
    public async Task a_fault_names_its_line_and_column(
        string file,
        string code,
        int line,
        int column
    )
    {
        var error = (await Read(file)).Errors.Single();
        (error.Code, error.Line, error.Column).ShouldBe((code, line, column));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData(",,\n,,\n")]
    public async Task a_file_without_a_head_is_empty(string file) =>
        (await Read(file)).Errors.Single().Code.ShouldBe("sheet.empty");

    [Fact]
    public async Task limits_end_the_reading()
    {
        var few = new SheetLimits
        {
            Bytes = 1000,
            Rows = 2,
            Columns = 3,
            CellLength = 20,
        };
        (await Code("a\n1\n2\n3\n", few)).ShouldBe("sheet.too-many-rows");
        (await Code("a\n1\n2\n", few)).ShouldBe("");
        (await Code("a,b,c,d\n", few)).ShouldBe("sheet.too-many-columns");
        (await Code($"a\n{new string('x', 21)}\n", few)).ShouldBe("sheet.cell-too-long");
        (await Code($"a\n{new string('x', 1000)}\n", few)).ShouldBe("sheet.too-large");
    }

    [Fact]
    public async Task nothing_beyond_the_limit_is_read()
    {
        var endless = new Endless();
        var reading = await SheetReader.Read(endless, null, SheetLimits.Usual, default);
        reading.Errors.Single().Code.ShouldBe("sheet.too-large");
        endless.Given.ShouldBeLessThan(SheetLimits.Usual.Bytes + 1_000_000);
    }

    private static Task<SheetReading> Read(string file, SheetLimits? limits = null) =>
        SheetReader.Read(
            new MemoryStream(Encoding.UTF8.GetBytes(file)),
            null,
            limits ?? SheetLimits.Usual,
            default
        );

    private static async Task<string> Code(string file, SheetLimits limits) =>
        (await Read(file, limits)).Errors is [var first, ..] ? first.Code : "";

    private sealed class Endless : Stream
    {
        public long Given { get; private set; }
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'x');
            Given += count;
            return count;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => 0;

        public override void SetLength(long value) { }

        public override void Write(byte[] buffer, int offset, int count) { }
    }
}
