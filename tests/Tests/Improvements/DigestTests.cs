using System.Globalization;
using Huisheng.Improvements.Digests;
using Huisheng.Storage.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Improvements;

/// <summary>建议周汇总: which week, and once however many nodes run.</summary>
public sealed class DigestTests
{
    [Theory]
    [Row("S1-36")]
    [InlineData("2026-03-02 00:00", "2026-03-02")]
    [InlineData("2026-03-08 23:59", "2026-03-02")]
    [InlineData("2026-03-09 00:00", "2026-03-09")]
    [InlineData("2026-01-01 12:00", "2025-12-29")]
    public void a_week_is_monday_to_sunday_in_business_time(string at, string monday) =>
        Weeks.Of(HouseClock.At(at)).ShouldBe(Day(monday));

    [Theory]
    [Row("S1-36")]
    [InlineData("2026-03-09 07:59", "2026-02-23")]
    [InlineData("2026-03-09 08:00", "2026-03-02")]
    [InlineData("2026-03-15 23:59", "2026-03-02")]
    [InlineData("2026-03-16 08:00", "2026-03-09")]
    public void it_is_due_on_monday_at_eight(string at, string week) =>
        Weeks.LatestDue(HouseClock.At(at), 8).ShouldBe(Day(week));

    [Theory, Engines]
    [Row("S1-36")]
    public async Task two_nodes_send_one_digest_of_each_week_even_after_an_outage(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var pool = await Pool.Open(house);
        await house.At("2026-03-03 09:00");
        await pool.Call("第一周");
        await house.At("2026-03-06 09:00");
        await pool.Call("第一周其二");
        house.Clock.Set(HouseClock.At("2026-03-10 09:00"));
        await pool.Call("第二周");
        await using var node = await house.Beside();
        house.Clock.Set(HouseClock.At("2026-03-16 09:00"));
        for (var round = 0; round < 4; round++)
        {
            await Task.WhenAll(Due(house), Due(node), Due(house), Due(node));
        }

        var product = await pool.Product();
        var digests = (await product.Get("/api/suggestion-digests")).Done()["items"].AsArray();
        digests
            .Select(d => $"{d!["from"]} {d["count"]}")
            .Order(StringComparer.Ordinal)
            .ShouldBe(["2026-03-02 2", "2026-03-09 1"]);
        (await Pool.Kinds(product)).Count(k => k == "suggestion-digest").ShouldBe(2);
    }

    /// <summary>Whoever met the key of department and week leaves it to the one that was first.</summary>
    private static async Task Due(TestHouse node)
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

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
