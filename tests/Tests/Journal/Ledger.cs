using Huisheng.Journal;
using Huisheng.Journal.Checking;
using Huisheng.Journal.Contract;
using Huisheng.Journal.Sealing;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Journal;

/// <summary>A house with a journal of several subjects and seals, and a hand that gets at its tables past the product.</summary>
internal sealed class Ledger(TestHouse house, string engine) : IAsyncDisposable
{
    private static readonly string[] Kinds = ["case", "call", "customer"];

    public static readonly IReadOnlyList<Subject> Subjects =
    [
        .. Enumerable
            .Range(1, 6)
            .Select(i => new Subject(
                Kinds[i % Kinds.Length],
                new Guid($"00000000-0000-7000-8000-{i:D12}"),
                $"SD20239{i:D2}"
            )),
    ];

    public TestHouse House => house;

    public string Engine => engine;

    public string Seals => Path.Combine(house.DataFolder, "seals");

    /// <summary>Four seals of a dozen entries each, and three entries that wait for the fifth.</summary>
    public static async Task<Ledger> Start(string engine)
    {
        var ledger = new Ledger(await TestHouse.Start(engine), engine);
        for (var seal = 0; seal < 4; seal++)
        {
            await ledger.House.At($"2023-10-01 09:{seal * 2:D2}");
            await ledger.Write(12);
            await ledger.House.At($"2023-10-01 09:{(seal * 2) + 1:D2}");
        }

        await ledger.Write(3);
        return ledger;
    }

    public Task Write(int entries) =>
        Act(act =>
        {
            for (var i = 0; i < entries; i++)
            {
                act.Record(
                    new Note("case-progress", Subjects[i % Subjects.Count])
                    {
                        Text = $"已联系客户，第 {i} 次",
                        Reason = i % 2 == 0 ? "客户催办" : null,
                        Changes = i % 3 == 0 ? [new Change("owner", "李*", $"王*{i}")] : [],
                    }
                );
            }

            return Task.CompletedTask;
        });

    public async Task Act(Func<Act, Task> body)
    {
        var runner = house.Services.GetRequiredService<ActRunner>();
        var actor = new Actor(new Guid("00000000-0000-7000-8000-00000000abcd"), "1001", "李*");
        await runner.Run<bool>(
            actor,
            null,
            async act =>
            {
                await body(act);
                return true;
            },
            default
        );
    }

    public Task<Seen> Verify() => In((_, check) => check.Run(default));

    /// <summary>Does this to the tables, verifies, and takes it back.</summary>
    public Task<Seen> VerifyAfter(IEnumerable<string> statements, bool withFile = true) =>
        In(
            async (db, check) =>
            {
                await using var undone = await db.Database.BeginTransactionAsync();
                foreach (var sql in statements)
                {
                    await db.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{").Replace("}", "}}"));
                }

                var file = house.Services.GetRequiredService<SealFile>();
                return await check.Walk(withFile ? file.Extent() : null, default);
            }
        );

    public async Task<IReadOnlyList<JournalEntry>> Entries() =>
        await In((db, _) => db.Entries().AsNoTracking().OrderBy(e => e.Id).ToListAsync());

    public async Task Sql(string sql) => await In((db, _) => db.Database.ExecuteSqlRawAsync(sql));

    /// <summary>An id as it is written in SQL of this engine.</summary>
    public string Id(Guid id) =>
        engine == "sqlite" ? $"'{id.ToString().ToUpperInvariant()}'" : $"'{id}'";

    public async Task<T> In<T>(Func<HuishengDb, JournalCheck, Task<T>> body)
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await body(
            scope.ServiceProvider.GetRequiredService<HuishengDb>(),
            scope.ServiceProvider.GetRequiredService<JournalCheck>()
        );
    }

    public ValueTask DisposeAsync() => house.DisposeAsync();
}
