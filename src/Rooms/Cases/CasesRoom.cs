using Huisheng.Storage;

namespace Huisheng.Cases;

public sealed class CasesRoom : Room
{
    public override string Name => "cases";
}
