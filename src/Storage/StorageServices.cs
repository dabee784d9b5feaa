using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Files;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Live;
using Huisheng.Storage.Model;
using Huisheng.Storage.Starting;
using Huisheng.Storage.Watching;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Storage;

public static class StorageServices
{
    public static IServiceCollection AddStorage(this IServiceCollection services, string connection)
    {
        services.AddSingleton(Engine.For(connection));
        services.AddSingleton(s => new Clock(s.GetRequiredService<TimeProvider>()));
        services.AddDbContext<HuishengDb>(
            (s, options) => s.GetRequiredService<Engine>().Use(options),
            optionsLifetime: ServiceLifetime.Singleton
        );
        services.AddSingleton<Bell>();
        services.AddHostedService<BellTeller>();
        services.AddSingleton<ActRunner>();
        services.AddSingleton<RequestActs>();
        services.AddSingleton<Problems>();
        services.AddSingleton<Pulse>();
        services.AddSingleton(s => new DueWork(
            s.GetRequiredService<IServiceScopeFactory>(),
            s.GetRequiredService<Pulse>()
        ));
        services.AddScoped<DatabaseCheck>();
        services.AddSingleton<ReadinessBoard>();
        services.AddScoped<IReadiness, DatabaseReadiness>();
        services.AddScoped<IReadiness, JobReadiness>();
        services.AddScoped<IReadiness, DiskReadiness>();
        services.AddScoped<IJob, ForgetAnswers>();
        FileServices.Register(services);
        services.AddHttpContextAccessor();
        services.AddExceptionHandler<Faults>();
        // Unreadable JSON reaches Faults, which names the field, instead of an empty 400.
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        return services;
    }
}
