using System.Globalization;
using System.Xml;

namespace Huisheng.Documents;

/// <summary>What a number looks like in its cell. <c>Digits</c>: at least so many, for formats such as 0000.</summary>
internal readonly record struct XlsxLook(bool IsDate, bool HasTime, int Digits);

/// <summary>The number formats of a workbook: they alone say which numbers are dates.</summary>
internal sealed class XlsxStyles
{
    private readonly List<XlsxLook> looks = [];

    public XlsxLook Of(int style) => style >= 0 && style < looks.Count ? looks[style] : default;

    public static XlsxStyles Read(XlsxPackage package, string? path)
    {
        var styles = new XlsxStyles();
        Dictionary<int, string> own = [];
        var inCells = false;
        using var xml = package.Open(path);
        while (xml?.Read() == true)
        {
            switch (xml.NodeType, xml.LocalName)
            {
                case (XmlNodeType.Element, "numFmt"):
                    own[Id(xml)] = xml.GetAttribute("formatCode") ?? "";
                    break;
                case (XmlNodeType.Element, "cellXfs"):
                    inCells = true;
                    break;
                case (XmlNodeType.EndElement, "cellXfs"):
                    inCells = false;
                    break;
                case (XmlNodeType.Element, "xf") when inCells:
                    var id = Id(xml);
                    styles.looks.Add(own.TryGetValue(id, out var code) ? Look(code) : BuiltIn(id));
                    break;
            }
        }

        return styles;
    }

    private static int Id(XmlReader xml) =>
        int.TryParse(
            xml.GetAttribute("numFmtId"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var id
        )
            ? id
            : 0;

    /// <summary>The formats every program knows by number; 27–58 are those of East Asia.</summary>
    private static XlsxLook BuiltIn(int id) =>
        id switch
        {
            14 or 15 or 16 or 17 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 =>
                new XlsxLook(true, false, 0),
            (>= 18 and <= 22) or (>= 32 and <= 35) or (>= 45 and <= 47) or 55 or 56 => new XlsxLook(
                true,
                true,
                0
            ),
            _ => default,
        };

    /// <summary>A format with y, d, h or s outside quotes and brackets is a date; one of zeros alone asks for digits.</summary>
    private static XlsxLook Look(string code)
    {
        var bare = Bare(code);
        var hasTime = bare.AsSpan().IndexOfAny("hs") >= 0;
        var isDate = hasTime || bare.AsSpan().IndexOfAny("yd") >= 0;
        return new XlsxLook(
            isDate,
            hasTime,
            code.Length is > 0 and <= 20 && code.All(c => c == '0') ? code.Length : 0
        );
    }

    private static string Bare(string code)
    {
        var (quoted, bracketed) = (false, false);
        List<char> bare = [];
        for (var i = 0; i < code.Length; i++)
        {
            var c = char.ToLowerInvariant(code[i]);
            if (c is '\\' or '_' or '*' && !quoted)
            {
                i++;
                continue;
            }

            quoted ^= c == '"';
            bracketed = !quoted && (c == '[' || (bracketed && c != ']'));
            if (!quoted && !bracketed)
            {
                bare.Add(c);
            }
        }

        // "General" holds an e and an a, but neither y, d, h nor s.
        return new string([.. bare]).Split(';')[0];
    }
}
