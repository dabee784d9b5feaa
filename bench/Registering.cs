using System.Diagnostics;
using Npgsql;

namespace Huisheng.Bench;

/// <summary>How many a second, and what each took of the processors: in this process, and in the database server.</summary>
internal sealed record Pace(double PerSecond, double Here, double Server);

/// <summary>How many registrations a second, by so many clients at once: raw SQL, inside the process, through HTTP.</summary>
internal static class Registering
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(4);

    // The runtime compiles what runs often a second time, behind its back: what came before that would be measured cold.
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(20);

    public static Task WarmUp(IReadOnlyList<Func<Task>> clients) => Run(clients, Warm);

    public static async Task<Pace> Measure(IReadOnlyList<Func<Task>> clients, string database)
    {
        var before = Processors.Used(database);
        var perSecond = await Run(clients, Long);
        var (here, there) = Processors.Used(database);
        var made = perSecond * Long.TotalSeconds;
        return new Pace(perSecond, (here - before.Here) / made, (there - before.Server) / made);
    }

    /// <summary>The rows of one registration in one batch, ids and numbers new each time.</summary>
    public static async Task<Func<Task>> Raw(NpgsqlDataSource source, Template template, int client)
    {
        var connection = await source.OpenConnectionAsync();
        var batch = new NpgsqlBatch(connection);
        List<Action<int, Dictionary<Guid, Guid>>> fill = [];
        foreach (var table in template.Tables)
        {
            foreach (var row in table.Rows)
            {
                batch.BatchCommands.Add(Insert(table, row, template, client, fill));
            }
        }

        await batch.PrepareAsync();
        var n = 0;
        return async () =>
        {
            n++;
            var ids = template.Ids.ToDictionary(id => id, _ => Guid.CreateVersion7());
            foreach (var set in fill)
            {
                set(n, ids);
            }

            await batch.ExecuteNonQueryAsync();
        };
    }

    private static NpgsqlBatchCommand Insert(
        Added table,
        object?[] row,
        Template template,
        int client,
        List<Action<int, Dictionary<Guid, Guid>>> fill
    )
    {
        var names = string.Join(", ", table.Columns.Select(c => $"\"{c.Name}\""));
        var places = string.Join(", ", row.Select((_, i) => $"${i + 1}"));
        var command = new NpgsqlBatchCommand(
            $"INSERT INTO {table.Table} ({names}) VALUES ({places})"
        );
        for (var i = 0; i < row.Length; i++)
        {
            var value = row[i];
            var parameter = new NpgsqlParameter
            {
                Value = value ?? DBNull.Value,
                DataTypeName = table.Columns[i].Type,
            };
            command.Parameters.Add(parameter);
            if (value is Guid id && template.Ids.Contains(id))
            {
                fill.Add((_, ids) => parameter.Value = ids[id]);
            }
            else if (table.Table == "stored_answers" && table.Columns[i].Name == "key")
            {
                fill.Add((_, _) => parameter.Value = Guid.CreateVersion7().ToString());
            }
            else if (
                value is string text
                && template.Numbers.FirstOrDefault(text.Contains) is { } number
            )
            {
                fill.Add(
                    (n, _) =>
                        parameter.Value = text.Replace(
                            number,
                            $"{number}r{client}-{n}",
                            StringComparison.Ordinal
                        )
                );
            }
        }

        return command;
    }

    private static async Task<double> Run(IReadOnlyList<Func<Task>> acts, TimeSpan length)
    {
        var done = 0;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(
            acts.Select(act =>
                Task.Run(async () =>
                {
                    while (watch.Elapsed < length)
                    {
                        await act();
                        Interlocked.Increment(ref done);
                    }
                })
            )
        );
        return done / watch.Elapsed.TotalSeconds;
    }
}
