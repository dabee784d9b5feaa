using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Huisheng.Documents;

/// <summary>What a person sees in a cell, as text: text as typed, dates as 2023-10-01 09:30, numbers without an exponent.</summary>
internal sealed partial class XlsxCell(
    List<string> strings,
    XlsxStyles styles,
    bool from1904,
    SheetLimits limits
)
{
    /// <summary>Stands before the text of a cell whose formula failed (#REF!).</summary>
    public const string Fault = "\u0001";

    public string Text(XmlReader cell, int line, int column)
    {
        var type = cell.GetAttribute("t") ?? "n";
        var style = int.TryParse(cell.GetAttribute("s"), out var s) ? s : 0;
        var (value, inline) = Content(cell);
        var text =
            inline
            ?? type switch
            {
                _ when value.Length == 0 => "",
                "s" => Shared(value),
                "str" => Unescape(value),
                "b" => value == "1" ? "TRUE" : "FALSE",
                "e" => Fault + value,
                "d" => IsoDate(value),
                _ => Number(value, styles.Of(style)),
            };
        return text.Length <= limits.CellLength
            ? text
            : throw BadSheetException.Because("sheet.cell-too-long", line, column);
    }

    /// <summary>The runs of a text without their look and without reading aids.</summary>
    public static string RichText(XmlReader xml, SheetLimits limits)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var (depth, text, aid) = (xml.Depth, new StringBuilder(), false);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.LocalName == "rPh")
            {
                aid = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (
                !aid
                && xml.NodeType
                    is XmlNodeType.Text
                        or XmlNodeType.CDATA
                        or XmlNodeType.SignificantWhitespace
                        or XmlNodeType.Whitespace
            )
            {
                text.Append(xml.Value);
            }

            if (text.Length > limits.CellLength * 8)
            {
                throw BadSheetException.Because("sheet.cell-too-long");
            }
        }

        return Unescape(text.ToString());
    }

    private (string Value, string? Inline) Content(XmlReader cell)
    {
        if (cell.IsEmptyElement)
        {
            return ("", null);
        }

        var depth = cell.Depth;
        var value = "";
        string? inline = null;
        var more = cell.Read();
        while (more && cell.Depth > depth)
        {
            if (cell is { NodeType: XmlNodeType.Element, LocalName: "v" })
            {
                value = cell.ReadElementContentAsString();
            }
            else if (cell is { NodeType: XmlNodeType.Element, LocalName: "is" })
            {
                inline = RichText(cell, limits);
                more = cell.Read();
            }
            else
            {
                more = cell.Read();
            }
        }

        return (value, inline);
    }

    private string Shared(string index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var i)
        && i < strings.Count
            ? strings[i]
            : throw BadSheetException.Because("sheet.broken");

    private string Number(string value, XlsxLook look)
    {
        if (
            !double.TryParse(
                value,
                NumberStyles.Float,
                CultureInfo.InvariantCulture,
                out var number
            ) || !double.IsFinite(number)
        )
        {
            throw BadSheetException.Because("sheet.broken");
        }

        if (look.IsDate && number is >= 0 and < 2_958_466)
        {
            return Moment(DateTime.FromOADate(number + (from1904 ? 1462 : 0)), look.HasTime);
        }

        var plain = decimal.TryParse(
            value,
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var exact
        )
            ? exact.ToString("0.#############", CultureInfo.InvariantCulture)
            : value;
        return plain.PadLeft(look.Digits, '0');
    }

    private static string IsoDate(string value) =>
        DateTime.TryParse(
            value,
            CultureInfo.InvariantCulture,
            DateTimeStyles.RoundtripKind,
            out var date
        )
            ? Moment(date, value.Contains('T', StringComparison.Ordinal))
            : throw BadSheetException.Because("sheet.broken");

    /// <summary>A spreadsheet keeps a moment as a fraction of a day; half a second is its error, not the writer's.</summary>
    private static string Moment(DateTime at, bool withTime)
    {
        var whole = new DateTime((at.Ticks + 5_000_000) / 10_000_000 * 10_000_000);
        return whole.ToString(
            !withTime && whole.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd"
                : whole.Second == 0 ? "yyyy-MM-dd HH:mm"
                : "yyyy-MM-dd HH:mm:ss",
            CultureInfo.InvariantCulture
        );
    }

    private static string Unescape(string text) =>
        text.Contains("_x", StringComparison.Ordinal)
            ? Escaped()
                .Replace(text, m => ((char)Convert.ToInt32(m.Groups[1].Value, 16)).ToString())
            : text;

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    internal static partial Regex Escaped();
}
