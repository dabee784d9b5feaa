using Huisheng.Kernel;

namespace Huisheng.Telephony.Contract;

/// <summary>通话: one call as the telephone system told of it; people quote its number, TH20260310001.</summary>
public readonly record struct PhoneCallId(Guid Value) : ITypedId<PhoneCallId>
{
    public static PhoneCallId From(Guid value) => new(value);
}
