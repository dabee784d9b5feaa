using Huisheng.Storage;

namespace Huisheng.Notices;

public sealed class NoticesRoom : Room
{
    public override string Name => "notices";
}
