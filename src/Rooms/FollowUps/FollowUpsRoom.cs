using Huisheng.Storage;

namespace Huisheng.FollowUps;

public sealed class FollowUpsRoom : Room
{
    public override string Name => "follow-ups";
}
