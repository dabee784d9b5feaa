using Huisheng.Customers.Contacts;
using Huisheng.Customers.Vault;
using Huisheng.Kernel.Personal;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Customers.Contract;

/// <summary>联系方式 as it stands in somebody's old records, and what of it may be kept beside a record.</summary>
/// <param name="Kept">A full number as its last four, an address as what stands before the @, a fragment as it is</param>
/// <param name="Full">The full number, to look the customer up with; never to be stored</param>
public sealed record WrittenContact(string Kept, string? Full, bool Fragment)
{
    public static WrittenContact Read(string written, MaskRules masks)
    {
        var digits = PhoneNumber.Normalise(written);
        var full = PhoneNumber.IsFull(digits) && written.All(IsOfNumber);
        return new(
            full ? PhoneNumber.LastFour(digits) : FreeText.Mask(TypedMask.Contact(written, masks))!,
            full ? digits : null,
            !full && PhoneNumber.IsFragment(written)
        );
    }

    private static bool IsOfNumber(char c) =>
        Flat.Of(c) is var sign
        && (char.IsAsciiDigit(sign) || sign is '+' or '-' or ' ' or '(' or ')');
}

/// <summary>Customers of the vault found from old records: only by a full number, since last four and surname fit many people.</summary>
public sealed class KnownCustomers
{
    private readonly HuishengDb db;
    private readonly CustomerVault vault;

    internal KnownCustomers(HuishengDb db, CustomerVault vault) =>
        (this.db, this.vault) = (db, vault);

    /// <summary>Full number → customer, where exactly one has it.</summary>
    public async Task<IReadOnlyDictionary<string, CustomerId>> ByNumber(
        IReadOnlyCollection<string> numbers,
        CancellationToken stop
    )
    {
        // A number may still be closed under an older key: then another of its hashes leads to it.
        var byHash = numbers
            .Distinct()
            .SelectMany(n => vault.Hashes(ContactValue.Phone, n), (n, hash) => (n, hash))
            .ToDictionary(p => p.hash, p => p.n);
        var found = new List<(string Number, CustomerId Customer)>();
        foreach (var some in byHash.Keys.Chunk(500))
        {
            var rows = await db.Customers()
                .SelectMany(c => c.Contacts)
                .Where(p => !p.Part && some.Contains(p.ExactHash))
                .Select(p => new { p.ExactHash, p.CustomerId })
                .ToListAsync(stop);
            found.AddRange(rows.Select(r => (byHash[r.ExactHash], r.CustomerId)));
        }

        return found
            .Distinct()
            .GroupBy(f => f.Number)
            .Where(g => g.Count() == 1)
            .ToDictionary(g => g.Key, g => g.First().Customer);
    }
}
