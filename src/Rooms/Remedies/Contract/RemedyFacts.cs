using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Web;

namespace Huisheng.Remedies.Contract;

/// <summary>One measure; people quote its number, CS2024001.</summary>
public readonly record struct RemedyId(Guid Value) : ITypedId<RemedyId>
{
    public static RemedyId From(Guid value) => new(value);
}

/// <summary>For what a measure is planned, whose customer it is, and who carries it out unless somebody else is named.</summary>
/// <param name="CustomerName">Masked.</param>
/// <param name="Category">Code of the problem's category, where it has one.</param>
public sealed record RemedyOn(
    Subject About,
    CustomerId Customer,
    string CustomerName,
    string? Category,
    StaffId Owner,
    DepartmentId Department
);

/// <summary>A measure as it is planned; which of the rest is needed depends on the kind (regime/remedies.yaml).</summary>
/// <param name="Kind">repair, inspection, replacement, apology, improvement, expedite, compensation, shipment, other</param>
/// <param name="Text">What is done, in the writer's words; the name of the kind if left out</param>
/// <param name="Condition">What must turn out first, such as 检测属实 (S2-90)</param>
/// <param name="Then">The kind of measure that follows once it has turned out</param>
/// <param name="ThenText">That measure in the writer's words</param>
/// <param name="Compensation">coupon, voucher or refund (C-36)</param>
/// <param name="Yuan">The amount</param>
/// <param name="Product">What is sent (S2-45)</param>
/// <param name="Payer">collect or prepaid (S2-76)</param>
public sealed record NewRemedy(
    string Kind,
    string? Text = null,
    string? OwnerJobNumber = null,
    string? Condition = null,
    string? Then = null,
    string? ThenText = null,
    string? Compensation = null,
    decimal? Yuan = null,
    string? Product = null,
    string? Carrier = null,
    string? Waybill = null,
    string? Payer = null
);

/// <summary>A measure was carried out; <c>Remark</c> is what 备注 of its form says of it, in Chinese, null where it says nothing.</summary>
public sealed record RemedyDone(Subject About, string Number, string Kind, string? Remark);

/// <summary>A measure to better a process: it becomes an item of the improvements (S2-41). The text is masked.</summary>
public sealed record ImprovementPlanned(
    Subject About,
    string Number,
    CustomerId Customer,
    string CustomerName,
    string? Category,
    string Text,
    StaffId By
);

public sealed record RemedyAction(string Code, string Name, bool Allowed, Problem? Refusal);

/// <summary>
/// A measure as the screens show it. <c>State</c>: conditional, waiting, open, done, denied, refused. <c>Detail</c> says amount or
/// waybill in words, <c>Line</c> is the sentence of the document with its places filled.
/// </summary>
public sealed record RemedyView(
    string Number,
    int Version,
    string AboutKind,
    string AboutNumber,
    string Customer,
    string Kind,
    string KindText,
    string Asks,
    string Text,
    string? Detail,
    string? Condition,
    string? ThenText,
    string? From,
    string State,
    string StateText,
    string? Line,
    PersonRef? Owner,
    PersonRef? MadeBy,
    DateTimeOffset MadeAt,
    PersonRef? DecidedBy,
    string? DecisionNote,
    DateTimeOffset? DoneAt,
    string? DoneNote,
    bool? Accepted,
    IReadOnlyList<RemedyAction> Actions
);

/// <summary>A kind that is proposed for the problem.</summary>
public sealed record RemedyOffer(string Code, string Name);

/// <summary>A sentence for the problem, to be said.</summary>
public sealed record RemedyLine(string Code, string Text);

/// <summary>处理措施 on the page of a case: what is proposed, what is planned and done, what to say. <c>PaidText</c> is the sum agreed to.</summary>
public sealed record RemedyBoard(
    IReadOnlyList<RemedyOffer> Proposed,
    IReadOnlyList<RemedyView> Items,
    IReadOnlyList<RemedyLine> Lines,
    string? PaidText
);
