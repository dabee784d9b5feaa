using System.Text.RegularExpressions;

namespace Huisheng.Kernel.Personal;

/// <summary>
/// Home addresses: a street, village or estate with a house number behind it, or a building with unit and room. Province, city
/// and district stay, since service is planned by them (南京市鼓楼区***).
/// </summary>
public static partial class Addresses
{
    internal const string Hidden = "***";

    // How far a name may reach to the left of 路 or 小区: after a district as far as it goes, otherwise as long as names are.
    private const int FarLeft = 16;
    private const int NameLeft = 6;
    private const string Stops = "在到住于址是去往寄送从至给把我你他她您的了请、";
    private const string Regions = "省市区县旗州";

    internal static IEnumerable<Find> In(string flat) =>
        House()
            .Matches(flat)
            .Select(m => new Find(Start(flat, m.Index), m.Index + m.Length, Hidden))
            .Concat(
                Rooms().Matches(flat).Select(m => new Find(m.Index, m.Index + m.Length, Hidden))
            );

    /// <summary>What may be seen of an address in the vault: 南京市鼓楼区***.</summary>
    public static string Masked(string address) =>
        Region().Match(string.Concat(address.Select(Flat.Of))).Value + Hidden;

    private static int Start(string text, int street)
    {
        var near = street;
        for (var at = street; at > 0 && street - at < FarLeft; at--)
        {
            var c = text[at - 1];
            if (!IsName(c))
            {
                break;
            }

            if (IsRegion(text, at - 1))
            {
                return at;
            }

            near = street - at < NameLeft ? at - 1 : near;
        }

        return near;
    }

    private static bool IsName(char c) =>
        c is >= '\u4e00' and <= '\u9fa5' && !Stops.Contains(c, StringComparison.Ordinal)
        || char.IsAsciiLetterOrDigit(c);

    private static bool IsRegion(string text, int at) =>
        Regions.Contains(text[at], StringComparison.Ordinal)
        && !(at > 0 && text[at] is '区' or '市' && text[at - 1] is '小' or '社' or '园' or '超');

    private const string Number =
        "[甲乙丙丁A-Za-z]?[0-9一二三四五六七八九十百零〇]{1,5}([-/之][0-9]{1,5}){0,3}[A-Za-z]? ?";

    // 3号 may be a day, 3号线 a line of the metro.
    private const string Unit =
        "("
        + Number
        + "(号楼|号院|号(?![线码令称召文型字角机口]|[上下中]午|[早晚前后左右来去起]|之[前后])|弄|栋|幢|单元|座|室|层|楼|房|户|组)|[A-Za-z]座)";

    private const string Street =
        "(大道|大街|(?<![线电思网套管回支铁短断通问带赶走来出退公道水气油马])路|街道?|巷|胡同|村|屯|小区|社区|花园|家园|新苑|苑|公寓|公馆|别墅|大厦|大楼|广场|里(?=[0-9]))";

    [GeneratedRegex(
        Street + " ?" + Unit + "( ?" + Unit + ")*( ?[0-9]{3,4}(?![0-9年月日点元个]))?",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex House();

    [GeneratedRegex(
        Number + "(号楼|栋|幢|座|弄|单元) ?(" + Unit + " ?)+([0-9]{3,4}(?![0-9年月日点元个]))?",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Rooms();

    [GeneratedRegex(
        "^(.{2,8}?(省|自治区|特别行政区))?(.{2,7}?(市|自治州|地区|盟))?(.{1,7}?((?<![小社园])区|县|旗))?",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Region();
}
