using Huisheng.Customers.Contacts;
using Huisheng.Customers.Vault;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Customers.Contract;

/// <summary>Where a message to a customer would go. <c>Masked</c> is all anybody sees of it.</summary>
public sealed record ReachedAt(Guid ContactId, string Kind, string Masked, bool Preferred);

/// <summary>
/// Addresses of customers for the room that sends: named by id and mask until the moment of sending, and found again by what comes
/// in. Kinds are "phone" and "email".
/// </summary>
public sealed class CustomerReach
{
    private readonly CustomerVault vault;

    internal CustomerReach(CustomerVault vault) => this.vault = vault;

    /// <summary>The contact a message of this kind goes to: the preferred one, otherwise the first. A text message needs a mobile number.</summary>
    public static async Task<ReachedAt?> For(
        HuishengDb db,
        CustomerId customer,
        string kind,
        CancellationToken stop
    )
    {
        var contacts = await db.ContactPoints()
            .AsNoTracking()
            .Where(c => c.CustomerId == customer && c.Kind == kind && !c.Part)
            .OrderByDescending(c => c.Preferred)
            .ThenBy(c => c.Id)
            .ToListAsync(stop);
        return contacts.FirstOrDefault(c => kind != ContactValue.Phone || IsMobile(c)) is { } found
            ? new ReachedAt(found.Id, found.Kind, found.Masked, found.Preferred)
            : null;
    }

    /// <summary>
    /// Holds the number until the act ends, whoever else has it too, so that two messages to it are counted one after the other.
    /// Its keyed hash; null when the contact is gone.
    /// </summary>
    public static async Task<string?> Hold(Act act, Guid contactId)
    {
        var hash = await act
            .Db.ContactPoints()
            .Where(c => c.Id == contactId)
            .Select(c => c.ExactHash)
            .SingleOrDefaultAsync(act.Stop);
        if (hash is not null)
        {
            await act
                .Db.ContactPoints()
                .AsNoTracking()
                .Where(c => c.ExactHash == hash)
                .OrderBy(c => c.Id)
                .Locked()
                .ToListAsync(act.Stop);
        }

        return hash;
    }

    /// <summary>The address in clear, for the one who sends and for nobody else; that it is opened is in the journal already.</summary>
    public async Task<string?> Open(HuishengDb db, Guid contactId, CancellationToken stop) =>
        (
            await db.ContactPoints()
                .AsNoTracking()
                .SingleOrDefaultAsync(c => c.Id == contactId, stop)
        )?.Value(vault);

    /// <summary>Contacts that are this number or address, and its masked form; null when it is none of that kind.</summary>
    public async Task<Sender?> Whose(
        HuishengDb db,
        string kind,
        string written,
        Regime.Contract.MaskRules masks,
        CancellationToken stop
    )
    {
        if (ContactValue.Read(kind, written) is not { Part: false } value)
        {
            return null;
        }

        var hashes = vault.Hashes(ContactPoint.HashKind(kind, part: false), value.Value);
        var found = await db.ContactPoints()
            .AsNoTracking()
            .Where(c => hashes.Contains(c.ExactHash))
            .Select(c => new { c.Id, c.CustomerId })
            .ToListAsync(stop);
        return new Sender(
            value.Masked(masks),
            [.. found.Select(c => c.Id)],
            [.. found.Select(c => c.CustomerId).Distinct()]
        );
    }

    // 138****5678: the mask keeps how a number begins, so nothing is opened to choose one.
    private static bool IsMobile(ContactPoint contact) => contact.Masked is ['1', ..];
}

/// <summary>Who wrote to us, as far as the vault knows: none, one, or several who share a number.</summary>
public sealed record Sender(
    string Masked,
    IReadOnlyList<Guid> Contacts,
    IReadOnlyList<CustomerId> Customers
);
