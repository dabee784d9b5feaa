using Huisheng.Storage.Jobs;
using Huisheng.Tests.Notices.Carriers;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Notices;

public class OutageTests
{
    private const int Many = 60;

    /// <summary>A third of all requests fail, half of those after the text was carried; the gateway is away for a day; two nodes send.</summary>
    [Theory, Engines]
    [Row("R23", "X-06")]
    public async Task through_errors_and_a_day_s_outage_each_customer_gets_each_text_once(
        string engine
    )
    {
        await using var gateway = await Gateway.Open();
        await using var house = await Post.House(engine, gateway);
        await house.At("2026-03-10 09:00");
        for (var i = 0; i < Many; i++)
        {
            var customer = await Post.Customer(house, $"139{i:D8}");
            (await Post.Put(house, customer, $"第{i}条")).ShouldBeNull();
        }

        await using var other = await house.Beside(adjust: Post.Through(gateway.Url));
        var turn = 0;
        gateway.Answers = posted =>
        {
            var n = Interlocked.Increment(ref turn);
            if (n % 6 == 0)
            {
                // Carried, and the answer is lost.
                gateway.Carried.TryAdd(posted.Id, posted);
            }

            return n % 3 == 0 ? 503 : 200;
        };
        await Both(house, other, "2026-03-10 09:00:01");
        gateway.Answers = _ => 503;
        foreach (var at in new[] { "10 09:10", "10 10:00", "10 13:00", "10 18:00", "11 08:30" })
        {
            await Both(house, other, $"2026-03-{at}");
        }

        gateway.Answers = _ => 200;
        foreach (var at in new[] { "11 21:00", "12 09:00", "12 22:00", "13 12:00", "14 12:00" })
        {
            await Both(house, other, $"2026-03-{at}");
        }

        gateway.Carried.Count.ShouldBe(Many);
        gateway.Carried.Values.Select(p => p.To).Distinct().Count().ShouldBe(Many);
        (await Post.Messages(house)).ShouldAllBe(m => m["state"]!.GetValue<string>() == "sent");
        // Two nodes never carry one try twice: as many requests as tries written down.
        var tries = await house.Sql(
            "UPDATE message_attempts SET detail = detail WHERE ended_at IS NOT NULL"
        );
        gateway.All.Count.ShouldBe(tries);
    }

    private static async Task Both(TestHouse house, TestHouse other, string at)
    {
        house.Clock.Set(HouseClock.At(at));
        await Task.WhenAll(
            house.Services.GetRequiredService<DueWork>().UntilQuiet(),
            other.Services.GetRequiredService<DueWork>().UntilQuiet()
        );
    }
}
