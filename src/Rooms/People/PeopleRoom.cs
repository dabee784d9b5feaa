using Huisheng.Storage;

namespace Huisheng.People;

public sealed class PeopleRoom : Room
{
    public override string Name => "people";
}
