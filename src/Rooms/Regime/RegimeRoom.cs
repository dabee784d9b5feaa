using Huisheng.Storage;

namespace Huisheng.Regime;

public sealed class RegimeRoom : Room
{
    public override string Name => "regime";
}
