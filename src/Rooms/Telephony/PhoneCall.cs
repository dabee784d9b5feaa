using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Keeping;
using Huisheng.Storage.Model;
using Huisheng.Telephony.Contract;
using Huisheng.Telephony.Events;
using Huisheng.Telephony.Transfers;

namespace Huisheng.Telephony;

/// <summary>通话. Its stamps follow from its events; the number of the caller is nowhere in it in clear.</summary>
internal sealed partial class PhoneCall : IVersioned, IRecorded
{
    public const string Inbound = "in";
    public const string Outbound = "out";

    public required PhoneCallId Id { get; init; }
    public required string Number { get; init; }

    /// <summary>How the telephone system calls it.</summary>
    public required string ExternalId { get; init; }
    public required string Direction { get; init; }

    /// <summary>Played at a desk without a line.</summary>
    public required bool Simulated { get; init; }

    /// <summary>Set when the number belongs to exactly one customer.</summary>
    public CustomerId? CustomerId { get; set; }

    /// <summary>138****5678; empty for a number that was withheld.</summary>
    public string CallerShown { get; set; } = "";

    /// <summary>The number of somebody the vault does not know, closed: so that a missed call can be answered.</summary>
    public string? CallerClosed { get; set; }

    /// <summary>The keyed digest of the number: the same caller again is known by it.</summary>
    public string? CallerKey { get; set; }
    public StaffId? AgentId { get; set; }
    public DepartmentId? DepartmentId { get; set; }
    public CallState State { get; set; }
    public DateTimeOffset? RangAt { get; set; }
    public DateTimeOffset? AnsweredAt { get; set; }
    public DateTimeOffset? HeldSince { get; set; }
    public DateTimeOffset? TransferredAt { get; set; }
    public DateTimeOffset? EndedAt { get; set; }
    public int HeldSeconds { get; set; }
    public int? Rings { get; set; }
    public int? WaitSeconds { get; set; }
    public int LongestSilence { get; set; }
    public string? Recording { get; set; }

    /// <summary>What was recorded, in the file store; given out by this room alone.</summary>
    public Guid? RecordingId { get; set; }

    /// <summary>The call record that was made of it.</summary>
    public string? RecordNumber { get; set; }

    /// <summary>What was opened because nobody answered.</summary>
    public Guid? CallBackId { get; set; }
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Nobody archives a phone call: it is past when it is over.</summary>
    public DateTimeOffset? ArchivedAt { get; private set; }
    public DateTimeOffset? KeptUntil { get; private set; }
    public DateTimeOffset? PurgedAt { get; init; }
    public int Version { get; set; } = 1;
    public List<CallEvent> Events { get; init; } = [];
    public List<CallTransfer> Transfers { get; init; } = [];

    public Subject Subject => new("phone-call", Id.Value, Number);

    public bool IsInbound => Direction == Inbound;

    public bool IsOver => EndedAt is not null;

    /// <summary>Was talked, is over, and nobody has written it down (待提交).</summary>
    public bool IsPending => State == CallState.Ended && RecordNumber is null && IsInbound;

    /// <summary>The transfer that is being told, if one is.</summary>
    public CallTransfer? Telling =>
        Transfers.OrderBy(t => t.No).LastOrDefault(t => t.State == TransferState.Telling);

    public void Follow(CallCourse course)
    {
        State = course.State;
        AgentId = course.AgentId;
        RangAt = course.RangAt;
        AnsweredAt = course.AnsweredAt;
        HeldSince = course.HeldSince;
        TransferredAt = course.TransferredAt;
        EndedAt = course.EndedAt;
        HeldSeconds = course.HeldSeconds;
        Rings = course.Rings;
        WaitSeconds = course.WaitSeconds;
        LongestSilence = course.LongestSilence;
        Recording = course.Recording;
    }

    /// <summary>An end may come late, or another one after it.</summary>
    public void Keep(int months)
    {
        ArchivedAt = EndedAt;
        KeptUntil = EndedAt is { } ended ? KeptTime.Until(ended, months) : null;
    }

    public bool ReachedBy(Viewer viewer, string right) =>
        viewer.Reaches(
            right,
            AgentId is { } agent ? [agent] : [],
            DepartmentId is { } department ? [department] : []
        );
}
