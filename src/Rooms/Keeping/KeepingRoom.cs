using Huisheng.Keeping.Doing;
using Huisheng.Keeping.Views;
using Huisheng.Storage;
using Huisheng.Storage.Jobs;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Keeping;

/// <summary>保存与清除: what is past its time, what is held, and that it is forgotten once and on record.</summary>
public sealed class KeepingRoom : Room
{
    public override string Name => "keeping";

    public override void Register(IServiceCollection services, IConfiguration settings)
    {
        services.AddScoped<Verdicts>();
        services.AddScoped<Forgetting>();
        services.AddScoped<KeepingViews>();
        services.AddScoped<IJob, PurgeRecords>();
    }

    public override void Model(ModelBuilder model) => Tables.Model(model);

    public override void Map(IEndpointRouteBuilder api)
    {
        ReadKeeping.Map(api);
        PlaceHold.Map(api);
        LiftHold.Map(api);
        PlanPurge.Map(api);
        StartPurge.Map(api);
    }
}
