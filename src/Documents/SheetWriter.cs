using System.Text;

namespace Huisheng.Documents;

/// <summary>A column as a sheet shows it. <c>Width</c> in characters, for XLSX.</summary>
public sealed record SheetColumn(string Name, int Width);

/// <summary>Writes a table so that reading it back gives the same cells, and no cell can ever be a formula.</summary>
public static class SheetWriter
{
    /// <summary>CRLF, every cell in quotes; UTF-8 with its mark, since Excel takes a file without one for the system's encoding.</summary>
    public static byte[] Csv(
        IReadOnlyList<SheetColumn> columns,
        IEnumerable<IReadOnlyList<string>> rows,
        SheetEncoding encoding = SheetEncoding.Utf8
    )
    {
        var text = new StringBuilder();
        Line(text, columns.Select(c => c.Name));
        foreach (var row in rows)
        {
            Line(text, row);
        }

        return SheetText.Write(text.ToString(), encoding);
    }

    /// <param name="madeBy">Who took it out: in the properties of the file and at the foot of each printed page; no cell is changed</param>
    public static byte[] Xlsx(
        string title,
        IReadOnlyList<SheetColumn> columns,
        IEnumerable<IReadOnlyList<string>> rows,
        DateTimeOffset madeAt,
        string? madeBy = null
    ) => XlsxFile.Write(title, columns, rows, madeAt, madeBy);

    private static void Line(StringBuilder text, IEnumerable<string> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            text.Append(first ? "\"" : ",\"")
                .Append(FormulaGuard.On(cell).Replace("\"", "\"\"", StringComparison.Ordinal))
                .Append('"');
            first = false;
        }

        text.Append("\r\n");
    }
}
