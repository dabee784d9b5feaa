using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
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
            (s, options) => s.GetRequiredService<Engine>().Use(options)
        );
        services.AddSingleton<ActRunner>();
        services.AddSingleton<RequestActs>();
        services.AddSingleton<Problems>();
        services.AddSingleton<DueWork>();
        services.AddScoped<IJob, ForgetAnswers>();
        services.AddHttpContextAccessor();
        services.AddExceptionHandler<Faults>();
        return services;
    }
}
