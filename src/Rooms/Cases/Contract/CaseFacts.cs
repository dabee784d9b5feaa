using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;

namespace Huisheng.Cases.Contract;

public readonly record struct CaseId(Guid Value) : ITypedId<CaseId>
{
    public static CaseId From(Guid value) => new(value);
}

/// <summary>问题描述 in its parts (S1-18 … S1-22). Free text is masked before it gets here.</summary>
/// <param name="OccurredOn">A date, with time if the customer knows it: <c>2023-09-30</c> or <c>2023-09-30 19:30</c></param>
public sealed record CaseDescription(
    string Event,
    string? OccurredOn = null,
    string? Place = null,
    string? Product = null,
    string? Region = null,
    string? Business = null,
    string? Demand = null
);

/// <summary>凭证 as it is given: kind (order-number, screenshot, other), its number, files uploaded before (S1-23).</summary>
public sealed record Evidence(string Kind, string Value = "", IReadOnlyList<Guid>? FileIds = null);

/// <summary>What intake hands over when a record becomes a case (S1-31).</summary>
/// <param name="CallNumber">The number of the record: a call, or a feedback</param>
/// <param name="Copied">A department that is told and has nothing to do (C-13)</param>
/// <param name="Expected">Until when the customer hopes for it; reminds, and is no breach (C-04)</param>
public sealed record NewCase(
    string CallNumber,
    CustomerFacts Customer,
    string Title,
    string Type,
    string HandlingClass,
    string Urgency,
    CaseDescription Description,
    IReadOnlyList<Evidence> Evidence,
    DateTimeOffset ReceivedAt,
    DepartmentRef Department,
    DateTimeOffset? Limit,
    Viewer Agent,
    string? Category = null,
    string Source = CaseSources.Hotline,
    DateTimeOffset? Expected = null,
    DepartmentRef? Copied = null
);

/// <summary>Where cases come in.</summary>
public static class CaseSources
{
    public const string Hotline = "hotline";
    public const string Feedback = "feedback";
}

/// <summary>What other rooms may know of a case. <c>StatusWord</c> is one of the three of 客户处理记录表.</summary>
public sealed record CaseSummary(
    CaseId Id,
    string Number,
    string State,
    string StatusWord,
    string? Result,
    int? Score,
    string? Level,
    string Department,
    DateTimeOffset? ArchivedAt
);

/// <summary>An open case of somebody who rings. <c>StatusWord</c> is a code.</summary>
public sealed record OpenCaseOf(string Number, string Title, string StatusWord);

public sealed record CasesOfCustomer(IReadOnlyList<OpenCaseOf> Open, int Complaints);
