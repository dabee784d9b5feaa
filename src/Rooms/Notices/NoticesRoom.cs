using Huisheng.Storage;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Notices;

/// <summary>通知: what the house tells its own people, with the time they saw it.</summary>
public sealed class NoticesRoom : Room
{
    public override string Name => "notices";

    public override void Model(ModelBuilder model) => Tables.Model(model);

    public override void Map(IEndpointRouteBuilder api)
    {
        ListNotices.Map(api);
        ReceiveNotice.Map(api);
    }
}
