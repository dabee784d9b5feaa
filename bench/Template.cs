using Npgsql;

namespace Huisheng.Bench;

internal sealed record Column(string Name, string Type);

internal sealed record Added(
    string Table,
    IReadOnlyList<Column> Columns,
    IReadOnlyList<object?[]> Rows
);

/// <summary>The rows one matter left in the database, found by comparing it before and after.</summary>
internal sealed class Template
{
    private const string Subjects = "journal_subjects";

    // Of these a matter adds to rows that were there, or they are the sign-ins of whoever played it.
    private static readonly string[] NotOfTheMatter =
    [
        "__EFMigrationsHistory",
        "sessions",
        "sign_in_counts",
        "first_codes",
        "staff",
        "journal_seals",
        "journal_chain",
        "job_pulses",
        "calendar_warnings",
        "regime_state",
    ];

    private Template(IReadOnlyList<Added> found)
    {
        Ids = Values(found, t => t != Subjects, "id").OfType<Guid>().ToHashSet();
        Tables =
        [
            .. found
                .Select(t => t with { Rows = [.. t.Rows.Where(r => IsOfTheMatter(t, r))] })
                .Where(t => t.Rows.Count > 0),
        ];
        Numbers =
        [
            .. Values(Tables, t => t is "calls" or "cases" or "follow_ups", "number")
                .OfType<string>(),
        ];
    }

    private Template(Template whole, IReadOnlyList<Added> part)
    {
        Ids = whole.Ids;
        Numbers = whole.Numbers;
        Tables = part;
    }

    public Template Without(string table) => new([.. Tables.Where(t => t.Table != table)]);

    /// <summary>The rows of one table that have something in this column, with nothing they hang on.</summary>
    public Template Only(string table, string column)
    {
        var all = Tables.Single(t => t.Table == table);
        var at = all.Columns.Select(c => c.Name).ToList().IndexOf(column);
        return new(this, [all with { Rows = [.. all.Rows.Where(r => r[at] is not null)] }]);
    }

    public IReadOnlyList<Added> Tables { get; }

    /// <summary>Ids that were made for the matter; each copy gets its own.</summary>
    public IReadOnlySet<Guid> Ids { get; }

    /// <summary>Numbers people quote; each copy gets its own.</summary>
    public IReadOnlyList<string> Numbers { get; }

    public int RowCount => Tables.Sum(t => t.Rows.Count);

    public static async Task<Template> Of(NpgsqlDataSource source, Func<Task> act)
    {
        var tables = await Names(source);
        var before = new Dictionary<string, HashSet<string>>();
        foreach (var table in tables)
        {
            before[table] = await Rows(source, table);
        }

        await act();
        List<Added> added = [];
        foreach (var table in tables)
        {
            var rows = await Read(source, table, before[table]);
            if (rows.Rows.Count > 0)
            {
                added.Add(rows);
            }
        }

        return new Template(added);
    }

    /// <summary>Whoever played it signed in; that is in the journal too, under their own names.</summary>
    private bool IsOfTheMatter(Added table, object?[] row) =>
        table.Table switch
        {
            Subjects => Has(table, row, "id"),
            "journal_entries" => Has(table, row, "subject_id"),
            _ => true,
        };

    private bool Has(Added table, object?[] row, string column) =>
        row[table.Columns.Select(c => c.Name).ToList().IndexOf(column)] is Guid id
        && Ids.Contains(id);

    private static IEnumerable<object?> Values(
        IEnumerable<Added> tables,
        Func<string, bool> which,
        string column
    ) =>
        from table in tables
        where which(table.Table)
        let at = table.Columns.Select(c => c.Name).ToList().IndexOf(column)
        where at >= 0
        from row in table.Rows
        select row[at];

    /// <summary>In an order that keeps references: a table after those it refers to.</summary>
    private static async Task<List<string>> Names(NpgsqlDataSource source)
    {
        var all = (
            await Texts(source, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        )
            .Except(NotOfTheMatter)
            .ToList();
        var refers = await Texts(
            source,
            "SELECT conrelid::regclass::text || '>' || confrelid::regclass::text FROM pg_constraint WHERE contype = 'f'"
        );
        List<string> ordered = [];
        while (all.Count > 0)
        {
            var free = all.Where(t =>
                    !refers.Any(r =>
                        r.Split('>') is [var from, var to]
                        && from == t
                        && to != t
                        && all.Contains(to)
                    )
                )
                .Order(StringComparer.Ordinal)
                .ToList();
            // Staff and departments refer to each other; no matter adds to either.
            free = free.Count > 0 ? free : all;
            ordered.AddRange(free);
            all = [.. all.Except(free)];
        }

        return ordered;
    }

    private static async Task<HashSet<string>> Rows(NpgsqlDataSource source, string table) =>
        [.. await Texts(source, $"SELECT t::text FROM {table} t")];

    private static async Task<Added> Read(
        NpgsqlDataSource source,
        string table,
        HashSet<string> before
    )
    {
        // A number the database counts itself is counted for each copy anew.
        var own = await Texts(
            source,
            $"SELECT 't.' || column_name FROM information_schema.columns WHERE table_name = '{table}' AND table_schema = 'public' AND is_identity = 'NO' ORDER BY ordinal_position"
        );
        await using var command = source.CreateCommand(
            $"SELECT {string.Join(", ", own)}, t::text FROM {table} t"
        );
        await using var reader = await command.ExecuteReaderAsync();
        var count = reader.FieldCount - 1;
        var columns = Enumerable
            .Range(0, count)
            .Select(i => new Column(reader.GetName(i), reader.GetDataTypeName(i)))
            .ToList();
        List<object?[]> rows = [];
        while (await reader.ReadAsync())
        {
            if (!before.Contains(reader.GetString(count)))
            {
                rows.Add([
                    .. Enumerable
                        .Range(0, count)
                        .Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i)),
                ]);
            }
        }

        return new Added(table, columns, rows);
    }

    private static async Task<List<string>> Texts(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        List<string> texts = [];
        while (await reader.ReadAsync())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }
}
