namespace Huisheng.Tests.People;

public sealed class FirstStart
{
    [Theory, Engines]
    public async Task the_first_administrator_needs_the_printed_code_and_it_works_once(
        string engine
    )
    {
        await using var house = await TestHouse.StartEmpty(engine);
        var stranger = house.Stranger();
        (await stranger.Get("/api/setup"))["needed"].GetValue<bool>().ShouldBeTrue();
        (await stranger.Post("/api/setup", Request("AAAA-AAAA-AAAA-AAAA-AAAA"))).Fields.ShouldBe([
            "code",
        ]);
        var code = house.FirstCode();
        var answers = await Task.WhenAll(
            house.Stranger().Post("/api/setup", Request(code)),
            house.Stranger().Post("/api/setup", Request(code, "9009"))
        );
        answers
            .Count(a => (int)a.Status == 204)
            .ShouldBe(1, string.Join('\n', answers.Select(a => a.Text)));
        (await stranger.Get("/api/setup"))["needed"].GetValue<bool>().ShouldBeFalse();
        (await stranger.Post("/api/setup", Request(code, "9010"))).Refused("setup.done");
    }

    [Theory, Engines]
    public async Task the_first_person_administrates_the_service_centre_and_reads_no_case(
        string engine
    )
    {
        await using var house = await TestHouse.StartEmpty(engine);
        var person = house.Stranger();
        (await person.Post("/api/setup", Request(house.FirstCode()))).Done();
        (await person.SignIn("9001")).Done();
        var session = (await person.Get("/api/session")).Done();
        session["person.roles.0"].GetValue<string>().ShouldBe("administrator");
        session["person.department.name"].GetValue<string>().ShouldBe("客服部");
        session["company"].GetValue<string>().ShouldBe("A公司");
        session["rights"]
            .AsArray()
            .Select(r => r!.GetValue<string>())
            .ShouldNotContain("case.read");
        session["rooms"]
            .AsArray()
            .Select(r => r!.GetValue<string>())
            .ShouldBe(["keeping", "people", "regime", "notices", "journal"]);
    }

    private static object Request(string code, string jobNumber = "9001") =>
        new
        {
            code,
            company = "A公司",
            jobNumber,
            name = "管理员",
            password = Cast.Password,
        };
}
