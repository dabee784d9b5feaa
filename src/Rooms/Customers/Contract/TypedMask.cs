using System.Text.RegularExpressions;
using Huisheng.Kernel.Personal;
using Huisheng.Regime.Contract;

namespace Huisheng.Customers.Contract;

/// <summary>
/// Masks a name or a contact that comes written into a form (S2-81, C-10): what is masked already stays as it was written, the
/// rest is cut before anything is stored. Nothing of it goes into the vault.
/// </summary>
public static partial class TypedMask
{
    /// <summary>*女士, 张女士, 张* and 王某 stay; 张敏女士 becomes *女士 on form 002, 张敏 becomes 张*.</summary>
    public static string Name(string typed, MaskRules masks, NameMask style)
    {
        var text = FreeText.Mask(typed)!;
        var (named, honorific) = Parts(text, masks);
        var bare = named.Trim(Stars).TrimEnd('某');
        return Cut(bare, masks) && (honorific is not null || bare.Length < named.Length)
            ? text
            : masks.Name(bare, honorific, style);
    }

    /// <summary>5678 and 138****5678 stay; a full number leaves its last four, an address for e-mail what stands before the @.</summary>
    public static string Contact(string typed, MaskRules masks)
    {
        var digits = PhoneNumber.Normalise(typed);
        if (Number().IsMatch(typed) && digits.Length > LongestFragment)
        {
            return masks.PhoneOnRecord(digits);
        }

        var text = Mail().Replace(typed, m => masks.EmailOf(m.Value));
        return Run().Replace(text, m => masks.PhoneOnRecord(m.Value));
    }

    /// <summary>The name without 先生 or 女士, where it is given in full; null when it came masked.</summary>
    public static string? InFull(string typed, MaskRules masks)
    {
        var (named, _) = Parts(typed, masks);
        return named.IndexOfAny(Stars) < 0 && !Cut(named.TrimEnd('某'), masks) ? named : null;
    }

    private static readonly char[] Stars = ['*', '＊'];

    private static (string Named, string? Honorific) Parts(string text, MaskRules masks) =>
        masks.Honorifics.FirstOrDefault(h => text.EndsWith(h.Zh, StringComparison.Ordinal))
            is { } title
            ? (text[..^title.Zh.Length], title.Code)
            : (text, null);

    private static bool Cut(string bare, MaskRules masks) =>
        bare.Length <= 1 || masks.CompoundSurnames.Contains(bare);

    private const int LongestFragment = 7;

    [GeneratedRegex(@"^[+0-9\s()（）-]+$")]
    private static partial Regex Number();

    // 138****5678 and zh****@x.cn carry their star; an address without one is cut.
    [GeneratedRegex(@"(?<![*\w.+-])[\w.+-]+@[\w.-]+")]
    private static partial Regex Mail();

    [GeneratedRegex("[0-9]{8,}")]
    private static partial Regex Run();
}
