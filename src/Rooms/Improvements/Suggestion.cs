using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;

namespace Huisheng.Improvements;

internal readonly record struct SuggestionId(Guid Value) : ITypedId<SuggestionId>
{
    public static SuggestionId From(Guid value) => new(value);
}

/// <summary>待评估 → 评估中 → 可行/不可行 → 纳入服务优化计划 → 已实施 (S0-70); 已告知客户 stands beside it, with its moment.</summary>
internal enum SuggestionState
{
    Pending,
    Assessing,
    Feasible,
    Infeasible,
    Planned,
    Done,
}

/// <summary>建议: what a customer proposed, in their words, and what became of it. The words never change.</summary>
internal sealed partial class Suggestion : IVersioned, IRecorded
{
    public required SuggestionId Id { get; init; }
    public required string Number { get; init; }
    public required string SourceKind { get; init; }
    public required Guid SourceId { get; init; }
    public required string SourceNumber { get; init; }
    public required string? CaseNumber { get; init; }
    public required CustomerId? CustomerId { get; init; }

    /// <summary>Masked, as is every text here.</summary>
    public required string CustomerName { get; init; }
    public required string Text { get; init; }
    public required string? Category { get; init; }
    public required string? Target { get; init; }
    public required StaffId RecordedById { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public required bool History { get; init; }

    /// <summary>Who evaluates it.</summary>
    public required DepartmentId DepartmentId { get; set; }
    public SuggestionState State { get; set; } = SuggestionState.Pending;

    /// <summary>The Monday of the week whose digest lists it; null for history, which no digest lists.</summary>
    public required DateOnly? Week { get; set; }
    public string? DigestNumber { get; set; }
    public StaffId? EvaluatedById { get; set; }
    public DateTimeOffset? EvaluatedAt { get; set; }
    public string? Opinion { get; set; }

    /// <summary>开发周期 in natural days, and the day it ends on (S0-71).</summary>
    public int? Days { get; set; }
    public DateOnly? PlannedOn { get; set; }
    public string? ImprovementNumber { get; set; }
    public DateTimeOffset? ToldAt { get; set; }
    public StaffId? ToldById { get; set; }
    public string? ToldChannel { get; set; }
    public string? ToldText { get; set; }

    /// <summary>Why the customer could not be told; null: they were, or are still to be.</summary>
    public string? UntoldReason { get; set; }

    /// <summary>What the customer was told last: the decision, or that it is done.</summary>
    public string? ToldFor { get; set; }

    /// <summary>When somebody is reminded next that the customer was not told; null while nothing is owed.</summary>
    public DateTimeOffset? RemindAt { get; set; }
    public int Version { get; set; } = 1;

    public Subject Subject => new("suggestion", Id.Value, Number);

    public Subject Source => new(SourceKind, SourceId, SourceNumber);
}
