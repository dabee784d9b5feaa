namespace Huisheng.Kernel;

/// <summary>An id that cannot be mistaken for another room's. Across rooms a column of this type is a foreign key.</summary>
public interface ITypedId<TSelf>
    where TSelf : struct, ITypedId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}
