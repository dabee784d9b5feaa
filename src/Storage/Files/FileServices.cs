using Huisheng.Kernel;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Keeping;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Storage.Files;

/// <summary>The door of the file store: what it registers and which routes it answers.</summary>
public static class FileServices
{
    internal static void Register(IServiceCollection services)
    {
        services.AddSingleton<FileStore>();
        services.AddSingleton<FileNames>();
        services.AddSingleton<Inspect>();
        services.AddSingleton<ReceiveFile>();
        services.AddSingleton<ReadFile>();
        services.AddSingleton<LastWalk>();
        services.AddSingleton(s => new KeptContent(
            s.GetRequiredService<FileStore>(),
            s.GetRequiredService<Inspect>(),
            s.GetRequiredService<Clock>()
        ));
        services.AddSingleton(s => new Forgotten(s.GetRequiredService<FileStore>()));
        services.AddSingleton(s => new FileCheck(s.GetRequiredService<FileStore>()));
        services.AddScoped<IJob, SweepUploads>();
        services.AddScoped<IJob, SweepBytes>();
    }

    public static void MapFiles(this IEndpointRouteBuilder api)
    {
        FileLimitsAnswer.Map(api);
        ReceiveFile.Map(api);
        ReadFile.Map(api);
        DropFile.Map(api);
    }

    /// <summary>Makes the key and shows that the folder can be written to, before the first file comes.</summary>
    public static void OpenFiles(this IServiceProvider services) =>
        _ = services.GetRequiredService<FileStore>();
}
