using Huisheng.Storage;

namespace Huisheng.Customers;

public sealed class CustomersRoom : Room
{
    public override string Name => "customers";
}
