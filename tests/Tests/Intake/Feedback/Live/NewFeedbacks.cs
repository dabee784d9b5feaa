using System.Text.Json.Nodes;

namespace Huisheng.Tests.Intake.Feedback.Live;

/// <summary>Feedback as somebody at the desk would type it.</summary>
internal static class NewFeedbacks
{
    public const string Path = "/api/feedback";

    public static async Task<string> Customer(
        Person agent,
        string name = "张敏",
        string gender = "female",
        string? fragment = "5678",
        string? tier = null
    ) => (
            await agent.Post(
                "/api/customers",
                new
                {
                    name,
                    gender,
                    fragment,
                    tier,
                }
            )
        ).Done()["id"].GetValue<string>();

    /// <summary>A late parcel, 一般, of an old customer: row 1 of table 2-A.</summary>
    public static JsonObject Parcel(string customer) =>
        new()
        {
            ["customerId"] = customer,
            ["scene"] = "daily",
            ["channel"] = "telephone",
            ["customerType"] = "old",
            ["category"] = "process-delivery",
            ["description"] = new JsonObject
            {
                ["event"] = "订单20240510003,承诺5月12日送达,截至13日未收到",
                ["occurredOn"] = "2024-05-13 14:30",
                ["product"] = "品牌护肤品",
            },
            ["urgency"] = "normal",
            ["impact"] = "use-unaffected",
        };

    /// <summary>A coffee machine that does not start, 紧急: the example of 002 (S2-24).</summary>
    public static JsonObject Machine(string customer) =>
        new()
        {
            ["customerId"] = customer,
            ["scene"] = "after-sales",
            ["scenePart"] = "quality-fault",
            ["channel"] = "telephone",
            ["customerType"] = "new",
            ["category"] = "product-fault",
            ["description"] = new JsonObject
            {
                ["event"] = "咖啡机开机无反应",
                ["product"] = "咖啡机",
                ["demand"] = "维修",
            },
            ["evidence"] = new JsonArray(
                new JsonObject { ["kind"] = "order-number", ["value"] = "20240512001" }
            ),
            ["urgency"] = "urgent",
            ["impact"] = "use-affected",
        };

    public static async Task<Answer> Register(Person agent, JsonObject body) =>
        (await agent.Post(Path, body)).Done();

    public static JsonObject With(this JsonObject body, string member, JsonNode? value)
    {
        body[member] = value;
        return body;
    }

    public static JsonObject Said(this JsonObject body, string member, JsonNode? value)
    {
        body["description"]![member] = value;
        return body;
    }

    /// <summary>Milestone and due time of the running clocks of a case.</summary>
    public static IReadOnlyDictionary<string, string> Due(Answer seen) =>
        seen["clocks"]
            .AsArray()
            .GroupBy(c => c!["milestone"]!.GetValue<string>())
            .ToDictionary(g => g.Key, g => g.Last()!["dueText"]!.GetValue<string>());
}
