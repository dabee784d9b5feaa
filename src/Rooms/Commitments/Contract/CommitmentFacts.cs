using Huisheng.Customers.Contract;
using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Web;

namespace Huisheng.Commitments.Contract;

/// <summary>On what a commitment is made: the thing it belongs to, whose customer it is, and who keeps it unless somebody else is named.</summary>
/// <param name="CustomerName">Masked.</param>
/// <param name="Source">Code of regime/commitments.yaml.</param>
public sealed record CommitmentOn(
    Subject About,
    CustomerId Customer,
    string CustomerName,
    StaffId Owner,
    DepartmentId Department,
    string Source
);

/// <summary>
/// What a person decided about the date or the promise in their text: a commitment with its due time, or <c>None</c> when it is
/// nothing the customer was promised. Text that holds one is not saved without it.
/// </summary>
/// <param name="Text">What is promised; without it the text it was read from.</param>
/// <param name="Method">How it is done (S0-55).</param>
public sealed record CommitmentAnswer(
    DateTimeOffset? DueAt = null,
    string? Text = null,
    string? Method = null,
    string? OwnerJobNumber = null,
    bool None = false
);

/// <summary>改期: from when to when, and how and when the customer agreed.</summary>
public sealed record ReschedulingView(
    DateTimeOffset At,
    PersonRef? By,
    string FromText,
    string ToText,
    string Channel,
    string ChannelText,
    DateTimeOffset ConsentAt,
    string Words
);

/// <summary>What the viewer may do with it now, and for what they may not, why.</summary>
public sealed record CommitmentAction(string Code, string Name, bool Allowed, Problem? Refusal);

/// <summary>
/// A commitment as the screens show it. <c>State</c>: open, broken, kept, kept-late. <c>DifferenceText</c> says how early or late
/// it was kept.
/// </summary>
public sealed record CommitmentView(
    string Number,
    int Version,
    string AboutKind,
    string AboutNumber,
    string Text,
    string? Method,
    string Source,
    string SourceText,
    string State,
    string StateText,
    DateTimeOffset DueAt,
    string DueText,
    PersonRef? Owner,
    DateTimeOffset MadeAt,
    PersonRef? MadeBy,
    DateTimeOffset? KeptAt,
    string? KeptNote,
    string? DifferenceText,
    ClockView? Clock,
    IReadOnlyList<ReschedulingView> Reschedulings,
    IReadOnlyList<CommitmentAction> Actions
);

/// <summary>
/// What a text seems to promise. <c>Kind</c>: "date", with the due time its words stand for, or "promise", which names none.
/// <c>Words</c> are the words it was read from.
/// </summary>
public sealed record CommitmentHint(
    string Kind,
    string Words,
    DateTimeOffset? DueAt,
    string? DueText
);
