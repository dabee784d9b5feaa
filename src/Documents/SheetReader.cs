using System.Text;
using System.Xml;

namespace Huisheng.Documents;

/// <summary>Reads CSV and XLSX. What a file is, its first bytes say, not its name.</summary>
public static class SheetReader
{
    private const int PreviewLines = 4;

    public static async Task<SheetReading> Read(
        Stream file,
        SheetEncoding? encoding,
        SheetLimits limits,
        CancellationToken stop
    )
    {
        try
        {
            var bytes = await Bounded.Bytes(file, limits.Bytes, stop);
            return bytes switch
            {
                { Length: 0 } => SheetReading.Wrong([new SheetError("sheet.empty")]),
                [0x50, 0x4B, 0x03, 0x04, ..] => Xlsx(bytes, limits, stop),
                [0xD0, 0xCF, 0x11, 0xE0, ..] => SheetReading.Wrong([
                    new SheetError("sheet.old-excel"),
                ]),
                _ => Csv(bytes, encoding, limits, stop),
            };
        }
        catch (BadSheetException bad)
        {
            return SheetReading.Wrong([bad.Error]);
        }
    }

    private static SheetReading Csv(
        byte[] bytes,
        SheetEncoding? encoding,
        SheetLimits limits,
        CancellationToken stop
    )
    {
        var guesses = encoding is { } told ? SheetText.As(bytes, told) : SheetText.Guesses(bytes);
        return guesses switch
        {
            [] => SheetReading.Wrong([new SheetError("sheet.encoding")]),
            [var (sure, text)] => Whole(CsvRows.Read(text, limits, stop), "csv", sure, limits),
            _ => SheetReading.Ask([
                .. guesses.Select(g => new SheetGuess(g.Encoding, FirstLines(g.Text))),
            ]),
        };
    }

    private static SheetReading Xlsx(byte[] bytes, SheetLimits limits, CancellationToken stop)
    {
        try
        {
            return Whole(XlsxRows.Read(bytes, limits, stop), "xlsx", null, limits);
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException)
        {
            return SheetReading.Wrong([new SheetError("sheet.broken")]);
        }
    }

    /// <summary>Head and rows out of bare lines; empty lines and a title above the head do not count, but lines keep their number.</summary>
    private static SheetReading Whole(
        IEnumerable<SheetRow> lines,
        string form,
        SheetEncoding? encoding,
        SheetLimits limits
    )
    {
        var filled = new List<SheetRow>();
        try
        {
            foreach (var line in lines.Where(l => l.Cells.Any(c => c.Length > 0)))
            {
                filled.Add(line);
                // A head and perhaps a title come on top of the rows that count.
                if (filled.Count > limits.Rows + 2)
                {
                    throw TooManyRows(limits);
                }
            }
        }
        catch (BadSheetException bad)
        {
            return SheetReading.Wrong([bad.Error], Head(filled));
        }

        var head = HeadAt(filled);
        if (filled.Count <= head)
        {
            return SheetReading.Wrong([new SheetError("sheet.empty")]);
        }

        if (filled.Count - head - 1 > limits.Rows)
        {
            throw TooManyRows(limits);
        }

        var columns = Head(filled);
        var wrong = Wrong(filled, columns.Count, limits);
        return wrong.Count > 0
            ? SheetReading.Wrong(wrong, columns)
            : SheetReading.Of(
                new Sheet(
                    columns,
                    [
                        .. filled
                            .Skip(head + 1)
                            .Select(r => r with { Cells = Fit(r.Cells, columns.Count) }),
                    ],
                    form,
                    encoding
                )
            );
    }

    /// <summary>A title alone in its line stands above the head.</summary>
    private static int HeadAt(List<SheetRow> filled) =>
        filled is [var first, var second, ..] && Width(first) == 1 && Width(second) > 1 ? 1 : 0;

    private static IReadOnlyList<string> Head(List<SheetRow> filled)
    {
        var at = HeadAt(filled);
        return at < filled.Count
            ? [.. filled[at].Cells.Take(Width(filled[at])).Select(c => c.Trim())]
            : [];
    }

    private static BadSheetException TooManyRows(SheetLimits limits) =>
        new(new SheetError("sheet.too-many-rows") { Args = [$"{limits.Rows}"] });

    private static List<SheetError> Wrong(List<SheetRow> lines, int width, SheetLimits limits)
    {
        List<SheetError> errors = [];
        foreach (var row in lines)
        {
            for (var i = 0; i < row.Cells.Count && errors.Count < limits.Errors; i++)
            {
                if (i >= width && row.Cells[i].Length > 0)
                {
                    errors.Add(new SheetError("sheet.beyond-head", row.Line, i + 1));
                }
                else if (row.Cells[i].StartsWith(XlsxCell.Fault, StringComparison.Ordinal))
                {
                    errors.Add(new SheetError("sheet.cell-fault", row.Line, i + 1));
                }
                else if (row.Cells[i].Any(Unstorable))
                {
                    errors.Add(new SheetError("sheet.characters", row.Line, i + 1));
                }
            }
        }

        return errors;
    }

    /// <summary>U+FFFD means text was lost before it came here; the rest no database keeps.</summary>
    private static bool Unstorable(char c) =>
        c is '\uFFFD' or '\uFFFE' or '\uFFFF'
        || (char.IsControl(c) && c is not ('\t' or '\n' or '\r'));

    private static int Width(SheetRow row)
    {
        var width = row.Cells.Count;
        while (width > 0 && row.Cells[width - 1].Length == 0)
        {
            width--;
        }

        return width;
    }

    private static IReadOnlyList<string> Fit(IReadOnlyList<string> cells, int width) =>
        [.. Enumerable.Range(0, width).Select(i => i < cells.Count ? cells[i] : "")];

    private static IReadOnlyList<string> FirstLines(string text)
    {
        using var lines = new StringReader(text);
        List<string> first = [];
        while (first.Count < PreviewLines && lines.ReadLine() is { } line)
        {
            first.Add(line.Length > 200 ? line[..200] : line);
        }

        return first;
    }
}

internal static class Bounded
{
    /// <summary>The whole stream, unless it is longer than allowed: then nothing beyond the limit is read.</summary>
    public static async Task<byte[]> Bytes(Stream from, long limit, CancellationToken stop)
    {
        if (from.CanSeek && from.Length - from.Position > limit)
        {
            throw TooLarge(limit);
        }

        using var all = new MemoryStream();
        var some = new byte[64 * 1024];
        int read;
        while ((read = await from.ReadAsync(some, stop)) > 0)
        {
            if (all.Length + read > limit)
            {
                throw TooLarge(limit);
            }

            all.Write(some, 0, read);
        }

        return all.ToArray();
    }

    private static BadSheetException TooLarge(long limit) =>
        new(new SheetError("sheet.too-large") { Args = [$"{limit / 1024 / 1024}"] });
}
