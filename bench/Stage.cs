using Huisheng.Demo;
using Huisheng.Host;
using Huisheng.People.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace Huisheng.Bench;

/// <summary>One database of the bench's own server, and houses that open on it.</summary>
internal sealed class Stage(string server, string folder) : IAsyncDisposable
{
    public const string Password = "Huisheng-bench-8!";

    private readonly string name = $"bench_{Environment.ProcessId}";

    public string Database => name;

    public string Connection => $"{server};Database={name};Maximum Pool Size=100";

    public string Folder => folder;

    public NpgsqlDataSource Source { get; private set; } = null!;

    public async Task Make()
    {
        await Admin($"CREATE DATABASE {name}");
        Source = NpgsqlDataSource.Create(Connection);
    }

    /// <summary>A house under this clock; listening on a port, or answering inside the process.</summary>
    public async Task<WebApplication> Open(TimeProvider clock, bool listen)
    {
        var house = House.Build(
            [
                $"--Database={Connection}",
                $"--Data:Folder={folder}",
                "--Jobs:Run=false",
                "--environment=Production",
                "--urls=http://127.0.0.1:0",
            ],
            builder =>
            {
                builder.Services.Replace(ServiceDescriptor.Singleton(clock));
                if (!listen)
                {
                    builder.WebHost.UseTestServer();
                }
            }
        );
        await house.Open();
        await house.StartAsync();
        return house;
    }

    public static string FirstCode(WebApplication house) =>
        house.Services.GetRequiredService<FirstCode>().Text
        ?? throw new InvalidOperationException("Somebody is here already.");

    public async Task Do(string sql)
    {
#pragma warning disable CA2100 // Written here.
        await using var command = Source.CreateCommand(sql);
#pragma warning restore CA2100
        command.CommandTimeout = 600;
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        await Admin($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    }

    private async Task Admin(string sql)
    {
        await using var own = new NpgsqlConnection($"{server};Database=postgres;Pooling=false");
        await own.OpenAsync();
#pragma warning disable CA2100 // The name is ours.
        await using var command = new NpgsqlCommand(sql, own);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
