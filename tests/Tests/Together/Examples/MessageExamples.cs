using Huisheng.Customers.Contract;
using Huisheng.Tests.Notices.Carriers;

namespace Huisheng.Tests.Together.Examples;

internal static class MessageExamples
{
    public static readonly IReadOnlyList<Example> All =
    [
        new(
            "GET /api/notices/history",
            async s =>
                new(
                    await s.As("王磊"),
                    $"/api/notices/history?kind=case&number={await s.Dispatched()}"
                )
        ),
        new(
            "GET /api/messages/{id}",
            async s => new(await s.As("陈强"), $"/api/messages/{await Dead(s)}")
        ),
        new(
            "POST /api/messages/{id}/resend",
            async s =>
                new(
                    await s.As("陈强"),
                    $"/api/messages/{await Dead(s)}/resend",
                    new { reason = "网关已恢复" },
                    1
                )
        ),
        new(
            "POST /api/cases/{number}/notice/preview",
            async s =>
                new(
                    await s.As("李明"),
                    $"/api/cases/{await s.Handled()}/notice/preview",
                    new { channel = "sms", text = "已修好" }
                )
        ),
    ];

    private static async Task<Guid> Dead(Stage s)
    {
        var customer = new CustomerId(Guid.Parse(await s.Customer()));
        await Post.Put(s.House, customer);
        var seen = await Post.Messages(s.House, $"?customer={customer.Value}");
        var id = seen[0]["id"]!.GetValue<Guid>();
        await s.House.Sql(
            $"UPDATE messages SET state = 'dead', next_at = NULL WHERE id = '{Written(s, id)}'"
        );
        return id;
    }

    /// <summary>SQLite keeps ids as text in capitals.</summary>
    private static string Written(Stage s, Guid id) =>
        s.House.Connection.Contains("Host=", StringComparison.Ordinal)
            ? $"{id}"
            : $"{id}".ToUpperInvariant();
}
