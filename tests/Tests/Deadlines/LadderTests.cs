using Huisheng.Deadlines;
using Huisheng.Journal;
using Huisheng.Notices;
using Huisheng.Storage.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Deadlines;

/// <summary>Warning, breach and L1: at their second, to their person, once (C-16).</summary>
public class LadderTests
{
    [Theory, Engines]
    [Row("C-16", "S1-59")]
    public async Task warning_breach_and_first_level_come_at_their_second(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new ClockDesk(house) { Facts = new("handling", "complex", null, "urgent") };
        await house.At("2026-03-11 10:00");
        await desk.Start("first-response", "2026-03-11 10:00", "李明", "customer-service");
        await house.At("2026-03-11 10:47:59");
        (await desk.Levels()).ShouldBeEmpty();
        await house.At("2026-03-11 10:48");
        (await desk.Levels()).ShouldBe(["warning 03-11 10:48:00 1001"]);
        await house.At("2026-03-11 11:00");
        (await desk.Levels()).Count.ShouldBe(1, "the due instant itself is on time");
        await house.At("2026-03-11 11:00:01");
        (await desk.Levels()).ShouldBe([
            "warning 03-11 10:48:00 1001",
            "breach 03-11 11:00:01 1001",
            "l1 03-11 11:00:01 3001",
        ]);
    }

    [Theory, Engines]
    [Row("C-16")]
    public async Task no_level_fires_twice_however_often_the_sweep_runs(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new ClockDesk(house);
        await house.At("2026-03-11 10:00");
        await desk.Start("fetch", "2026-03-11 10:00", "李明");
        await house.At("2026-03-11 11:00:01");
        await house.At("2026-03-20 10:00");
        house.Clock.Set(HouseClock.At("2026-03-21 10:00"));
        var work = house.Services.GetRequiredService<DueWork>();
        await Task.WhenAll(work.UntilQuiet(), work.UntilQuiet(), work.UntilQuiet());
        (await desk.Levels())
            .Select(l => l.Split(' ')[0])
            .Where(l => !l.Contains('+'))
            .ShouldBe(["warning", "breach", "l1", "l2", "l3"], true);
        (await desk.Read(db => db.Notices().CountAsync(n => n.Kind == "clock-l2"))).ShouldBe(
            2,
            "said again once, since nobody acknowledged it and the house looked once more"
        );
    }

    [Theory, Engines]
    [Row("C-16")]
    public async Task nodes_that_sweep_together_fire_each_level_once(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desks = Enumerable.Range(0, 12).Select(_ => new ClockDesk(house)).ToList();
        await house.At("2026-03-11 10:00");
        foreach (var desk in desks)
        {
            await desk.Start("fetch", "2026-03-11 10:00", "李明");
        }

        house.Clock.Set(HouseClock.At("2026-03-12 10:00"));
        var work = house.Services.GetRequiredService<DueWork>();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => work.UntilQuiet()));
        (await desks[0].Levels()).Count.ShouldBe(12 * 4, "L2 came four hours later");
        (await desks[0].Read(db => db.Notices().CountAsync(n => n.Kind == "clock-l1"))).ShouldBe(
            12
        );
    }

    [Theory, Engines]
    [Row("S1-59")]
    public async Task a_department_without_a_supervisor_escalates_to_the_service_centres(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new ClockDesk(house);
        await house.At("2026-03-11 10:00");
        await desk.Start("owner-contact", "2026-03-11 10:00", "欧阳娜", "technology");
        await house.At("2026-03-11 11:00:01");
        (await desk.Levels()).ShouldContain("l1 03-11 11:00:01 3001");
    }

    [Theory, Engines]
    public async Task a_stopped_clock_fires_nothing_any_more(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new ClockDesk(house);
        await house.At("2026-03-11 10:00");
        await desk.Start("fetch", "2026-03-11 10:00", "李明");
        await desk.Start("dispatch", "2026-03-11 10:00", "李明");
        await house.At("2026-03-11 10:30");
        await desk.Stop("fetch", "2026-03-11 10:30");
        await desk.Cancel("dispatch");
        await house.At("2026-03-12 10:00");
        (await desk.Levels()).ShouldBeEmpty();
    }

    /// <summary>Stopped a minute late, and no sweep came by: the breach is written by the act that stops it.</summary>
    [Theory, Engines]
    [Row("C-16")]
    public async Task a_clock_stopped_late_has_its_breach_even_when_no_sweep_came_by(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new ClockDesk(house);
        await house.At("2026-03-11 10:00");
        await desk.Start("fetch", "2026-03-11 10:00", "李明");
        await desk.Start("dispatch", "2026-03-11 10:00", "李明");
        await desk.Start("owner-contact", "2026-03-11 10:00", "李明");
        house.Clock.Set(HouseClock.At("2026-03-11 11:00:01"));
        await desk.Stop("dispatch", "2026-03-11 11:00");
        (await desk.Levels()).ShouldBeEmpty("on time to the second");
        await desk.Stop("fetch", "2026-03-11 11:00:01");
        string[] late =
        [
            "breach 03-11 11:00:01 1001",
            "l1 03-11 11:00:01 3001",
            "warning 03-11 11:00:01 1001",
        ];
        (await desk.Levels()).ShouldBe(late);
        await desk.Cancel("owner-contact");
        (await desk.Levels()).Count.ShouldBe(6, "called off late is late too");
        await house.At("2026-03-12 10:00");
        (await desk.Levels()).Count.ShouldBe(6, "the sweep finds nothing more");
        (await desk.Read(db => db.Notices().CountAsync(n => n.Kind == "clock-l1"))).ShouldBe(2);
        (
            await desk.Read(db =>
                db.Entries().CountAsync(e => e.Tone == "late" && e.StaffId == null)
            )
        ).ShouldBe(4);
    }

    [Theory, Engines]
    [Row("X-08")]
    public async Task each_level_is_written_on_the_timeline_of_its_subject(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new ClockDesk(house);
        await house.At("2026-03-11 10:00");
        await desk.Start("dispatch", "2026-03-11 10:00", "李明");
        await house.At("2026-03-11 10:48");
        await house.At("2026-03-11 11:00:01");
        var entries = await desk.Read(db =>
            db.Entries()
                .AsNoTracking()
                .Where(e => e.SubjectId == desk.Subject.Id && e.StaffId == null)
                .Where(e => e.What.StartsWith("clock-"))
                .OrderBy(e => e.SubjectNo)
                .ToListAsync()
        );
        entries
            .Select(e => $"{e.What} {e.Tone}")
            .ShouldBe([
                "clock-warning:milestone.dispatch system",
                "clock-breach:milestone.dispatch late",
                "clock-l1:milestone.dispatch late",
            ]);
        entries[2].Changes.ShouldContain("3001");
    }

    /// <summary>After a night without power the warning is too late to help; it is written, but nobody is told.</summary>
    [Theory, Engines]
    public async Task a_warning_that_comes_after_the_breach_tells_nobody(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new ClockDesk(house);
        await house.At("2026-03-11 10:00");
        await desk.Start("fetch", "2026-03-11 10:00", "李明");
        await house.At("2026-03-12 10:00");
        (await desk.Levels()).Count.ShouldBe(4);
        (await desk.Read(db => db.Notices().CountAsync(n => n.Kind == "clock-warning"))).ShouldBe(
            0
        );
    }
}
