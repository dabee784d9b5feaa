using System.Text;
using Npgsql;
using NpgsqlTypes;

namespace Huisheng.Bench;

/// <summary>Copies of a matter by the thousand: each with ids and numbers of its own, a little older than the one before.</summary>
internal sealed class Fill(NpgsqlDataSource source)
{
    private int made;

    /// <param name="later">What still falls due is moved past the measuring, so that nothing is due while it runs.</param>
    public async Task Copy(Template template, int copies, bool later)
    {
        const int AtOnce = 5000;
        for (var left = copies; left > 0; left -= AtOnce)
        {
            var now = Math.Min(left, AtOnce);
            await using var connection = await source.OpenConnectionAsync();
            await using (var off = new NpgsqlCommand("SET synchronous_commit = off", connection))
            {
                await off.ExecuteNonQueryAsync();
            }

            await using var transaction = await connection.BeginTransactionAsync();
            foreach (var table in template.Tables)
            {
                foreach (var row in table.Rows)
                {
                    await Insert(connection, template, table, row, now, later);
                }
            }

            await transaction.CommitAsync();
            made += now;
        }
    }

    private async Task Insert(
        NpgsqlConnection connection,
        Template template,
        Added table,
        object?[] row,
        int copies,
        bool later
    )
    {
        await using var command = new NpgsqlCommand { Connection = connection };
        var sql = new StringBuilder($"INSERT INTO {table.Table} (");
        sql.AppendJoin(", ", table.Columns.Select(c => $"\"{c.Name}\"")).Append(") SELECT ");
        for (var i = 0; i < row.Length; i++)
        {
            sql.Append(i == 0 ? "" : ", ")
                .Append(Expression(command, template, table, table.Columns[i], row[i], later));
        }

        sql.Append(
            System.Globalization.CultureInfo.InvariantCulture,
            $" FROM generate_series({made + 1}, {made + copies}) g"
        );
#pragma warning disable CA2100 // Built of names the database gave; values are parameters.
        command.CommandText = sql.ToString();
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static string Expression(
        NpgsqlCommand command,
        Template template,
        Added table,
        Column column,
        object? value,
        bool later
    )
    {
        if (value is null)
        {
            return "NULL";
        }

        var p = $"p{command.Parameters.Count}";
        var cast = column.Type;
        command.Parameters.Add(new NpgsqlParameter(p, value) { DataTypeName = cast });
        return value switch
        {
            Guid id when template.Ids.Contains(id) => $"md5(@{p}::text || g)::uuid",
            DateTime when later && IsAhead(table.Table, column.Name) =>
                $"@{p} + interval '40 days' + g * interval '1 second'",
            DateTime => $"@{p} - g * interval '13 seconds'",
            string text
                when column.Type is "text" or "character varying" or "jsonb"
                    && Named(template, text) is { } number =>
                $"replace(@{p}::text, '{number}', '{number}-' || g)::{cast}",
            byte[] bytes when bytes.Length >= 16 =>
                $"@{p}::bytea || decode(lpad(to_hex(g), 8, '0'), 'hex')",
            _ => $"@{p}::{cast}",
        };
    }

    private static bool IsAhead(string table, string column) =>
        (table, column)
            is
                ("clocks", "due_at" or "next_at" or "warn_at")
                or
                ("work_items", "due_at" or "warn_at");

    private static string? Named(Template template, string text) =>
        template.Numbers.FirstOrDefault(text.Contains);
}
