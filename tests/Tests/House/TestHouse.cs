using System.Collections.Concurrent;
using Huisheng.Host;
using Huisheng.People.Contract;
using Huisheng.Storage.Jobs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Huisheng.Tests;

/// <summary>A whole running product of a test's own: host, database and clock. The cast of A-1 works in it.</summary>
public sealed class TestHouse : IAsyncDisposable
{
    // A session ends after half an hour without a request; somebody who was away longer signs in again.
    private static readonly TimeSpan StaysSignedIn = TimeSpan.FromMinutes(14);

    private readonly ConcurrentDictionary<string, Visit> people = new();
    private readonly TestDatabase database;
    private readonly bool beside;

    private TestHouse(
        WebApplication app,
        HouseClock clock,
        TestDatabase database,
        LogKeeper log,
        bool beside
    )
    {
        App = app;
        Clock = clock;
        Log = log;
        this.database = database;
        this.beside = beside;
    }

    public WebApplication App { get; }

    public HouseClock Clock { get; }

    public LogKeeper Log { get; }

    public string Connection => database.Connection;

    public string DataFolder => database.Folder;

    public IServiceProvider Services => App.Services;

    /// <summary>A house with the cast in it, at 08:00 on 2023-09-01.</summary>
    public static async Task<TestHouse> Start(string engine) =>
        await Start(await Templates.Copy(engine));

    /// <summary>A house with something planted into it after the product was composed: what a guard must find.</summary>
    public static async Task<TestHouse> Planted(
        string engine,
        Action<WebApplication>? plant = null,
        Action<WebApplicationBuilder>? adjust = null
    ) => await Start(await Templates.Copy(engine), plant: plant, adjust: adjust);

    /// <summary>Another node on the same database, with the same clock. It goes before this house does.</summary>
    public Task<TestHouse> Beside(
        Action<WebApplication>? plant = null,
        Action<WebApplicationBuilder>? adjust = null
    ) => Start(database, plant: plant, adjust: adjust, node: this);

    /// <summary>A house nobody has set up yet.</summary>
    public static async Task<TestHouse> StartEmpty(string engine) =>
        await Start(await TestDatabase.Empty(engine));

    /// <summary>The same house on a port of 127.0.0.1, with the built console: for a real browser.</summary>
    public static async Task<TestHouse> Listen(
        string engine,
        string web,
        bool empty = false,
        Action<WebApplicationBuilder>? adjust = null
    ) =>
        await Start(
            empty ? await TestDatabase.Empty(engine) : await Templates.Copy(engine),
            web: web,
            adjust: adjust
        );

    /// <summary>The same again, beginning with what happened in the house this database was left by.</summary>
    public static async Task<TestHouse> Listen(
        TestDatabase from,
        string web,
        Action<WebApplicationBuilder>? adjust = null
    ) => await Start(await from.Copy(), web: web, adjust: adjust);

    /// <summary>The product started again on the data and the port of a house that was left.</summary>
    public static async Task<TestHouse> Reopen(TestDatabase database, string web, Uri address) =>
        await Start(database, web: web, address: address);

    internal static async Task<TestHouse> Start(
        TestDatabase database,
        bool open = true,
        string? web = null,
        Action<WebApplication>? plant = null,
        Action<WebApplicationBuilder>? adjust = null,
        TestHouse? node = null,
        Uri? address = null
    )
    {
        var clock = node?.Clock ?? new HouseClock();
        var log = new LogKeeper();
        string[] args =
        [
            $"--Data:Folder={database.Folder}",
            $"--Database={database.Connection}",
            $"--Regime:Folder={Repository.Path("regime")}",
            "--Jobs:Run=false",
            // The server of the tests runs without fsync, and a house in memory is no house.
            "--Database:AllowUnsafe=true",
            "--Log:Format=json",
            "--environment=Production",
            .. web is null
                ? []
                : new[]
                {
                    $"--Web:Folder={web}",
                    $"--urls={address?.ToString() ?? "http://127.0.0.1:0"}",
                },
        ];
        var app = Host.House.Build(
            args,
            builder =>
            {
                if (web is null)
                {
                    builder.WebHost.UseTestServer();
                }

                builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
                // Hundreds of sign-ins: few rounds here, the product's own number is proved in PasswordRules.
                builder.Services.PostConfigure<PasswordHasherOptions>(o => o.IterationCount = 1000);
                builder.Logging.ClearProviders().AddProvider(log);
                adjust?.Invoke(builder);
            }
        );
        plant?.Invoke(app);
        if (open)
        {
            await app.Open();
        }

        await app.StartAsync();
        return new TestHouse(app, clock, database, log, node is not null);
    }

    /// <summary>The one-time code of a house nobody has set up.</summary>
    public string FirstCode() =>
        Services.GetRequiredService<FirstCode>().Text
        ?? throw new InvalidOperationException("This house is set up.");

    /// <summary>Where the house listens; a house without a port answers inside the process only.</summary>
    public Uri Address => new(App.Urls.FirstOrDefault() ?? "http://localhost");

    /// <summary>The way into this house for a client of a test's own making.</summary>
    public HttpMessageHandler Inside() =>
        ((TestServer)App.Services.GetRequiredService<IServer>()).CreateHandler();

    /// <summary>A browser nobody has signed in with.</summary>
    public Person Stranger() =>
        App.Services.GetRequiredService<IServer>() is TestServer inside
            ? new(inside.CreateHandler(), Log)
            : new(new SocketsHttpHandler { UseCookies = false }, Log, Address);

    /// <summary>The same browser with its cookies, sent to this node.</summary>
    public Person Here(Person person) =>
        new(((TestServer)App.Services.GetRequiredService<IServer>()).CreateHandler(), Log, person);

    /// <summary>This person, signed in at the house's time; the same session while it lasts.</summary>
    public Task<Person> As(string name)
    {
        var now = Clock.GetUtcNow();
        var visit = people.AddOrUpdate(
            name,
            n => new Visit(SignIn(n), now),
            (n, last) =>
                now - last.At < StaysSignedIn && now >= last.At
                    ? last with
                    {
                        At = now,
                    }
                    : new Visit(SignIn(n), now)
        );
        return visit.Person;
    }

    public async Task<Person> SignIn(string name)
    {
        var person = Stranger();
        await person.SignIn(Cast.JobNumber(name));
        return person;
    }

    /// <summary>Moves the clock and does everything that has fallen due by then.</summary>
    public async Task At(string local)
    {
        Clock.Set(HouseClock.At(local));
        await Services.GetRequiredService<DueWork>().UntilQuiet();
    }

    /// <summary>Closes the house and leaves its database, for others to begin with.</summary>
    public async Task<TestDatabase> Leave()
    {
        await App.StopAsync();
        await App.DisposeAsync();
        database.Release();
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync();
        await App.DisposeAsync();
        if (!beside)
        {
            await database.Drop();
        }
    }

    private sealed record Visit(Task<Person> Person, DateTimeOffset At);
}
