using Huisheng.Customers.Contacts;
using Huisheng.Customers.Contract;
using Huisheng.Customers.Vault;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Keeping;

namespace Huisheng.Customers;

/// <summary>A customer. The name is in the vault; beside it stand only the masked forms (C-10).</summary>
internal sealed class Customer : IVersioned
{
    private const string NameColumn = "customers.name";

    public required CustomerId Id { get; init; }
    public required string Kind { get; set; }
    public string NameCipher { get; private set; } = "";
    public string NameHash { get; private set; } = "";

    /// <summary>The key of the vault that closed the name.</summary>
    public string KeyId { get; private set; } = "";

    /// <summary>张*, as form 001 prints it.</summary>
    public string MaskedName { get; private set; } = "";

    /// <summary>张先生, as hand-overs say it; 张* while the gender is unknown.</summary>
    public string HonorificName { get; private set; } = "";

    /// <summary>*先生, as form 002 prints it; 张* while the gender is unknown.</summary>
    public string FeedbackName { get; private set; } = "";
    public string? Gender { get; private set; }
    public required string Tier { get; set; }
    public required string? Region { get; set; }

    /// <summary>冲动型, 寡断型, 满足型: for colleagues only (S3-68).</summary>
    public string? Temperament { get; set; }

    /// <summary>When the first call or feedback of the customer came in (C-27).</summary>
    public DateTimeOffset? FirstServedAt { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? ForgottenAt { get; private set; }
    public int Version { get; set; } = 1;
    public List<ContactPoint> Contacts { get; init; } = [];

    public Subject Subject => new("customer", Id.Value, "");

    /// <summary>Puts the name into the vault and its masked forms beside it. A company's name names no person and is shown.</summary>
    public void Call(string name, string? gender, MaskRules masks, CustomerVault vault)
    {
        Gender = gender;
        var company = Kind == "company";
        MaskedName = company ? name : masks.NameFor("form-001", name, gender);
        HonorificName = company ? name : masks.NameFor("hand-over", name, gender);
        FeedbackName = company ? name : masks.NameFor("form-002", name, gender);
        Close(name, vault);
    }

    public string Name(CustomerVault vault) => vault.Open(NameCipher, NameColumn, Id.Value);

    /// <summary>What the vault held of them is gone; that there was somebody stays.</summary>
    public void Forget(MaskRules masks, CustomerVault vault, DateTimeOffset now)
    {
        Call(Forgotten.Mark, null, masks, vault);
        MaskedName = HonorificName = FeedbackName = Forgotten.Mark;
        Region = null;
        Temperament = null;
        ForgottenAt = now;
        Version++;
    }

    public bool IsCalled(string name, CustomerVault vault) =>
        vault.Hashes("name", name.Trim()).Contains(NameHash);

    /// <summary>Whether this number, normalised, is a full number of the customer's.</summary>
    public bool Answers(string digits, CustomerVault vault) =>
        Contacts.Any(c =>
            c is { Kind: ContactValue.Phone, Part: false }
            && vault.Hashes(ContactValue.Phone, digits).Contains(c.ExactHash)
        );

    /// <summary>Whether the identity number ends in these four.</summary>
    public bool EndsIn(string tail, CustomerVault vault)
    {
        var kind = ContactPoint.TailKind(ContactValue.Identity);
        return Contacts.Any(c =>
            c.Kind == ContactValue.Identity
            && vault.Hashes(kind, tail.ToUpperInvariant()).Contains(c.LastFourHash)
        );
    }

    /// <summary>Closes everything anew with the key that closes now.</summary>
    public void Move(CustomerVault vault)
    {
        Close(Name(vault), vault);
        foreach (var contact in Contacts)
        {
            contact.Move(vault);
        }
    }

    private void Close(string name, CustomerVault vault)
    {
        // First the key's id: should another key appear in between, the row counts as not moved yet.
        KeyId = vault.CurrentKey;
        NameCipher = vault.Close(name, NameColumn, Id.Value);
        NameHash = vault.Hash("name", name);
    }
}

/// <summary>An identity check: which items were asked and whether they matched, never what was answered (S1-09).</summary>
internal sealed class Verification
{
    public required Guid Id { get; init; }
    public required CustomerId CustomerId { get; init; }
    public required Guid StaffId { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>"name:true,phone:false"</summary>
    public required string Items { get; init; }
    public required bool Passed { get; init; }
}
