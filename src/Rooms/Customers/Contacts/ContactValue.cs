using System.Net.Mail;
using System.Text.RegularExpressions;
using Huisheng.Customers.Vault;
using Huisheng.Kernel.Personal;
using Huisheng.Regime.Contract;

namespace Huisheng.Customers.Contacts;

/// <summary>What somebody typed as a telephone number, an e-mail, an identity number or an address, understood.</summary>
/// <param name="Part">Only a fragment is known ("5678", "139", "zhangmin") and the customer gives no more (S1-16, S2-15).</param>
/// <param name="Value">Normalised; what look-ups compare.</param>
/// <param name="Typed">As it was written.</param>
internal sealed partial record ContactValue(string Kind, bool Part, string Value, string Typed)
{
    public const string Phone = "phone";
    public const string Email = "email";
    public const string Identity = "identity";
    public const string Address = "address";

    public static readonly IReadOnlyList<string> Kinds = [Phone, Email, Identity, Address];

    /// <summary>The value, or null where it is none of this kind.</summary>
    public static ContactValue? Read(string kind, string typed) =>
        kind switch
        {
            Phone => PhoneOf(typed.Trim()),
            Email => EmailOf(typed.Trim()),
            Identity => IdentityOf(typed.Trim()),
            Address => typed.Trim().Length is > 3 and <= 200
                ? new ContactValue(Address, false, typed.Trim(), typed.Trim())
                : null,
            _ => null,
        };

    /// <summary>The sentence for a value that is none of its kind.</summary>
    public static string Wrong(string kind) =>
        kind switch
        {
            Phone => "field.phone-or-fragment",
            Email => "field.email",
            Identity => "field.identity",
            _ => "field.address",
        };

    /// <summary>What screens show.</summary>
    public string Masked(MaskRules masks) =>
        Kind switch
        {
            Phone => Masks.PhoneOnScreen(Value),
            Email => masks.EmailOf(Value),
            // The four somebody told us are what the identity check asks for: nobody reads them off a screen.
            Identity => Part ? "****" : Masks.LastFour(Value),
            _ => Addresses.Masked(Value),
        };

    /// <summary>What the forms print in 联系方式: 5678, zhangwei. Identity and address stand on no form.</summary>
    public string OnRecord(MaskRules masks) =>
        Kind switch
        {
            Phone => masks.PhoneOnRecord(Value),
            Email => masks.EmailOf(Value),
            _ => "",
        };

    /// <summary>The last four by which it is looked up; an address is never looked up.</summary>
    public string? Tail => Kind is Phone or Identity ? PhoneNumber.LastFour(Value) : null;

    private static ContactValue? PhoneOf(string typed)
    {
        var digits = PhoneNumber.Normalise(typed);
        return PhoneNumber.IsFull(digits) ? new ContactValue(Phone, false, digits, typed)
            : PhoneNumber.IsFragment(typed) ? new ContactValue(Phone, true, typed, typed)
            : null;
    }

    private static ContactValue? EmailOf(string typed)
    {
        var flat = string.Concat(typed.Select(Flat.Of)).ToLowerInvariant();
        return flat.Contains('@', StringComparison.Ordinal)
            ? flat.Length <= 254
            && MailAddress.TryCreate(flat, out var mail)
            && mail.Address == flat
                ? new ContactValue(Email, false, flat, typed)
                : null
            : Prefix().IsMatch(flat)
                ? new ContactValue(Email, true, flat, typed)
                : null;
    }

    private static ContactValue? IdentityOf(string typed)
    {
        var number = IdentityNumber.Normalise(typed);
        return IdentityNumber.IsValid(number) ? new ContactValue(Identity, false, number, typed)
            : IdentityNumber.IsTail(number) ? new ContactValue(Identity, true, number, typed)
            : null;
    }

    [GeneratedRegex("^[a-z0-9._%+-]{2,64}$")]
    private static partial Regex Prefix();
}
