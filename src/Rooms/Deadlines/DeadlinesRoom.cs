using Huisheng.Notices.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Keeping;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Deadlines;

/// <summary>时限: due times and how they were found, clocks as rows, and the sweep that fires each level once.</summary>
public sealed class DeadlinesRoom : Room
{
    public override string Name => "deadlines";

    public override void Register(IServiceCollection services, IConfiguration settings) =>
        services
            .AddSingleton<IKeepsAbout, KeptClocks>()
            .AddScoped<IJob, DeadlineSweep>()
            .AddScoped<IJob, FollowRules>()
            .AddScoped<IOpenClocks, OpenClocks>()
            .AddScoped<IAnswer<NoticeReceived>, Acknowledge>()
            .AddScoped<ClockActions>()
            .AddScoped<DeadlineList>();

    public override void Model(ModelBuilder model) => Tables.Model(model);

    public override void Map(IEndpointRouteBuilder api)
    {
        WhyThisTime.Map(api);
        GiveReason.Map(api);
        PauseClock.Map(api);
        Urge.Map(api);
        ListDeadlines.Map(api);
        Forecast.Map(api);
    }
}
