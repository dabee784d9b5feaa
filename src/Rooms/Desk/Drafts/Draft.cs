using Huisheng.People.Contract;
using Huisheng.Storage.Model;

namespace Huisheng.Desk.Drafts;

/// <summary>
/// 草稿: a form that somebody has begun and not sent. Its key is the <c>Idempotency-Key</c> the form will be sent with, so that
/// draft and act find each other. What was typed is encrypted, the title too: both may name a customer.
/// </summary>
[Unjournalled("Nothing has happened yet; what is sent is an act with an entry of its own.")]
internal sealed class Draft
{
    public required StaffId Owner { get; init; }
    public required Guid Key { get; init; }
    public required string Kind { get; set; }
    public required string? SubjectKind { get; set; }
    public required string? SubjectNumber { get; set; }
    public required string Title { get; set; }
    public required string Body { get; set; }
    public required DateTimeOffset SavedAt { get; set; }
    public int Revision { get; set; }
}

/// <summary>Our own limits; no document knows drafts.</summary>
internal static class DraftLimits
{
    /// <summary>A long form with a long text is some 20 KB.</summary>
    public const int Kilobytes = 256;

    /// <summary>The 201st is refused instead of the oldest being forgotten: what was typed goes only when its owner says so.</summary>
    public const int PerPerson = 200;

    public const int Title = 200;
    public const int Code = 40;

    /// <summary>After this a draft is forgotten; it may hold personal data that belongs nowhere yet.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);
}
