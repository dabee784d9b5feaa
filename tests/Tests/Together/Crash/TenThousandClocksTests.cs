using System.Diagnostics;

namespace Huisheng.Tests.Together.Crash;

/// <summary>
/// Two processes of the built product in real time on one PostgreSQL, and ten thousand clocks. The control without lock and key stands
/// in <see cref="TwoNodesTests"/>.
/// </summary>
[Trait("engine", "crash")]
[Collection("crash")]
public sealed class TenThousandClocksTests
{
    private const int Many = 10_000;
    private const int Levels = 3;

    [Fact]
    [Row("R26", "C-16")]
    public async Task one_node_is_killed_again_and_again_and_nobody_hears_late_or_twice()
    {
        await using var house = await TestHouse.Start("postgresql");
        var clocks = await Planted(house);
        using var stays = await Node(house);
        var killer = new Killer(() => Node(house));
        await clocks.Spread(
            TimeProvider.System.GetUtcNow().AddSeconds(60),
            over: TimeSpan.FromMinutes(3),
            warned: TimeSpan.FromSeconds(50)
        );
        using var enough = new CancellationTokenSource();
        var killing = killer.Run(TimeSpan.FromSeconds(6), enough.Token);
        await Until(clocks, TimeSpan.FromMinutes(6));
        await enough.CancelAsync();
        await killing;
        killer.Kills.ShouldBeGreaterThanOrEqualTo(10);
        await RoundsMore();
        (await clocks.Wrong()).ShouldBeEmpty(stays.Said);
        (await clocks.Latest()).ShouldBeLessThanOrEqualTo(TimeSpan.FromMinutes(1));
    }

    [Fact]
    [Row("R26", "C-16")]
    public async Task what_fell_due_in_two_hours_without_a_node_is_caught_up_in_five_minutes()
    {
        await using var house = await TestHouse.Start("postgresql");
        var clocks = await Planted(house);
        await clocks.Spread(
            TimeProvider.System.GetUtcNow().AddHours(-2),
            over: TimeSpan.FromHours(2),
            warned: TimeSpan.FromMinutes(12)
        );
        var back = Stopwatch.GetTimestamp();
        using var one = await Node(house);
        using var other = await Node(house);
        await Until(clocks, TimeSpan.FromMinutes(5));
        Stopwatch.GetElapsedTime(back).ShouldBeLessThan(TimeSpan.FromMinutes(5));
        await RoundsMore();
        (await clocks.Wrong()).ShouldBeEmpty(one.Said);
    }

    private static async Task<FiredOnce> Planted(TestHouse house)
    {
        // Days from now, until their instants are moved.
        var now = TimeProvider.System.GetUtcNow();
        house.Clock.Set(now);
        var clocks = new FiredOnce(house, Many);
        await clocks.Plant(now.AddDays(3));
        return clocks;
    }

    private static Task<HostProcess> Node(TestHouse house) =>
        HostProcess.Start(house.Connection, house.DataFolder, "--Database:AllowUnsafe=true");

    private static async Task Until(FiredOnce clocks, TimeSpan atMost)
    {
        var began = Stopwatch.GetTimestamp();
        while (await clocks.Levels() is var fired && fired < Levels * Many)
        {
            Stopwatch.GetElapsedTime(began).ShouldBeLessThan(atMost, $"{fired} levels");
            await Task.Delay(200);
        }
    }

    /// <summary>Time for every job to come by once more: it must find nothing.</summary>
    private static Task RoundsMore() => Task.Delay(TimeSpan.FromSeconds(6));

    /// <summary>Starts a node and kills it when it has worked a while, again and again.</summary>
    private sealed class Killer(Func<Task<HostProcess>> start)
    {
        public int Kills { get; private set; }

        public async Task Run(TimeSpan lives, CancellationToken enough)
        {
            while (!enough.IsCancellationRequested)
            {
                using var node = await start();
                await Task.Delay(lives, CancellationToken.None);
                node.Kill();
                Kills++;
            }
        }
    }
}
