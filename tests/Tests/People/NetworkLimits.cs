using System.Net;
using System.Net.Http.Json;
using Huisheng.People.Entry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.People;

/// <summary>Guessing across many job numbers from one place.</summary>
public sealed class NetworkLimits
{
    private const string Wrong = "Wrong-password-1";

    [Theory]
    [InlineData("203.0.113.77", "203.0.113.0/24")]
    [InlineData("::ffff:203.0.113.77", "203.0.113.0/24")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64")]
    [InlineData("127.0.0.1", null)]
    [InlineData("::1", null)]
    [Row("R34")]
    public void a_network_is_a_24_or_a_64(string address, string? network) =>
        NetworkLimit.Of(IPAddress.Parse(address)).ShouldBe(network);

    [Theory, Engines]
    [Row("R34")]
    public async Task of_sixty_tries_at_once_from_one_network_at_most_twenty_are_judged(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var inside = await house.SignIn("李明");
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 60).Select(i => Try(house, $"{7000 + i}", $"203.0.113.{i}"))
        );
        answers.Count(a => a == HttpStatusCode.Unauthorized).ShouldBe(20);
        answers.Count(a => a == HttpStatusCode.TooManyRequests).ShouldBe(40);
        // The right password waits like any other; another network and who is inside do not.
        (await Try(house, "1002", "203.0.113.9", Cast.Password)).ShouldBe(
            HttpStatusCode.TooManyRequests
        );
        (await Try(house, "1002", "203.0.114.9", Cast.Password)).ShouldBe(HttpStatusCode.OK);
        (await inside.Get("/api/session")).Done();
        await house.At("2023-09-01 08:14:59");
        (await Try(house, "1002", "203.0.113.9", Cast.Password)).ShouldBe(
            HttpStatusCode.TooManyRequests
        );
        await house.At("2023-09-01 08:15:00");
        (await Try(house, "1002", "203.0.113.9", Cast.Password)).ShouldBe(HttpStatusCode.OK);
    }

    [Theory, Engines]
    [Row("R34")]
    public async Task an_address_that_moves_within_its_64_is_one_network_and_closes_for_ten_minutes(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        for (var i = 0; i < 20; i++)
        {
            await house.At($"2023-09-01 08:{i / 2:00}:{i % 2 * 30:00}");
            (await Try(house, $"{7000 + i}", $"2001:db8:0:1::{i:x}")).ShouldBe(
                HttpStatusCode.Unauthorized
            );
        }

        (await Try(house, "1001", "2001:db8:0:1:ffff::1", Cast.Password)).ShouldBe(
            HttpStatusCode.TooManyRequests
        );
        await house.At("2023-09-01 08:19:29");
        (await Try(house, "1001", "2001:db8:0:1::1", Cast.Password)).ShouldBe(
            HttpStatusCode.TooManyRequests
        );
        await house.At("2023-09-01 08:19:30");
        (await Try(house, "1001", "2001:db8:0:1::1", Cast.Password)).ShouldBe(HttpStatusCode.OK);
    }

    [Theory, Engines]
    [Row("R34")]
    public async Task a_whole_office_signs_in_from_one_network(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        for (var i = 0; i < 45; i++)
        {
            (await Try(house, "1001", "203.0.113.5", Cast.Password)).ShouldBe(HttpStatusCode.OK);
        }
    }

    /// <summary>The control believes the header of anybody: every try would come from a network of its own.</summary>
    [Theory, Engines]
    [Row("R34")]
    public async Task a_forged_forwarding_header_changes_nothing(string engine)
    {
        await using var house = await TestHouse.Planted(
            engine,
            adjust: b => b.Services.AddSingleton<IStartupFilter>(new From("198.51.100.7"))
        );
        for (var i = 0; i < 20; i++)
        {
            (await Try(house, $"{7000 + i}", $"203.0.{i}.1")).ShouldBe(HttpStatusCode.Unauthorized);
        }

        (await Try(house, "7100", "203.0.99.1")).ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Theory, Engines]
    [Row("R34")]
    public async Task administrators_are_told_at_once_of_a_lock_and_of_a_network(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        for (var i = 0; i < 5; i++)
        {
            await Try(house, "1001", "203.0.113.1");
        }

        for (var i = 0; i < 15; i++)
        {
            await Try(house, $"{7000 + i}", "203.0.113.1");
        }

        var admin = house.Stranger();
        (await admin.SignIn("9001")).Done();
        var notices = (await admin.Get("/api/notices")).Done();
        notices["items"]
            .AsArray()
            .Select(n => n!["text"]!.GetValue<string>())
            .ShouldBe(
                [
                    "工号 1001 登录连续失败，已锁定至 2023-09-01 08:15",
                    "网络 203.0.113.0/24 登录连续失败，暂停受理至 2023-09-01 08:15",
                ],
                ignoreOrder: true
            );
        (await (await house.As("刘洋")).Get("/api/notices"))
            .Done()["items"]
            .AsArray()
            .ShouldBeEmpty();
    }

    private static async Task<HttpStatusCode> Try(
        TestHouse house,
        string jobNumber,
        string from,
        string password = Wrong
    )
    {
        using var client = new HttpClient(house.Inside()) { BaseAddress = house.Address };
        client.DefaultRequestHeaders.Add("X-Forwarded-For", from);
        using var answer = await client.PostAsJsonAsync(
            "/api/session",
            new { jobNumber, password }
        );
        return answer.StatusCode;
    }

    /// <summary>Requests come from somewhere in the world instead of from a proxy of this machine.</summary>
    private sealed class From(string address) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            app =>
            {
                app.Use(
                    (http, go) =>
                    {
                        http.Connection.RemoteIpAddress = IPAddress.Parse(address);
                        return go(http);
                    }
                );
                next(app);
            };
    }
}
