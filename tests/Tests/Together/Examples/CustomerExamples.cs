using System.Text.Json.Nodes;

namespace Huisheng.Tests.Together.Examples;

internal static class CustomerExamples
{
    public static readonly IReadOnlyList<Example> All =
    [
        new(
            "PUT /api/customers/{id}",
            async s =>
            {
                var body = new
                {
                    kind = "person",
                    tier = "vip",
                    region = "华东",
                };
                return new(await s.As("李明"), $"/api/customers/{await s.Customer()}", body, 1);
            }
        ),
        new(
            "POST /api/customers/{id}/contacts",
            async s =>
            {
                var body = new { kind = "phone", value = $"1391111{s.Next():D4}" };
                return new(
                    await s.As("李明"),
                    $"/api/customers/{await s.Customer()}/contacts",
                    body
                );
            }
        ),
        new(
            "PUT /api/customers/{id}/contacts/{contact}",
            async s =>
            {
                var contact = await Contact(s);
                return new(await s.As("李明"), contact, new { note = $"第{s.Next()}次" }, 1);
            }
        ),
        new(
            "POST /api/customers/{id}/contacts/{contact}/removal",
            async s =>
                new(await s.As("李明"), $"{await Contact(s)}/removal", new { reason = "停机" }, 1)
        ),
        new(
            "POST /api/customers/{id}/reveal",
            async s =>
            {
                var body = new { item = "phone", reason = "回电客户" };
                return new(await s.As("刘洋"), $"/api/customers/{await s.Customer()}/reveal", body);
            }
        ),
        new("GET /api/vault", async s => new(await s.As(Cast.Administrator), "/api/vault")),
        new(
            "POST /api/vault/keys",
            async s => new(await s.As(Cast.Administrator), "/api/vault/keys")
        ),
    ];

    /// <summary>The address of a new customer's only contact.</summary>
    private static async Task<string> Contact(Stage s)
    {
        var path = $"/api/customers/{await s.Customer()}";
        return $"{path}/contacts/{await ContactId(s, path)}";
    }

    public static async Task<string> ContactId(Stage s, string customer) =>
        (await (await s.As("李明")).Get(customer)).Done()["contacts.0.id"].GetValue<string>();
}
