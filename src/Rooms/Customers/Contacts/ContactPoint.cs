using Huisheng.Customers.Contract;
using Huisheng.Customers.Vault;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.Customers.Contacts;

/// <summary>A way to reach or to know a customer. The value is in the vault; beside it stand only its masked forms.</summary>
internal sealed class ContactPoint
{
    private const string ValueColumn = "customer_contacts.value";
    private const string TypedColumn = "customer_contacts.typed";

    public required Guid Id { get; init; }
    public required CustomerId CustomerId { get; init; }

    /// <summary>"phone", "email", "identity" or "address".</summary>
    public required string Kind { get; init; }

    /// <summary>Only a fragment is known; it is shown as it is.</summary>
    public bool Part { get; private set; }
    public string Cipher { get; private set; } = "";

    /// <summary>As it was written, where that differs from the normalised value.</summary>
    public string? TypedCipher { get; private set; }
    public string KeyId { get; private set; } = "";

    /// <summary>138****5678</summary>
    public string Masked { get; private set; } = "";

    /// <summary>5678, the form of 客户处理记录表; a fragment as it is.</summary>
    public string OnRecord { get; private set; } = "";
    public string ExactHash { get; private set; } = "";
    public string? LastFourHash { get; private set; }
    public bool Preferred { get; set; }
    public string? Note { get; set; }

    public static ContactPoint Of(
        Customer customer,
        ContactValue value,
        MaskRules masks,
        CustomerVault vault,
        DateTimeOffset now
    )
    {
        var contact = new ContactPoint
        {
            // A millisecond each, so that the order of ids is the order they came in.
            Id = NewId.At(now.AddMilliseconds(customer.Contacts.Count)),
            CustomerId = customer.Id,
            Kind = value.Kind,
        };
        contact.Set(value, masks, vault);
        return contact;
    }

    public void Set(ContactValue value, MaskRules masks, CustomerVault vault)
    {
        Part = value.Part;
        Masked = value.Masked(masks);
        OnRecord = value.OnRecord(masks);
        Close(value, vault);
    }

    public string Value(CustomerVault vault) => vault.Open(Cipher, ValueColumn, Id);

    public string Typed(CustomerVault vault) =>
        TypedCipher is { } typed ? vault.Open(typed, TypedColumn, Id) : Value(vault);

    public void Move(CustomerVault vault) =>
        Close(new ContactValue(Kind, Part, Value(vault), Typed(vault)), vault);

    private void Close(ContactValue value, CustomerVault vault)
    {
        KeyId = vault.CurrentKey;
        Cipher = vault.Close(value.Value, ValueColumn, Id);
        TypedCipher = value.Typed == value.Value ? null : vault.Close(value.Typed, TypedColumn, Id);
        ExactHash = vault.Hash(HashKind(Kind, Part), value.Value);
        LastFourHash = value.Tail is { } tail ? vault.Hash(TailKind(Kind), tail) : null;
    }

    public static string HashKind(string kind, bool part) => part ? kind + "-part" : kind;

    public static string TailKind(string kind) => kind + "-last-four";
}
