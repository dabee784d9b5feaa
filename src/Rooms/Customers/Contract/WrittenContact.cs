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
    public static WrittenContact Read(string written)
    {
        var digits = PhoneNumber.Normalise(written);
        var at = written.IndexOf('@', StringComparison.Ordinal);
        return PhoneNumber.IsFull(digits) && written.All(IsOfNumber)
                ? new(PhoneNumber.LastFour(digits), digits, false)
            : at > 0 ? new(FreeText.Mask(written[..at])!, null, false)
            : new(FreeText.Mask(written)!, null, PhoneNumber.IsFragment(written));
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

/// <summary>客户姓名 as forms print it: a full name becomes 张*; 张*, 张先生, *女士 and 王某 are masked already and stay as they are.</summary>
public static class WrittenName
{
    private static readonly string[] Honorifics = ["先生", "女士", "小姐"];

    public static string Kept(string written, MaskRules masks)
    {
        var title = Honorifics.FirstOrDefault(h => written.EndsWith(h, StringComparison.Ordinal));
        var name = title is null ? written : written[..^title.Length];
        var masked =
            name.Contains('*', StringComparison.Ordinal)
            || name.Contains('＊', StringComparison.Ordinal)
            || name.EndsWith('某')
            || (title is not null && (name.Length <= 1 || masks.Surname(name + "*") == name));
        return masked ? FreeText.Mask(written)! : masks.NameFor("form-001", name, null);
    }
}
