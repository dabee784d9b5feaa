using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Huisheng.Documents;

/// <summary>An XLSX of text cells: bold frozen head, widths, the title on the tab and on top of each printed page.</summary>
internal static class XlsxFile
{
    private const uint Plain = 0;
    private const uint Bold = 1;

    /// <summary>Says "this is text" even after somebody edits the cell.</summary>
    private const uint Quoted = 2;

    public static byte[] Write(
        string title,
        IReadOnlyList<SheetColumn> columns,
        IEnumerable<IReadOnlyList<string>> rows,
        DateTimeOffset madeAt,
        string? madeBy
    )
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            document.PackageProperties.Title = title;
            document.PackageProperties.Creator = madeBy;
            document.PackageProperties.Created = madeAt.UtcDateTime;
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var sheet = book.AddNewPart<WorksheetPart>();
            Fill(sheet, title, columns, rows, madeBy);
            book.Workbook = new Workbook(
                new Sheets(
                    new DocumentFormat.OpenXml.Spreadsheet.Sheet
                    {
                        Name = TabName(title),
                        SheetId = 1,
                        Id = book.GetIdOfPart(sheet),
                    }
                ),
                new DefinedNames(
                    new DefinedName($"'{TabName(title)}'!$1:$1")
                    {
                        Name = "_xlnm.Print_Titles",
                        LocalSheetId = 0,
                    }
                )
            );
        }

        return file.ToArray();
    }

    private static void Fill(
        WorksheetPart part,
        string title,
        IReadOnlyList<SheetColumn> columns,
        IEnumerable<IReadOnlyList<string>> rows,
        string? madeBy
    )
    {
        using var sheet = OpenXmlWriter.Create(part);
        sheet.WriteStartElement(new Worksheet());
        sheet.WriteElement(
            new SheetViews(
                new SheetView(
                    new Pane
                    {
                        VerticalSplit = 1,
                        TopLeftCell = "A2",
                        ActivePane = PaneValues.BottomLeft,
                        State = PaneStateValues.Frozen,
                    }
                )
                {
                    WorkbookViewId = 0,
                }
            )
        );
        sheet.WriteElement(
            new Columns(
                columns.Select(
                    (c, i) =>
                        new Column
                        {
                            Min = (uint)i + 1,
                            Max = (uint)i + 1,
                            Width = c.Width,
                            CustomWidth = true,
                        }
                )
            )
        );
        sheet.WriteStartElement(new SheetData());
        var line = 1u;
        Row(sheet, line++, [.. columns.Select(c => c.Name)], head: true);
        foreach (var row in rows)
        {
            Row(sheet, line++, row, head: false);
        }

        sheet.WriteEndElement();
        sheet.WriteElement(new PageSetup { Orientation = OrientationValues.Landscape });
        sheet.WriteElement(
            new HeaderFooter(
                new OddHeader("&C" + Plainly(title)),
                // Who took it out stands on every page, whoever prints it.
                new OddFooter((madeBy is null ? "" : "&L" + Plainly(madeBy)) + "&C&P / &N")
            )
        );
        sheet.WriteEndElement();
    }

    private static void Row(OpenXmlWriter sheet, uint line, IReadOnlyList<string> cells, bool head)
    {
        sheet.WriteStartElement(new Row { RowIndex = line });
        for (var i = 0; i < cells.Count; i++)
        {
            sheet.WriteElement(
                new Cell(
                    new InlineString(
                        new Text(Escape(cells[i])) { Space = SpaceProcessingModeValues.Preserve }
                    )
                )
                {
                    CellReference = Letters(i + 1) + line.ToString(CultureInfo.InvariantCulture),
                    DataType = CellValues.InlineString,
                    StyleIndex =
                        head ? Bold
                        : FormulaGuard.Dangerous(cells[i]) ? Quoted
                        : Plain,
                }
            );
        }

        sheet.WriteEndElement();
    }

    private static Stylesheet Styles() =>
        new(
            new Fonts(new Font(), new Font(new Bold())),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })
            ),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                Format(font: 0, quoted: false),
                Format(font: 1, quoted: false),
                Format(font: 0, quoted: true)
            )
        );

    /// <summary>49 is "text": what somebody types over a number stays as typed.</summary>
    private static CellFormat Format(uint font, bool quoted) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true })
        {
            NumberFormatId = 49,
            ApplyNumberFormat = true,
            FontId = font,
            ApplyFont = true,
            QuotePrefix = quoted,
            ApplyAlignment = true,
        };

    /// <summary>What XML cannot carry goes as _x000D_, and text that looks like that is told apart.</summary>
    private static string Escape(string text)
    {
        var safe = XlsxCell.Escaped().Replace(text, m => "_x005F" + m.Value);
        return safe.Any(c => c == '\r' || !XmlConvert.IsXmlChar(c) && !char.IsSurrogate(c))
            ? string.Concat(
                safe.Select(c =>
                    c == '\r' || !XmlConvert.IsXmlChar(c) && !char.IsSurrogate(c)
                        ? $"_x{(int)c:X4}_"
                        : c.ToString()
                )
            )
            : safe;
    }

    private static string Letters(int column) =>
        column <= 26
            ? ((char)('A' + column - 1)).ToString()
            : Letters((column - 1) / 26) + (char)('A' + ((column - 1) % 26));

    private static string Plainly(string text) => text.Replace("&", "&&", StringComparison.Ordinal);

    private static string TabName(string title) =>
        new([.. title.Where(c => !"[]:*?/\\'".Contains(c, StringComparison.Ordinal)).Take(31)]);
}
