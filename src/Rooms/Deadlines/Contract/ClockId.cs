using Huisheng.Kernel;

namespace Huisheng.Deadlines.Contract;

/// <summary>One clock: a milestone's time limit on one thing.</summary>
public readonly record struct ClockId(Guid Value) : ITypedId<ClockId>
{
    public static ClockId From(Guid value) => new(value);
}
