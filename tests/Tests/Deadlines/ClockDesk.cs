using Huisheng.Deadlines;
using Huisheng.Deadlines.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Deadlines;

/// <summary>Starts and stops clocks the way a room does, inside acts of the house, on a thing that is only a subject.</summary>
internal sealed class ClockDesk(TestHouse house)
{
    public Subject Subject { get; } = new("case", Guid.CreateVersion7(), "SD2026001");

    public ClockFacts Facts { get; set; } = new("complaint", "complex", "general", "normal");

    private ActRunner Acts => house.Services.GetRequiredService<ActRunner>();

    public async Task<ClockFact> Start(
        string milestone,
        string at,
        string? owner = null,
        string? department = null,
        string? limit = null
    ) =>
        await TryStart(milestone, at, owner, department, limit)
        ?? throw new InvalidOperationException("No clock was started.");

    public Task<ClockFact?> TryStart(
        string milestone,
        string at,
        string? owner = null,
        string? department = null,
        string? limit = null
    ) =>
        In(async act =>
        {
            var holder = owner is null
                ? null
                : await Staffing.ByJobNumber(act.Db, Cast.JobNumber(owner), act.Stop);
            var office = department is null
                ? null
                : await DepartmentFacts.ByCode(act.Db, department, act.Stop);
            return await Clocks.Start(
                act,
                new ClockStart(
                    Subject,
                    milestone,
                    HouseClock.At(at),
                    Facts,
                    holder?.Id,
                    office?.Id,
                    Limit: limit is null ? null : HouseClock.At(limit)
                )
            );
        });

    public Task Regrade(ClockFacts facts, string from, string to) =>
        In(async act =>
        {
            Facts = facts;
            await Clocks.Regrade(act, Subject, facts, new FactChange(from, to));
            return 0;
        });

    public Task<ClockFact?> Stop(string milestone, string at) =>
        In(act => Clocks.Stop(act, Subject, milestone, HouseClock.At(at)));

    public Task Cancel(string? milestone = null) =>
        In(async act =>
        {
            await Clocks.Cancel(act, Subject, milestone);
            return 0;
        });

    public Task<T> Read<T>(Func<HuishengDb, Task<T>> read) => In(act => read(act.Db));

    public Task<IReadOnlyList<ClockView>> Views(string language = "zh-CN") =>
        Read(db =>
            Clocks.Of(
                db,
                house.Services.GetRequiredService<Rulebook>(),
                Subject,
                language,
                house.Clock.GetUtcNow(),
                CancellationToken.None
            )
        );

    /// <summary>Levels that fired, as "level at who".</summary>
    public Task<List<string>> Levels() =>
        Read(async db =>
        {
            var rows = await db.ClockLevels().AsNoTracking().ToListAsync();
            var ids = rows.Select(r => r.To).OfType<StaffId>();
            var people = await Staffing.Refs(db, ids, CancellationToken.None);
            return rows.OrderBy(r => r.At)
                .ThenBy(r => r.Level)
                .Select(r =>
                    $"{r.Level}{(r.Nr > 0 ? $"+{r.Nr}" : "")} {Seconds(r.At)} {(r.To is { } to ? people[to].JobNumber : "-")}"
                )
                .ToList();
        });

    private static string Seconds(DateTimeOffset at) =>
        BusinessTime
            .Local(at)
            .ToString("MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);

    private async Task<T> In<T>(Func<Act, Task<T>> body) =>
        (
            await Acts.System<T>(async act =>
            {
                act.Record(new Note("case-progress", Subject));
                return await body(act);
            })
        ).Value;
}
