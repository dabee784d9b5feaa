using System.Text.Json;
using System.Text.Json.Serialization;
using Huisheng.Host.Starting;
using Huisheng.Host.Watching;
using Huisheng.Storage;
using Huisheng.Storage.Files;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Keys;
using Huisheng.Storage.Model;
using Huisheng.Storage.Search;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Host;

/// <summary>Composes the rooms into one web application. No rule and no query lives here.</summary>
public static class House
{
    /// <summary>What runs when the house is told to stop has this long to end.</summary>
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(30);

    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        var settings = Settings.Read(builder.Configuration);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(new KeyFolder(Path.Combine(settings.DataFolder, "keys")));
        builder.Services.AddSingleton(new FileFolder(Path.Combine(settings.DataFolder, "files")));
        builder.Services.AddStorage(settings.Connection);
        builder.Services.ConfigureHttpJsonOptions(o => Json(o.SerializerOptions));
        builder.Services.AddOpenApi(Contract.Describe);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        // Says at every new key that session keys lie unencrypted; docs/guide/operating.md says so once, and why.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.AddLogLines(settings);
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = LongestStop);
        builder.Services.AddResponseCompression(o => o.EnableForHttps = true);
        foreach (var room in Rooms.InOrder)
        {
            builder.Services.AddSingleton(room);
            room.Register(builder.Services, builder.Configuration);
        }

        if (settings.RunsJobs)
        {
            builder.Services.AddHostedService<JobRinger>();
        }

        adjust?.Invoke(builder);
        return Compose(builder.Build(), settings);
    }

    /// <summary>Brings the schema up to date and opens the rooms; before it no request is answered.</summary>
    public static async Task Open(this WebApplication app)
    {
        await app.CheckStart(serving: true);
        await using var scope = app.Services.CreateAsyncScope();
        // Before the first table: a database with tables and no key is one whose keys were left behind.
        _ = scope.ServiceProvider.GetRequiredService<KeyFolder>().Get("journal");
        var db = scope.ServiceProvider.GetRequiredService<HuishengDb>();
        // An index over a large table takes its time; only requests are in a hurry.
        db.Database.SetCommandTimeout(TimeSpan.FromHours(1));
        // Looking whether the model fits its migrations takes longer than all else here; a database that is up to date was looked at.
        if ((await db.Database.GetPendingMigrationsAsync()).Any())
        {
            await db.Database.MigrateAsync();
        }

        await db.OpenSearch();
        app.Services.OpenFiles();
        foreach (var room in Rooms.InOrder)
        {
            await room.Open(scope.ServiceProvider);
        }
    }

    private static WebApplication Compose(WebApplication app, Settings settings)
    {
        // Only a proxy on this machine is believed, about the scheme and about who asked it last; what it was told itself is not.
        app.UseForwardedHeaders(
            new ForwardedHeadersOptions
            {
                ForwardedHeaders =
                    ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedFor,
            }
        );
        app.UseMiddleware<RequestLog>();
        app.UseExceptionHandler(_ => { });
        app.UseMiddleware<AnswerHeaders>();
        app.UseResponseCompression();
        app.UseConsole(settings);
        app.UseRouting();
        foreach (var room in Rooms.InOrder)
        {
            room.Use(app);
        }

        app.UseMiddleware<RequestKeys>();
        var api = app.MapGroup("");
        foreach (var room in Rooms.InOrder)
        {
            room.Map(api.MapGroup("").WithTags(room.Name));
        }

        api.MapGroup("").WithTags("files").MapFiles();
        HealthRoutes.Map(api);
        api.MapOpenApi("/api/openapi.json").OpenToAnyone();
        app.MapConsole(settings);
        return app;
    }

    internal static void Json(JsonSerializerOptions options)
    {
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.AllowDuplicateProperties = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Converters.Add(
            new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
        );
        options.Converters.Add(new InstantConverter());
    }
}
