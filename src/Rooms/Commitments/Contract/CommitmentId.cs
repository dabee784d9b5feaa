using Huisheng.Kernel;

namespace Huisheng.Commitments.Contract;

/// <summary>One commitment; people quote its number, CN2023001.</summary>
public readonly record struct CommitmentId(Guid Value) : ITypedId<CommitmentId>
{
    public static CommitmentId From(Guid value) => new(value);
}
