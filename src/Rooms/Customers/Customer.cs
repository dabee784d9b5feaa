using Huisheng.Customers.Contract;

namespace Huisheng.Customers;

/// <summary>A customer. The name is in the vault; beside it stand only the masked forms (C-10).</summary>
internal sealed class Customer
{
    public required CustomerId Id { get; init; }
    public required string Kind { get; init; }
    public required string NameCipher { get; init; }
    public required string NameHash { get; init; }

    /// <summary>张*</summary>
    public required string MaskedName { get; init; }

    /// <summary>张先生; 张* while the gender is unknown.</summary>
    public required string HonorificName { get; init; }
    public required string? Gender { get; init; }
    public required string Tier { get; init; }
    public required string? Region { get; init; }

    /// <summary>Keyed hash of the last four of the ID number; the digits themselves are nowhere (S1-07).</summary>
    public required string? IdLastFourHash { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public int Version { get; set; } = 1;
    public List<ContactPoint> Contacts { get; init; } = [];
}

/// <summary>A way to reach a customer. A fragment ("139") is kept masked as it came, without a full number.</summary>
internal sealed class ContactPoint
{
    public required Guid Id { get; init; }
    public required CustomerId CustomerId { get; init; }

    /// <summary>"phone" or "fragment".</summary>
    public required string Kind { get; init; }
    public required string Cipher { get; init; }

    /// <summary>138****5678</summary>
    public required string Masked { get; init; }

    /// <summary>5678, the form of 客户处理记录表; a fragment as it is.</summary>
    public required string LastFour { get; init; }
    public required string ExactHash { get; init; }
    public required string LastFourHash { get; init; }
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
