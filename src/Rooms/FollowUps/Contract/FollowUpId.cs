using Huisheng.Kernel;

namespace Huisheng.FollowUps.Contract;

/// <summary>One follow-up; people quote its number, HF20231002001.</summary>
public readonly record struct FollowUpId(Guid Value) : ITypedId<FollowUpId>
{
    public static FollowUpId From(Guid value) => new(value);
}
