using System.Globalization;

namespace Huisheng.Tests.Canaries;

/// <summary>A person whose data occur nowhere else: wherever they turn up, they have got out.</summary>
internal sealed record Canary(
    int No,
    string Name,
    string Phone,
    string Email,
    string Identity,
    string Street,
    string Card
)
{
    private static readonly string[] Names =
    [
        "赵砚皊",
        "钱骁翎",
        "孙芷翯",
        "李瑾琰",
        "周沅蘅",
        "吴骐昶",
        "郑霁雯",
        "王筱澍",
        "冯晔霖",
        "陈砺珩",
        "褚岚汐",
        "卫珞瑄",
        "蒋霆熠",
        "沈蓁莘",
        "韩翊铄",
        "杨淏榛",
        "欧阳泠鸢",
        "司马珣璟",
        "诸葛昀晗",
        "上官槿汀",
    ];

    public static readonly IReadOnlyList<Canary> Twenty = [.. Names.Select(Make)];

    public string Address => $"苏州市姑苏区{Street}{No + 1}栋2单元{301 + No}室";

    /// <summary>Everything about this person in one text, as somebody in a hurry types it.</summary>
    public string Everything =>
        $"客户{Name}说：电话{Phone}，也写作{Phone[..3]} {Phone[3..7]} {Phone[7..]}，邮箱{Email}，证件{Identity}，卡号{Card}，住在{Address}，请处理";

    /// <summary>Much of it in one line, for fields that take no more.</summary>
    public string Line =>
        $"{Name}{Phone}，{Identity}，{Email}，{Card}"[..60] is var line && No % 2 == 0
            ? line
            : $"{Name}，{Card}，{Address}";

    public IEnumerable<(string What, string Value)> Secrets =>
        [
            ("name", Name),
            ("phone", Phone),
            ("email", Email),
            ("identity", Identity),
            ("address", Street),
            ("card", Card),
        ];

    private static Canary Make(string name, int no) =>
        new(
            no,
            name,
            $"1397719{(4021 + no * 37).ToString(CultureInfo.InvariantCulture)}",
            $"canary.{no:D2}.bird@aviary-{no:D2}.example",
            WithCheckDigit($"3205081987{1 + no % 12:D2}{10 + no % 18:D2}{(no * 7 + 113):D3}"),
            $"桃花坞大街{211 + no * 13}号",
            WithLuhn($"62284804028947{no:D2}61")
        );

    /// <summary>GB 11643 once more, written without the product's.</summary>
    private static string WithCheckDigit(string seventeen)
    {
        var rest = 0;
        foreach (var digit in seventeen)
        {
            rest = (rest + (digit - '0')) * 2 % 11;
        }

        var check = (12 - rest) % 11;
        return seventeen + (check == 10 ? "X" : check.ToString(CultureInfo.InvariantCulture));
    }

    private static string WithLuhn(string digits)
    {
        var sum = digits
            .Reverse()
            .Select((c, i) => (c - '0') * (i % 2 == 0 ? 2 : 1))
            .Sum(n => n > 9 ? n - 9 : n);
        return digits + (10 - sum % 10) % 10;
    }
}
