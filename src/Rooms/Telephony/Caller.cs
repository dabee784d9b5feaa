using System.Security.Cryptography;
using System.Text;
using Huisheng.Customers.Contract;
using Huisheng.Kernel.Personal;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Keys;
using Huisheng.Storage.Model;
using Huisheng.Telephony.Contract;

namespace Huisheng.Telephony;

/// <summary>Who rings, as far as a number says: masked, known by its digest, and closed where the vault does not have it.</summary>
internal sealed record Caller(CustomerId? Customer, string Shown, string? Key, string? Closed);

/// <summary>Turns the number a telephone system tells into what may be kept of it.</summary>
internal sealed class Callers(KeyFolder keys, CustomerReach reach, Rulebook rules)
{
    public const string KeyName = "telephone-v1";
    private const int Shortest = 3;

    public async Task<Caller> Of(
        HuishengDb db,
        string? number,
        PhoneCallId call,
        CancellationToken stop
    )
    {
        var digits = PhoneNumber.Normalise(number ?? "");
        if (digits.Length < Shortest)
        {
            return new Caller(null, "", null, null);
        }

        var sender = await reach.Whose(db, "phone", digits, rules.Masks, stop);
        var customer = sender?.Customers is [var only] ? only : (CustomerId?)null;
        return new Caller(
            customer,
            sender?.Masked ?? TypedMask.Contact(digits, rules.Masks),
            Digest(digits),
            customer is null ? Box.Close(digits, Place(call.Value)) : null
        );
    }

    /// <summary>The number in clear, for the one who calls back and for nobody else.</summary>
    public string Open(string closed, Guid call) => Box.Open(closed, Place(call));

    private SealedText Box => new(keys, KeyName);

    private string Digest(string digits) =>
        Convert.ToHexStringLower(
            HMACSHA256.HashData(keys.Get(KeyName), Encoding.UTF8.GetBytes($"caller|{digits}"))
        )[..32];

    private static string Place(Guid call) => $"phone_calls.caller|{call:N}";
}
