using Huisheng.Deadlines;

namespace Huisheng.Tests.Deadlines;

/// <summary>The sweep costs what is due, not what is open (design §4.4).</summary>
public class SweepCostTests
{
    [Theory, Engines]
    public async Task the_sweep_walks_the_index_of_what_fires_next(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var plan = await Plan.Of(
            house,
            engine,
            db => DeadlineSweep.DueBy(db, HouseClock.At("2026-03-11 10:00"))
        );
        plan.ShouldWalk("ix_clocks_next_at");
    }
}
