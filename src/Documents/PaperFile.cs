using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Huisheng.Documents;

/// <summary>A paper as DOCX on one upright A4 page: its title, its table, its signatures. Text only; nothing in it is fetched or run.</summary>
public static class PaperFile
{
    // Twentieths of a point.
    private const int PageWidth = 11906;
    private const int PageHeight = 16838;
    private const int Margin = 1020;
    private const int Wide = PageWidth - (2 * Margin);
    private const int Label = 1500;
    private const string Font = "SimSun";

    /// <param name="madeBy">Who took it out: in the properties of the file and at its foot</param>
    public static byte[] Docx(Paper paper, DateTimeOffset madeAt, string? madeBy = null)
    {
        using var file = new MemoryStream();
        using (var made = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            made.PackageProperties.Title = paper.Title;
            made.PackageProperties.Creator = madeBy;
            made.PackageProperties.Created = madeAt.UtcDateTime;
            made.AddMainDocumentPart().Document = new Document(
                new Body(
                    Line(paper.Title, size: 32, bold: true, JustificationValues.Center),
                    Table(paper),
                    Line(Signatures(paper), size: 21),
                    Line(paper.Foot, size: 16),
                    new SectionProperties(
                        new PageSize { Width = PageWidth, Height = PageHeight },
                        new PageMargin
                        {
                            Top = Margin,
                            Bottom = Margin,
                            Left = Margin,
                            Right = Margin,
                            Header = 0,
                            Footer = 0,
                            Gutter = 0,
                        }
                    )
                )
            );
        }

        return file.ToArray();
    }

    private static Table Table(Paper paper)
    {
        var value = (Wide / 2) - Label;
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = $"{Wide}", Type = TableWidthUnitValues.Dxa },
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed }
            ),
            new TableGrid(
                new[] { Label, value, Label, value }.Select(w => new GridColumn { Width = $"{w}" })
            )
        );
        foreach (var line in paper.Lines())
        {
            var row = new TableRow(new TableRowProperties(new CantSplit()));
            foreach (var cell in line)
            {
                row.Append(Cell(cell.Name, Label, bold: true));
                row.Append(
                    line.Count == 2
                        ? Cell(cell.Value, value)
                        : Cell(cell.Value, Wide - Label, span: 3)
                );
            }

            table.Append(row);
        }

        return table;
    }

    private static TableBorders Borders()
    {
        const uint thin = 4;
        return new TableBorders(
            new TopBorder { Val = BorderValues.Single, Size = thin },
            new LeftBorder { Val = BorderValues.Single, Size = thin },
            new BottomBorder { Val = BorderValues.Single, Size = thin },
            new RightBorder { Val = BorderValues.Single, Size = thin },
            new InsideHorizontalBorder { Val = BorderValues.Single, Size = thin },
            new InsideVerticalBorder { Val = BorderValues.Single, Size = thin }
        );
    }

    private static TableCell Cell(string text, int width, bool bold = false, int span = 1)
    {
        var how = new TableCellProperties(
            new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }
        );
        if (span > 1)
        {
            how.Append(new GridSpan { Val = span });
        }

        return new TableCell(how, Line(text, size: 21, bold));
    }

    private static Paragraph Line(
        string text,
        int size,
        bool bold = false,
        JustificationValues? justified = null
    )
    {
        var run = new Run(
            new RunProperties(
                new RunFonts
                {
                    Ascii = Font,
                    HighAnsi = Font,
                    EastAsia = Font,
                },
                new Bold { Val = bold },
                new FontSize { Val = $"{size}" }
            )
        );
        foreach (var (part, no) in Printable(text).Split('\n').Select((part, no) => (part, no)))
        {
            if (no > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(part) { Space = SpaceProcessingModeValues.Preserve });
        }

        return new Paragraph(
            new ParagraphProperties(
                new SpacingBetweenLines { Before = "60", After = "60" },
                new Justification { Val = justified ?? JustificationValues.Left }
            ),
            run
        );
    }

    /// <summary>Without what XML cannot carry.</summary>
    private static string Printable(string text) =>
        new([.. text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))]);

    private static string Signatures(Paper paper) =>
        "\n" + string.Join("      ", paper.Signatures.Select(s => $"{s}：____________"));
}
