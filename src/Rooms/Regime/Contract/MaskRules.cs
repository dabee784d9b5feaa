using Huisheng.Kernel;
using Huisheng.Kernel.Personal;

namespace Huisheng.Regime.Contract;

/// <summary>How a name is shown on a form or to a reader.</summary>
public enum NameMask
{
    SurnameStar,
    SurnameHonorific,
    StarHonorific,
}

/// <summary>How much of a telephone number a record prints: 5678 or 138****5678.</summary>
public enum PhoneMask
{
    LastFour,
    ThreeFour,
}

/// <summary>How much of an e-mail address anything shows: zhangwei or zh****@x.cn.</summary>
public enum EmailMask
{
    Prefix,
    TwoStars,
}

/// <summary>
/// regime/masks.yaml (P-1, C-09, C-10). Every masked name, number and address of a customer is made here; nobody else cuts one by
/// hand.
/// </summary>
public sealed record MaskRules
{
    private const int LongestFragment = 7;

    public required PhoneMask Phone { get; init; }
    public required EmailMask Email { get; init; }

    /// <summary>By use: "hand-over", "form-001", "form-002", "staff".</summary>
    public required IReadOnlyDictionary<string, NameMask> Names { get; init; }
    public required IReadOnlyList<Entry> Honorifics { get; init; }
    public required IReadOnlyList<string> CompoundSurnames { get; init; }
    public required string Row { get; init; }
    public required string Document { get; init; }
    public required Text Article { get; init; }

    /// <summary>欧阳 of 欧阳锋, 张 of 张伟.</summary>
    public string Surname(string name) => Surnames.Of(name, CompoundSurnames);

    /// <summary>The name as this use shows it: "form-001" → 张*, "form-002" → *女士, "hand-over" → 张女士.</summary>
    public string NameFor(string use, string name, string? gender) =>
        Name(name, gender, Names[use]);

    /// <summary>
    /// The masked name; an unknown gender always gives 张*. Who introduces herself as 张女士 has said her gender; a name that came
    /// masked (*女士) stays as it is.
    /// </summary>
    public string Name(string name, string? gender, NameMask mask)
    {
        if (name.StartsWith('*'))
        {
            return name;
        }

        var honorific = (
            Honorifics.FirstOrDefault(h => h.Code == gender)
            ?? Honorifics.FirstOrDefault(h =>
                name.Length > h.Zh.Length && name.EndsWith(h.Zh, StringComparison.Ordinal)
            )
        )?.Zh;
        return mask switch
        {
            NameMask.SurnameHonorific when honorific is not null => Surname(name) + honorific,
            NameMask.StarHonorific when honorific is not null => "*" + honorific,
            _ => Surname(name) + "*",
        };
    }

    /// <summary>The number as a record prints it (<c>mask.phone</c>).</summary>
    public string PhoneOnRecord(string digits) =>
        Phone == PhoneMask.ThreeFour ? Masks.PhoneOnScreen(digits) : PhoneNumber.LastFour(digits);

    /// <summary>zhangwei of zhangwei@x.cn; a prefix stays. One that is a telephone number is masked like one.</summary>
    public string EmailOf(string address)
    {
        var at = address.IndexOf('@', StringComparison.Ordinal);
        var prefix = at < 0 ? address : address[..at];
        var shown =
            prefix.Length > LongestFragment && prefix.All(char.IsAsciiDigit)
                ? Masks.PhoneOnScreen(prefix)
                : prefix;
        return Email == EmailMask.TwoStars && at >= 0
            ? $"{shown[..Math.Min(2, shown.Length)]}****{address[at..]}"
            : shown;
    }
}
