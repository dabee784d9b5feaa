using Huisheng.Tests.Intake;

namespace Huisheng.Tests.Together.Examples;

/// <summary>Customers and their calls.</summary>
internal static class CallExamples
{
    public static readonly IReadOnlyList<Example> All =
    [
        new(
            "POST /api/customers",
            async s =>
                new(
                    await s.As("李明"),
                    "/api/customers",
                    new { name = "张伟", phone = $"1370000{s.Next():D4}" }
                )
        ),
        new(
            "POST /api/customers/search",
            async s =>
                new(await s.As("李明"), "/api/customers/search", new { phone = "13812345678" })
        ),
        new(
            "GET /api/customers/{id}",
            async s => new(await s.As("李明"), $"/api/customers/{await s.Customer()}")
        ),
        new(
            "POST /api/customers/{id}/verification",
            async s =>
                new(
                    await s.As("李明"),
                    $"/api/customers/{await s.Customer()}/verification",
                    new { name = "张伟" }
                )
        ),
        new(
            "GET /api/calls",
            async s => new(await s.As("李明"), $"/api/calls?customer={await s.Customer()}")
        ),
        new(
            "POST /api/calls",
            async s => new(await s.As("李明"), "/api/calls", NewCalls.Complaint(await s.Customer()))
        ),
        new(
            "POST /api/calls/{number}/reviews",
            async s =>
                new(
                    await s.As("陈强"),
                    $"/api/calls/{(await s.Answered())["number"].GetValue<string>()}/reviews",
                    new
                    {
                        scores = new[]
                        {
                            "polite",
                            "wording",
                            "listening",
                            "silence",
                            "privacy",
                            "emotion",
                        }.Select(item => new { item, score = 4 }),
                        note = "语速偏快",
                    }
                )
        ),
        new(
            "GET /api/calls/{number}",
            async s => new(await s.As("李明"), $"/api/calls/{await Number(s)}")
        ),
        new(
            "GET /api/calls/{number}/timeline",
            async s => new(await s.As("李明"), $"/api/calls/{await Number(s)}/timeline")
        ),
        new(
            "POST /api/calls/{number}/archive",
            async s => await s.On("李明", $"/api/calls/{await Number(s)}", "archive", null)
        ),
    ];

    private static async Task<string> Number(Stage s) =>
        (await s.Answered())["number"].GetValue<string>();
}
