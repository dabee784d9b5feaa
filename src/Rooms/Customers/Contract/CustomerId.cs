using Huisheng.Kernel;

namespace Huisheng.Customers.Contract;

/// <summary>Opaque; a customer has no number anybody quotes.</summary>
public readonly record struct CustomerId(Guid Value) : ITypedId<CustomerId>
{
    public static CustomerId From(Guid value) => new(value);
}
