using Huisheng.Desk.Contract;
using Huisheng.Storage;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Desk;

/// <summary>工作台: one row per open piece of work, whatever its kind.</summary>
public sealed class DeskRoom : Room
{
    public override string Name => "desk";

    public override void Register(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton<WorkItemWords>();
        services.AddScoped<WorkItemList>();
    }

    public override void Model(ModelBuilder model) => Tables.Model(model);

    public override void Map(IEndpointRouteBuilder api)
    {
        ListItems.Map(api);
        CountItems.Map(api);
    }
}
