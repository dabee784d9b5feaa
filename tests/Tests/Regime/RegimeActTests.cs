using System.Net;

namespace Huisheng.Tests.Regime;

/// <summary>The rules over HTTP.</summary>
public class RegimeActTests
{
    [Theory, Engines]
    public async Task words_come_in_the_language_asked_for(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        (await agent.Get("/api/words")).Done().Body!["values"]!["case-type.complaint"]!
            .GetValue<string>()
            .ShouldBe("投诉");
        var english = (await agent.Get("/api/words", "en")).Done();
        english.Body!["values"]!["case-type.complaint"]!.GetValue<string>().ShouldBe("Complaint");
        english["lists"]["call-type"]!
            .AsArray()
            .Select(c => c!.GetValue<string>())
            .ShouldBe(["inquiry", "complaint", "suggestion", "handling"]);
        (await house.Stranger().Get("/api/words")).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory, Engines]
    [Row("X-01", "X-02")]
    public async Task the_regime_shows_limits_numbers_and_calendars(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-11-20 09:00");
        var regime = (await (await house.As("刘洋")).Get("/api/regime")).Done();
        var tell = regime["clocks"]
            .AsArray()
            .Single(c => c!["code"]!.GetValue<string>() == "tell")!;
        tell["allowance"]!.GetValue<string>().ShouldBe("1");
        tell["unit"]!.GetValue<string>().ShouldBe("working-day");
        tell["unitText"]!.GetValue<string>().ShouldBe("工作日");
        tell["document"]!.GetValue<string>().ShouldBe("客户服务回访标准化工作流程模板");
        tell["row"]!.GetValue<string>().ShouldBe("S0-72");
        regime["clocks"].AsArray().Single(c => c!["code"]!.GetValue<string>() == "t2")![
            "allowance"
        ]!
            .GetValue<string>()
            .ShouldBe("3–7");
        regime["calendars"]
            .AsArray()
            .Select(c => $"{c!["year"]} {c["loaded"]}")
            .ShouldBe(["2023 true", "2024 true", "2025 true", "2026 true", "2027 false"]);
        regime["calendars.0.off"].AsArray().Count.ShouldBe(26);
    }

    [Theory, Engines]
    [Row("X-04", "S1-75", "C-11")]
    public async Task the_next_number_comes_after_one_used_elsewhere(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-01 08:00");
        var admin = await house.As(Cast.Administrator);
        (await admin.Post("/api/numbers/case/floor", new { last = "SD2023900" }))
            .Done()["next"]
            .GetValue<string>()
            .ShouldBe("SD2023901");
        (await admin.Post("/api/numbers/case/floor", new { last = "SD2023500" }))
            .Done()["next"]
            .GetValue<string>()
            .ShouldBe("SD2023901", "a floor is never lowered");
        (await admin.Post("/api/numbers/case/floor", new { last = "SD2024007" }))
            .Done()["next"]
            .GetValue<string>()
            .ShouldBe("SD2023901", "another year counts for itself");
    }

    [Theory, Engines]
    public async Task a_number_that_does_not_follow_the_pattern_is_refused_by_its_field(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var admin = await house.As(Cast.Administrator);
        var refused = await admin.Post("/api/numbers/case/floor", new { last = "2023900" });
        refused.Refused("fields-wrong").Fields.ShouldBe(["last"]);
        (await admin.Post("/api/numbers/nothing/floor", new { last = "1" })).Refused(
            "number.unknown"
        );
        (
            await (await house.As("李明")).Post(
                "/api/numbers/case/floor",
                new { last = "SD2023900" }
            )
        ).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
