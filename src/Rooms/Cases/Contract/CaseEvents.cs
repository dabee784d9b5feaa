using Huisheng.Customers.Contract;
using Huisheng.People.Contract;

namespace Huisheng.Cases.Contract;

/// <summary>The customer was told the result and accepts it: the follow-ups are born in this transaction.</summary>
/// <param name="CustomerName">Masked.</param>
/// <param name="CustomerPhone">Masked.</param>
/// <param name="Agent">The original handler, who took the call.</param>
public sealed record CaseResolved(
    CaseId Case,
    string Number,
    CustomerId Customer,
    string CustomerName,
    string CustomerPhone,
    string Title,
    string Type,
    string? Grade,
    string? Product,
    int Round,
    DateTimeOffset ResolvedAt,
    StaffId Agent,
    string? Result
);

/// <summary>不满意: the round is over without success; <c>Round</c> is the one that begins.</summary>
public sealed record CaseReopened(CaseId Case, string Number, int Round);

/// <summary>Closed, by exception too: nobody visits the customer about it any more.</summary>
public sealed record CaseClosed(CaseId Case, string Number);

/// <summary>Something of the case that its form prints is no longer what it was. Only for cases of a source whose record keeps a copy.</summary>
/// <param name="RecordNumber">The record the case came from.</param>
/// <param name="Open">Neither closed nor archived.</param>
public sealed record CaseChanged(
    CaseId Case,
    string Number,
    string Source,
    string RecordNumber,
    string Urgency,
    DepartmentId Department,
    StaffId? Owner,
    DateTimeOffset? RespondedAt,
    DateTimeOffset? ProgressedAt,
    string? Result,
    string? Solution,
    DateTimeOffset? HandledAt,
    string? Level,
    bool Open
);

public sealed record CaseArchived(CaseId Case, string Number, string CallNumber);
