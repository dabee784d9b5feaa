using Huisheng.Regime.Contract;
using Huisheng.Tests.Regime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Huisheng.Tests.Customers;

public sealed class MaskTests
{
    private static MaskRules Masks => Rules.Book.Masks;

    [Theory]
    [InlineData("张敏", "female", "张*", "*女士", "张女士")]
    [InlineData("欧阳锋", "male", "欧阳*", "*先生", "欧阳先生")]
    [InlineData("张敏", null, "张*", "张*", "张*")]
    [InlineData("张女士", null, "张*", "*女士", "张女士")]
    [InlineData("*女士", "female", "*女士", "*女士", "*女士")]
    [InlineData("𠮷田", "male", "𠮷*", "*先生", "𠮷先生")]
    [Row("C-10", "S2-82", "S2-81")]
    public void each_use_has_its_style(
        string name,
        string? gender,
        string form001,
        string form002,
        string handOver
    )
    {
        Masks.NameFor("form-001", name, gender).ShouldBe(form001);
        Masks.NameFor("form-002", name, gender).ShouldBe(form002);
        Masks.NameFor("hand-over", name, gender).ShouldBe(handOver);
    }

    [Theory]
    [InlineData(PhoneMask.LastFour, "13812345678", "5678")]
    [InlineData(PhoneMask.ThreeFour, "13812345678", "138****5678")]
    [InlineData(PhoneMask.LastFour, "139", "139")]
    [InlineData(PhoneMask.ThreeFour, "5678", "5678")]
    [Row("C-09", "P-1")]
    public void the_regime_says_how_a_record_prints_a_number(
        PhoneMask mask,
        string digits,
        string shown
    ) => (Masks with { Phone = mask }).PhoneOnRecord(digits).ShouldBe(shown);

    [Theory]
    [InlineData(EmailMask.Prefix, "zhangwei@x.cn", "zhangwei")]
    [InlineData(EmailMask.TwoStars, "zhangwei@x.cn", "zh****@x.cn")]
    [InlineData(EmailMask.Prefix, "13812345678@qq.com", "138****5678")]
    [InlineData(EmailMask.Prefix, "zhangmin", "zhangmin")]
    [Row("C-09", "P-1")]
    public void the_regime_says_how_an_email_is_shown(EmailMask mask, string mail, string shown) =>
        (Masks with { Email = mask }).EmailOf(mail).ShouldBe(shown);

    [Fact]
    [Row("C-10")]
    public void nobody_else_masks_by_hand() =>
        Walls
            .Sources.Product.Where(s => !Masking.Contains(s.Path))
            .SelectMany(ByHand)
            .ShouldBeEmpty();

    [Fact]
    public void a_mask_made_by_hand_is_found() =>
        ByHand(
                Walls.Source.Of(
                    "src/Rooms/Cases/A.cs",
                    "class A { string B(string n) => n[0] + \"*\"; string C(string p) => $\"{p[..3]}****{p[^4..]}\"; }"
                )
            )
            .Count()
            .ShouldBe(2);

    private static readonly string[] Masking =
    [
        "src/Rooms/Regime/Contract/MaskRules.cs",
        "src/Rooms/People/Members/StaffNames.cs",
        "src/Kernel/Personal/Addresses.cs",
        "src/Kernel/Personal/Masks.cs",
        "src/Rooms/Customers/Contacts/ContactValue.cs",
    ];

    /// <summary>Stars written into a text, alone or between its parts.</summary>
    private static IEnumerable<string> ByHand(Walls.Source source) =>
        source
            .Root.DescendantTokens()
            .Where(t =>
                t.IsKind(SyntaxKind.StringLiteralToken)
                    && t.ValueText.Length > 0
                    && t.ValueText.All(c => c == '*')
                    && t.Parent?.Parent is not ArgumentSyntax
                || t.IsKind(SyntaxKind.CharacterLiteralToken)
                    && t.ValueText == "*"
                    && t.Parent?.Parent?.Parent?.Parent is ObjectCreationExpressionSyntax
                || t.IsKind(SyntaxKind.InterpolatedStringTextToken)
                    && t.ValueText.Contains("**", StringComparison.Ordinal)
            )
            .Select(t => $"{source.Path}: {t.Parent}");
}
