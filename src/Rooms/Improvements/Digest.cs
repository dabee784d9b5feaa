using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;

namespace Huisheng.Improvements;

internal readonly record struct DigestId(Guid Value) : ITypedId<DigestId>
{
    public static DigestId From(Guid value) => new(value);
}

/// <summary>建议周汇总: the suggestions of one week for one department, sent once (S1-36).</summary>
internal sealed class Digest : IRecorded
{
    public required DigestId Id { get; init; }
    public required string Number { get; init; }
    public required DepartmentId DepartmentId { get; init; }

    /// <summary>The Monday its week began on.</summary>
    public required DateOnly Week { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public required int Count { get; init; }

    public Subject Subject => new("digest", Id.Value, Number);
}
