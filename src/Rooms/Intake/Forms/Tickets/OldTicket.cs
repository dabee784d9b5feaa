using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Keeping;
using Huisheng.Storage.Model;
using Huisheng.Storage.Search;

namespace Huisheng.Intake.Forms.Tickets;

internal readonly record struct OldTicketId(Guid Value) : ITypedId<OldTicketId>
{
    public static OldTicketId From(Guid value) => new(value);
}

/// <summary>
/// 历史工单: a 《客户反馈处理工单》 from before this house. It is history and no case: nothing can be done with it and nothing waits for it.
/// Texts are masked; what a list of the rules has stands there by its code and is said in the reader's language.
/// </summary>
internal sealed class OldTicket : IVersioned, IRecorded, IReceived, IKept, ISearched
{
    public const string SubjectKind = "old-ticket";

    public required OldTicketId Id { get; init; }
    public required string Number { get; init; }
    public required string Title { get; init; }
    public required string CustomerName { get; init; }
    public CustomerId? CustomerId { get; set; }
    public required string State { get; init; }
    public required string Urgency { get; init; }
    public required DepartmentId DepartmentId { get; init; }
    public required StaffId? OwnerId { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When it was closed, as its own row says; null: it never was.</summary>
    public required DateTimeOffset? DoneAt { get; init; }

    /// <summary>In lists it stands where it happened; when it came in, its import knows.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The cells of the form by their codes, as far as they are filled.</summary>
    public required IReadOnlyDictionary<string, string> Cells { get; init; }
    public FormImportId ImportId { get; set; }
    public DateTimeOffset? ArchivedAt { get; set; }
    public DateTimeOffset? KeptUntil { get; set; }
    public DateTimeOffset? PurgedAt { get; init; }
    public int Version { get; set; } = 1;

    public Subject Subject => new(SubjectKind, Id.Value, Number);

    public void Archive(DateTimeOffset at, int keptMonths)
    {
        ArchivedAt = at;
        KeptUntil = KeptTime.Until(at, keptMonths);
    }

    Guid? IKept.KeptCustomer => CustomerId?.Value;
    string? IKept.KeptWith => null;

    IEnumerable<string?> ISearched.SearchTexts => [Number, .. Said];

    IEnumerable<Guid> ISearched.SearchOwners =>
        [DepartmentId.Value, .. OwnerId is { } owner ? [owner.Value] : Array.Empty<Guid>()];

    DateTimeOffset ISearched.SearchAt => ReceivedAt;

    private static readonly string[] Spoken =
    [
        "source",
        "product",
        "event",
        "demand",
        "evidence",
        "measures",
        "result",
        "solution",
    ];

    public IReadOnlyList<string?> Said => [.. Spoken.Select(code => Cells.GetValueOrDefault(code))];
}
