using Huisheng.Tests.Keeping;

namespace Huisheng.Tests.Together.Examples;

/// <summary>Records whose time is over by hand, since the clock of a stage stands still.</summary>
internal static class KeepingExamples
{
    private const string Purges = "/api/keeping/purges";

    public static readonly IReadOnlyList<Example> All =
    [
        new("GET /api/keeping", async s => new(await Admin(s), "/api/keeping")),
        new("GET /api/keeping/holds", async s => new(await Admin(s), "/api/keeping/holds")),
        new(
            "GET /api/keeping/holds/{number}",
            async s => new(await Admin(s), $"/api/keeping/holds/{await Held(s)}")
        ),
        new("GET /api/keeping/log", async s => new(await Admin(s), "/api/keeping/log")),
        new("GET /api/keeping/purges", async s => new(await Admin(s), Purges)),
        new(
            "GET /api/keeping/purges/{number}",
            async s => new(await Admin(s), $"{Purges}/{(await Planned(s)).Number}")
        ),
        new(
            "GET /api/keeping/purges/{number}/records",
            async s => new(await Admin(s), $"{Purges}/{(await Planned(s)).Number}/records")
        ),
        new(
            "POST /api/keeping/holds",
            async s =>
                new(
                    await s.As("刘洋"),
                    "/api/keeping/holds",
                    Hold((await s.Answered())["number"].GetValue<string>())
                )
        ),
        new(
            "POST /api/keeping/holds/{number}/lift",
            async s =>
                new(
                    await s.As("刘洋"),
                    $"/api/keeping/holds/{await Held(s)}/lift",
                    new { reason = "诉讼已结" },
                    1
                )
        ),
        new(
            "POST /api/keeping/purges",
            async s => new(await Admin(s), Purges, new { kind = "call" })
        ),
        new(
            "POST /api/keeping/purges/{number}/start",
            async s =>
            {
                var plan = await Planned(s);
                return new(
                    await Admin(s),
                    $"{Purges}/{plan.Number}/start",
                    new { count = plan.Going, reason = "保存期满" },
                    1
                );
            }
        ),
    ];

    private static Task<Person> Admin(Stage s) => s.As(Cast.Administrator);

    private static object Hold(string number) =>
        new
        {
            kind = "call",
            number,
            reason = "诉讼需要",
        };

    private static async Task<string> Held(Stage s) =>
        (
            await (await s.As("刘洋")).Post(
                "/api/keeping/holds",
                Hold((await s.Answered())["number"].GetValue<string>())
            )
        )
            .Done()["number"]
            .GetValue<string>();

    private static async Task<(string Number, int Going)> Planned(Stage s)
    {
        var call = await s.Answered();
        var number = call["number"].GetValue<string>();
        (
            await (await s.As("李明")).Post($"/api/calls/{number}/archive", version: call.Version)
        ).Done();
        await Archive.Age(s.House, number);
        var plan = (await (await Admin(s)).Post(Purges, new { kind = "call" })).Done();
        return (plan["number"].GetValue<string>(), plan["going"].GetValue<int>());
    }
}
