using Microsoft.AspNetCore.TestHost;

namespace Huisheng.Tests.People;

public sealed class SessionEnds
{
    [Theory, Engines]
    [Row("R37")]
    public async Task a_session_is_dead_after_half_an_hour_without_a_request(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var person = await house.SignIn("李明");
        await house.At("2023-09-01 08:29:59");
        (await person.Get("/api/session")).Done();
        await house.At("2023-09-01 08:59:58");
        (await person.Get("/api/session")).Done();
        await house.At("2023-09-01 09:29:58");
        (await person.Get("/api/session")).Refused("not-signed-in");
    }

    [Theory, Engines]
    [Row("R37")]
    public async Task an_administrator_is_out_after_a_quarter_of_an_hour(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var admin = await house.SignIn(Cast.Administrator);
        await house.At("2023-09-01 08:14:59");
        (await admin.Get("/api/session")).Done();
        await house.At("2023-09-01 08:29:59");
        (await admin.Get("/api/session")).Refused("not-signed-in");
    }

    [Theory, Engines]
    [Row("R37")]
    public async Task a_busy_session_ends_after_twelve_hours(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var person = await house.SignIn("李明");
        for (var minutes = 20; minutes < 12 * 60; minutes += 20)
        {
            house.Clock.Set(HouseClock.At("2023-09-01 08:00").AddMinutes(minutes));
            (await person.Get("/api/session")).Done();
        }

        house.Clock.Set(HouseClock.At("2023-09-01 19:59:59"));
        (await person.Get("/api/session")).Done();
        house.Clock.Set(HouseClock.At("2023-09-01 20:00:00"));
        (await person.Get("/api/session")).Refused("not-signed-in");
    }

    [Theory, Engines]
    [Row("R37")]
    public async Task disabling_other_roles_and_a_new_password_end_every_session_at_once(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var (first, second) = (await house.SignIn("李明"), await house.SignIn("李明"));
        var bystander = await house.SignIn("赵静");
        (await house.Edit("1001", "李明", "agent", "account-specialist")).Done();
        await Dead(first, second);

        var third = await house.SignIn("李明");
        var admin = await house.SignIn(Cast.Administrator);
        (
            await admin.Post("/api/staff/1001/password", new { password = "Another-2023-pass" })
        ).Done();
        await Dead(third);
        (await house.Stranger().SignIn("1001")).Refused("sign-in.wrong");

        var fourth = house.Stranger();
        (await fourth.SignIn("1001", "Another-2023-pass")).Done();
        await house.Disable("1001");
        await Dead(fourth);
        (await bystander.Get("/api/session")).Done();
    }

    [Theory, Engines]
    [Row("R37")]
    public async Task signing_out_ends_the_session_and_not_only_the_cookie(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var (cookie, _) = await SignIn(house);
        (await Session(house, cookie)).ShouldBe(200);
        using var request = new HttpRequestMessage(HttpMethod.Delete, "/api/session");
        request.Headers.Add("Cookie", cookie);
        (
            (int)
                (
                    await house
                        .App.GetTestClient()
                        .SendAsync(request, TestContext.Current.CancellationToken)
                ).StatusCode
        ).ShouldBe(204);
        (await Session(house, cookie)).ShouldBe(401);
    }

    [Theory, Engines]
    [Row("R37")]
    public async Task each_sign_in_begins_a_new_session_and_ends_the_one_before(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var (first, _) = await SignIn(house);
        var (second, _) = await SignIn(house, first);
        second.ShouldNotBe(first);
        (await Session(house, first)).ShouldBe(401);
        (await Session(house, second)).ShouldBe(200);
    }

    [Theory, Engines]
    [Row("R37")]
    public async Task the_cookie_is_hidden_strict_without_expiry_and_host_bound_over_https(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var (_, plain) = await SignIn(house);
        plain.ShouldStartWith("huisheng=");
        plain.ShouldNotContain("expires", Case.Insensitive);
        plain.ShouldNotContain("max-age", Case.Insensitive);
        plain.ShouldContain("httponly", Case.Insensitive);
        plain.ShouldContain("samesite=strict", Case.Insensitive);
        var (_, secure) = await SignIn(house, scheme: "https");
        secure.ShouldStartWith("__Host-huisheng=");
        secure.ShouldContain("path=/", Case.Insensitive);
        secure.ShouldContain("secure", Case.Insensitive);
        secure.ShouldNotContain("domain", Case.Insensitive);
    }

    private static async Task Dead(params Person[] people)
    {
        foreach (var person in people)
        {
            (await person.Get("/api/session")).Refused("not-signed-in");
        }
    }

    private static async Task<(string Cookie, string Header)> SignIn(
        TestHouse house,
        string? cookie = null,
        string scheme = "http"
    )
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            $"{scheme}://localhost/api/session"
        )
        {
            Content = System.Net.Http.Json.JsonContent.Create(
                new { jobNumber = "1001", password = Cast.Password }
            ),
        };
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        var answer = await house
            .App.GetTestClient()
            .SendAsync(request, TestContext.Current.CancellationToken);
        var header = answer.EnsureSuccessStatusCode().Headers.GetValues("Set-Cookie").Single();
        return (header.Split(';')[0], header);
    }

    private static async Task<int> Session(TestHouse house, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/session");
        request.Headers.Add("Cookie", cookie);
        return (int)
            (
                await house
                    .App.GetTestClient()
                    .SendAsync(request, TestContext.Current.CancellationToken)
            ).StatusCode;
    }
}
