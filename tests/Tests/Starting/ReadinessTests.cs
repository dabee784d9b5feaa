using System.Net;

namespace Huisheng.Tests.Starting;

public class ReadinessTests
{
    [Theory, Engines]
    public async Task a_house_that_does_its_work_is_ready(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-01 09:00");
        var answer = await house.Stranger().Get("/api/readiness");
        answer.Status.ShouldBe(HttpStatusCode.OK, answer.Text);
        answer.Text.ShouldBe("""{"status":"ready","failing":[]}""");
    }

    [Theory, Engines]
    [Row("R26")]
    public async Task nobody_ringing_the_jobs_shows_after_two_minutes(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-01 09:00");
        house.Clock.Set(HouseClock.At("2023-10-01 09:02"));
        (await house.Stranger().Get("/api/readiness")).Status.ShouldBe(HttpStatusCode.OK);
        house.Clock.Set(HouseClock.At("2023-10-01 09:02:01"));
        var late = await house.Stranger().Get("/api/readiness");
        late.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        late["failing.0"].GetValue<string>().ShouldBe("jobs");
    }

    [Theory, Engines]
    [Row("R54")]
    public async Task entries_nobody_seals_show_after_five_minutes(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-01 09:00");
        await house.SignIn("李明");
        house.Clock.Set(HouseClock.At("2023-10-01 09:05"));
        (await Failing(house)).ShouldNotContain("seals");
        house.Clock.Set(HouseClock.At("2023-10-01 09:05:01"));
        (await Failing(house)).ShouldContain("seals");
    }

    [Theory, Engines]
    [Row("R14")]
    public async Task a_database_that_lacks_a_migration_shows(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-01 09:00");
        await house.Sql("DELETE FROM \"__EFMigrationsHistory\"");
        (await Failing(house)).ShouldBe(["database"]);
        (await house.Stranger().Get("/api/health")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, Engines]
    public async Task details_are_for_those_who_run_the_house(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-01 09:00");
        var parts = (await (await house.As(Cast.Administrator)).Get("/api/readiness/parts")).Done();
        parts["status"].GetValue<string>().ShouldBe("ready");
        parts["parts"]
            .AsArray()
            .Select(p => p!["name"]!.GetValue<string>())
            .ShouldBe(["database", "jobs", "disk", "seals"], ignoreOrder: true);
        (await (await house.As("李明")).Get("/api/readiness/parts")).Status.ShouldBe(
            HttpStatusCode.Forbidden
        );
        (await house.Stranger().Get("/api/readiness/parts")).Status.ShouldBe(
            HttpStatusCode.Unauthorized
        );
    }

    private static async Task<IReadOnlyList<string>> Failing(TestHouse house) =>
        [
            .. (await house.Stranger().Get("/api/readiness"))["failing"]
                .AsArray()
                .Select(p => p!.GetValue<string>()),
        ];
}
