using Huisheng.Cases.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Intake.Forms;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Keeping;
using Huisheng.Storage.Model;

namespace Huisheng.Intake;

internal readonly record struct CallId(Guid Value) : ITypedId<CallId>
{
    public static CallId From(Guid value) => new(value);
}

/// <summary>来电记录: one hotline call as 客户处理记录表 keeps it. A call that becomes a case only links to it; an inquiry lives and ends here.</summary>
internal sealed partial class Call : IVersioned, IRecorded, IReceived
{
    public required CallId Id { get; init; }
    public required string Number { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public required int? Rings { get; init; }
    public required int? Seconds { get; init; }

    /// <summary>Answered within the rings the regime allows (S1-03).</summary>
    public required bool? RingsCompliant { get; init; }
    public required string Type { get; init; }
    public required string? HandlingClass { get; init; }
    public required string? Emotion { get; init; }
    public required string Title { get; init; }

    /// <summary>Null only for imported history, whose masked name and contact lead to nobody for certain.</summary>
    public required CustomerId? CustomerId { get; init; }
    public required string CustomerName { get; init; }

    /// <summary>5678, as the form prints it.</summary>
    public required string CustomerPhone { get; init; }

    /// <summary>Null only for imported history that names nobody the house knows.</summary>
    public required StaffId? AgentId { get; init; }
    public required DepartmentId DepartmentId { get; init; }
    public required CaseDescription Description { get; init; }
    public required Guid? VerificationId { get; init; }
    public required IReadOnlyList<SaidLine> Said { get; init; }

    /// <summary>The sentence that was read back and which the customer confirmed (S1-25).</summary>
    public required string ReadBack { get; init; }
    public required string? Answer { get; init; }
    public required bool Understood { get; init; }
    public required int? Score { get; init; }
    public required string? Level { get; init; }
    public required string? SatisfactionReason { get; init; }
    public required string? CaseNumber { get; set; }

    /// <summary>The call at the telephone it was written down from.</summary>
    public string? PhoneCall { get; init; }

    /// <summary>One of the three words of the form; for a call with a case, as the case stood when it was archived.</summary>
    public required string Status { get; set; }
    public DateTimeOffset? ArchivedAt { get; set; }
    public DateTimeOffset? KeptUntil { get; set; }
    public DateTimeOffset? PurgedAt { get; init; }
    public int Version { get; set; } = 1;
    public List<CallEvidence> Evidence { get; init; } = [];

    /// <summary>Set for history that came in from a file; nothing was ever started for it.</summary>
    public FormImportId? ImportId { get; init; }

    /// <summary>What the file said and no other member keeps.</summary>
    public CallAsFound? AsFound { get; init; }

    /// <summary>Numbers the remarks name, so that a search for one leads here.</summary>
    public List<CallMention> Mentions { get; init; } = [];

    /// <summary>Whose it is, where a right reaches one's own.</summary>
    public IEnumerable<StaffId> People => AgentId is { } agent ? [agent] : [];

    public Subject Subject => new("call", Id.Value, Number);

    /// <summary>归档 of a call that was answered on the spot: answer and satisfaction must be there (S1-45).</summary>
    public Refusal? MayArchive()
    {
        if (ArchivedAt is not null)
        {
            return Refusal.Because("call.archived-already");
        }

        if (CaseNumber is not null)
        {
            return Refusal.Because("call.archived-with-case", CaseNumber);
        }

        List<MissingPiece> missing =
        [
            .. string.IsNullOrEmpty(Answer)
                ? [new MissingPiece("obligation.answer")]
                : Array.Empty<MissingPiece>(),
            .. Level is null
                ? [new MissingPiece("obligation.satisfaction")]
                : Array.Empty<MissingPiece>(),
        ];
        return missing.Count == 0
            ? null
            : new Refusal("call.archive-incomplete") { Missing = missing };
    }

    public void Archive(DateTimeOffset now, int keptMonths)
    {
        ArchivedAt = now;
        KeptUntil = KeptTime.Until(now, keptMonths);
    }
}

/// <summary>处理人员 and 备注 of imported history, to the letter except for masking.</summary>
internal sealed record CallAsFound(string Agent, string Remarks);

internal sealed class CallMention
{
    public required Guid Id { get; init; }
    public required CallId CallId { get; init; }
    public required string Value { get; init; }
}

/// <summary>凭证 of a call; its value is how people find the record again (S1-23).</summary>
internal sealed class CallEvidence
{
    public required Guid Id { get; init; }
    public required CallId CallId { get; init; }

    /// <summary>1, 2, 3 …: the order they were given in; ids of one moment have none.</summary>
    public required int No { get; init; }
    public required string Kind { get; init; }
    public required string Value { get; init; }
    public required IReadOnlyList<Guid> FileIds { get; init; }
}
