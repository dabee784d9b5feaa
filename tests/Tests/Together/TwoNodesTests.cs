using Huisheng.Storage.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Together;

/// <summary>Two nodes, one database: a level fires once because its key says so, not because a scheduler promised it.</summary>
public sealed class TwoNodesTests
{
    private const int Many = 1000;

    /// <summary>Two processes of the built product, real time, a thousand clocks due at one second; one is killed in the middle.</summary>
    [Theory(SkipTestWithoutData = true), Engines(Only = "postgresql")]
    [Row("R26", "C-16")]
    public async Task a_node_is_killed_while_a_thousand_clocks_fall_due_and_each_level_fires_once(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var now = TimeProvider.System.GetUtcNow();
        house.Clock.Set(now);
        var clocks = new FiredOnce(house, Many);
        await clocks.Plant(now.AddSeconds(20));
        var starting = new[] { "a", "b" }.Select(_ =>
            HostProcess.Start(house.Connection, house.DataFolder, "--Database:AllowUnsafe=true")
        );
        var nodes = await Task.WhenAll(starting);
        using var stays = nodes[0];
        using var dies = nodes[1];
        await Until(clocks, Many + (Many / 2), TimeSpan.FromSeconds(200));
        dies.Kill();
        await Until(clocks, 3 * Many, TimeSpan.FromSeconds(200));
        // Time for one more round of every job: it must find nothing.
        await Task.Delay(TimeSpan.FromSeconds(6));
        (await clocks.Wrong()).ShouldBeEmpty(stays.Said);
    }

    /// <summary>The control. A scheduler that takes no lock is caught by the key; without the key it doubles, and the judgement sees it.</summary>
    [Theory(SkipTestWithoutData = true), Engines(Only = "postgresql")]
    [Row("R26")]
    public async Task without_lock_and_key_levels_double_and_with_the_key_they_do_not(string engine)
    {
        (await SweptWithoutLocks(engine, keyed: true)).ShouldBeEmpty();
        (await SweptWithoutLocks(engine, keyed: false)).ShouldContain(w =>
            w.Contains("doubled", StringComparison.Ordinal)
        );
    }

    private static async Task<List<string>> SweptWithoutLocks(string engine, bool keyed)
    {
        await using var house = await TestHouse.Planted(engine, adjust: Plants.NoLocks);
        await using var node = await house.Beside(adjust: Plants.NoLocks);
        var clocks = new FiredOnce(house, 60);
        await house.At("2026-03-10 10:00");
        await clocks.Plant(HouseClock.At("2026-03-10 10:00"));
        if (!keyed)
        {
            await clocks.Do("ALTER TABLE clock_levels DROP CONSTRAINT pk_clock_levels");
        }

        house.Clock.Set(HouseClock.At("2026-03-10 10:05"));
        for (var round = 0; round < 30 && await clocks.Levels() < 3 * 60; round++)
        {
            await Task.WhenAll(Sweep(house), Sweep(node), Sweep(house), Sweep(node));
        }

        return await clocks.Wrong();
    }

    /// <summary>A sweep that met a key leaves the clock, or the seal, to whoever was first. Several jobs may have met theirs.</summary>
    private static async Task Sweep(TestHouse node)
    {
        try
        {
            await node.Services.GetRequiredService<DueWork>().UntilQuiet();
        }
        catch (AggregateException met)
            when (met.Flatten().InnerExceptions.All(e => e is DbUpdateException))
        {
            // The next round looks again.
        }
    }

    private static async Task Until(FiredOnce clocks, long levels, TimeSpan atMost)
    {
        var began = TimeProvider.System.GetTimestamp();
        while (await clocks.Levels() < levels)
        {
            TimeProvider.System.GetElapsedTime(began).ShouldBeLessThan(atMost, $"{levels} levels");
            await Task.Delay(50);
        }
    }
}
