using System.Globalization;
using System.Text;
using System.Xml;

namespace Huisheng.Documents;

/// <summary>
/// The lines of the first visible sheet of an XLSX. Read by hand and not by a library, because here a file from outside is weighed
/// before anything is set aside for it: a row may call itself 2147483647 and a string table may claim any length.
/// </summary>
internal static class XlsxRows
{
    private const int LastRow = 1_048_576;

    public static IEnumerable<SheetRow> Read(
        byte[] bytes,
        SheetLimits limits,
        CancellationToken stop
    )
    {
        using var package = new XlsxPackage(bytes, limits);
        var book =
            package.References("").FirstOrDefault(r => r.Type == "officeDocument").Path
            ?? throw BadSheetException.Because("sheet.broken");
        var parts = package.References(book);
        var (sheet, from1904) = FirstSheet(package, book);
        var cells = new XlsxCell(
            Strings(package, Path(parts, "sharedStrings"), limits),
            XlsxStyles.Read(package, Path(parts, "styles")),
            from1904,
            limits
        );
        using var xml =
            package.Open(parts.FirstOrDefault(p => p.Id == sheet).Path)
            ?? throw BadSheetException.Because("sheet.broken");
        foreach (var row in Rows(xml, cells, limits, stop))
        {
            yield return row;
        }
    }

    private static IEnumerable<SheetRow> Rows(
        XmlReader xml,
        XlsxCell cells,
        SheetLimits limits,
        CancellationToken stop
    )
    {
        var line = 0;
        List<string> row = [];
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                stop.ThrowIfCancellationRequested();
                line = RowNumber(xml.GetAttribute("r"), line);
                row = [];
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                var column = ColumnNumber(xml.GetAttribute("r"), row.Count + 1);
                Put(row, column, cells.Text(xml, line, column), line, limits);
            }
            else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "row" })
            {
                yield return new SheetRow(line, row);
            }
        }
    }

    private static void Put(List<string> row, int column, string text, int line, SheetLimits limits)
    {
        // Empty cells carry only a look and may reach to the edge of the sheet.
        if (text.Length == 0)
        {
            return;
        }

        if (column > limits.Columns)
        {
            throw BadSheetException.Because("sheet.too-many-columns", line);
        }

        while (row.Count < column)
        {
            row.Add("");
        }

        row[column - 1] = text;
    }

    private static int RowNumber(string? written, int before) =>
        written is null ? before + 1
        : int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number is > 0 and <= LastRow
            ? number
        : throw BadSheetException.Because("sheet.broken");

    /// <summary>AB12 → 28.</summary>
    private static int ColumnNumber(string? written, int next)
    {
        if (written is null)
        {
            return next;
        }

        var number = 0;
        foreach (var letter in written.TakeWhile(char.IsAsciiLetterUpper).Take(4))
        {
            number = (number * 26) + (letter - 'A' + 1);
        }

        return number > 0 ? number : throw BadSheetException.Because("sheet.broken");
    }

    private static (string Id, bool From1904) FirstSheet(XlsxPackage package, string book)
    {
        using var xml = package.Open(book);
        var from1904 = false;
        while (xml?.Read() == true)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
            {
                from1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (
                xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" }
                && xml.GetAttribute("state") is null or "visible"
            )
            {
                return (Id(xml), from1904);
            }
        }

        throw BadSheetException.Because("sheet.broken");
    }

    private static string Id(XmlReader xml)
    {
        var id = "";
        while (xml.MoveToNextAttribute())
        {
            id = xml is { LocalName: "id", Prefix.Length: > 0 } ? xml.Value : id;
        }

        return id;
    }

    private static List<string> Strings(XlsxPackage package, string? path, SheetLimits limits)
    {
        List<string> all = [];
        using var xml = package.Open(path);
        while (xml?.Read() == true)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                if (all.Count == limits.Rows * limits.Columns)
                {
                    throw BadSheetException.Because("sheet.unfolds-too-large");
                }

                all.Add(XlsxCell.RichText(xml, limits));
            }
        }

        return all;
    }

    private static string? Path(
        IReadOnlyList<(string Id, string Type, string Path)> parts,
        string type
    ) => parts.FirstOrDefault(p => p.Type == type).Path;
}
