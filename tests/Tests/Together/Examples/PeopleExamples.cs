using System.Text.Json.Nodes;

namespace Huisheng.Tests.Together.Examples;

internal static class PeopleExamples
{
    public static readonly IReadOnlyList<Example> All =
    [
        new(
            "POST /api/setup",
            s =>
                Task.FromResult(
                    new Ready(
                        s.House.Stranger(),
                        "/api/setup",
                        new
                        {
                            code = "000000",
                            company = "A公司",
                            jobNumber = "9900",
                            name = "某人",
                            password = Cast.Password,
                        }
                    )
                )
        )
        {
            NeverDone = "a house is set up once",
        },
        new(
            "POST /api/session",
            s =>
                Task.FromResult(
                    new Ready(
                        s.House.Stranger(),
                        "/api/session",
                        new { jobNumber = "1001", password = Cast.Password }
                    )
                )
        ),
        new(
            "POST /api/session/password",
            async s =>
            {
                var member = await s.Member();
                var stranger = s.House.Stranger();
                await stranger.SignIn(member["jobNumber"]!.GetValue<string>());
                return new(
                    stranger,
                    "/api/session/password",
                    new { current = Cast.Password, password = $"Another-{s.Next()}-Pass!" }
                );
            }
        ),
        new(
            "POST /api/departments",
            async s =>
                new(
                    await s.As(Cast.Administrator),
                    "/api/departments",
                    new
                    {
                        code = $"office-{s.Next()}",
                        name = $"第{s.Next()}部",
                        serviceCentre = false,
                    }
                )
        ),
        new(
            "PUT /api/departments/{id}",
            async s =>
            {
                var office = await s.Department("quality");
                return new(
                    await s.As(Cast.Administrator),
                    $"/api/departments/{office["id"]}",
                    new { name = $"质检{s.Next()}组", serviceCentre = false },
                    office["version"]!.GetValue<int>()
                );
            }
        ),
        new(
            "GET /api/colleagues",
            async s => new(await s.As("李明"), "/api/colleagues?department=technology")
        ),
        new(
            "POST /api/staff",
            async s => new(await s.As(Cast.Administrator), "/api/staff", await s.NewMember("agent"))
        ),
        new(
            "PUT /api/staff/{jobNumber}",
            async s =>
                await OnMember(
                    s,
                    "",
                    m => new
                    {
                        name = $"测试{s.Next()}",
                        departmentId = m["department"]!["id"]!.GetValue<string>(),
                        roles = new[] { "agent" },
                    }
                )
        ),
        new(
            "POST /api/staff/{jobNumber}/disabling",
            async s => await OnMember(s, "/disabling", _ => new { reason = "离职" })
        ),
        new(
            "POST /api/staff/{jobNumber}/enabling",
            async s =>
            {
                var leaving = await OnMember(s, "/disabling", _ => new { reason = "离职" });
                await s.Done(leaving);
                return leaving with
                {
                    Path = leaving.Path.Replace("disabling", "enabling", StringComparison.Ordinal),
                    Body = null,
                    Version = null,
                };
            }
        ),
        new(
            "POST /api/staff/{jobNumber}/unlocking",
            async s => (await OnMember(s, "/unlocking", _ => null)) with { Version = null }
        ),
        new(
            "POST /api/staff/{jobNumber}/password",
            async s =>
                (await OnMember(s, "/password", _ => new { password = "Another-2026!" })) with
                {
                    Version = null,
                }
        ),
        new(
            "POST /api/staff/{jobNumber}/deputies",
            async s => (await OnMember(s, "/deputies", _ => Term)) with { Version = null }
        ),
        new(
            "DELETE /api/staff/{jobNumber}/deputies/{id}",
            async s =>
            {
                var term = (await OnMember(s, "/deputies", _ => Term)) with { Version = null };
                var row = (await term.Send("POST", "term")).Done();
                return term with
                {
                    Path = $"{term.Path}/{row["deputies.0.id"].GetValue<string>()}",
                    Body = null,
                };
            }
        ),
    ];

    private static readonly object Term = new
    {
        deputyJobNumber = "1002",
        from = "2026-03-12",
        to = "2026-03-14",
        reason = "休假",
    };

    private static async Task<Ready> OnMember(Stage s, string verb, Func<JsonNode, object?> body)
    {
        var member = await s.Member();
        return new(
            await s.As(Cast.Administrator),
            $"/api/staff/{member["jobNumber"]}{verb}",
            body(member),
            member["version"]!.GetValue<int>()
        );
    }
}
