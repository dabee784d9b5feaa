using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Huisheng.Tests.Canaries;

/// <summary>Everything a house leaves behind: each file of its data folder, each table of its server, its log.</summary>
internal static class Leftovers
{
    public static async Task<IReadOnlyList<Place>> Of(TestHouse house, string engine)
    {
        List<Place> places = [Place.Of("log", house.Log.Text)];
        foreach (
            var path in Directory.EnumerateFiles(house.DataFolder, "*", SearchOption.AllDirectories)
        )
        {
            var name = Path.GetRelativePath(house.DataFolder, path);
            places.Add(new Place($"file {name}", await Read(path)));
            places.Add(Place.Of("names of files", name));
        }

        if (engine == "postgresql")
        {
            places.AddRange(await Tables(house));
        }

        return places;
    }

    /// <summary>A column nobody meant to hold a name.</summary>
    public static async Task Plant(TestHouse house, string name)
    {
        await using var scope = house.Services.CreateAsyncScope();
        await scope
            .ServiceProvider.GetRequiredService<HuishengDb>()
            .Database.ExecuteSqlAsync(
                $"UPDATE departments SET name = {name} WHERE code = 'quality'"
            );
    }

    /// <summary>Each table as the server would dump it; bytes come as hex, which is one of the shapes.</summary>
    private static async Task<List<Place>> Tables(TestHouse house)
    {
        await using var server = new NpgsqlConnection(house.Connection);
        await server.OpenAsync();
        List<string> names = [];
        await using (
            var list = new NpgsqlCommand(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'",
                server
            )
        )
        await using (var rows = await list.ExecuteReaderAsync())
        {
            while (await rows.ReadAsync())
            {
                names.Add(rows.GetString(0));
            }
        }

        List<Place> places = [];
        foreach (var name in names)
        {
            using var dump = await server.BeginTextExportAsync(
                $"COPY (SELECT * FROM \"{name}\") TO STDOUT"
            );
            places.Add(Place.Of($"table {name}", await dump.ReadToEndAsync()));
        }

        return places;
    }

    private static async Task<byte[]> Read(string path)
    {
        await using var file = new FileStream(
            path,
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete
        );
        using var copy = new MemoryStream();
        await file.CopyToAsync(copy);
        return copy.ToArray();
    }
}
