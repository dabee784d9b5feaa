using Huisheng.Storage;

namespace Huisheng.Desk;

public sealed class DeskRoom : Room
{
    public override string Name => "desk";
}
