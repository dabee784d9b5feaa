using Huisheng.Storage;

namespace Huisheng.Deadlines;

public sealed class DeadlinesRoom : Room
{
    public override string Name => "deadlines";
}
