using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Huisheng.Bench;

/// <summary>The middle time of one person reading a page again and again.</summary>
internal static class Reading
{
    private const int Warm = 30;
    private const int Times = 150;

    public static async Task<double> Milliseconds(Func<int, Task> read)
    {
        for (var i = 0; i < Warm; i++)
        {
            await read(i);
        }

        var times = new double[Times];
        for (var i = 0; i < Times; i++)
        {
            var watch = Stopwatch.StartNew();
            await read(Warm + i);
            times[i] = watch.Elapsed.TotalMilliseconds;
        }

        Array.Sort(times);
        return times[Times / 2];
    }

    /// <summary>Numbers from everywhere in the table, so that not one page of it is read again and again.</summary>
    public static async Task<IReadOnlyList<string>> Numbers(NpgsqlDataSource source, string table)
    {
        await using var command = source.CreateCommand(
            string.Create(
                CultureInfo.InvariantCulture,
                $"SELECT number FROM {table} ORDER BY md5(number) LIMIT {Warm + Times}"
            )
        );
        await using var reader = await command.ExecuteReaderAsync();
        List<string> numbers = [];
        while (await reader.ReadAsync())
        {
            numbers.Add(reader.GetString(0));
        }

        return numbers;
    }
}
