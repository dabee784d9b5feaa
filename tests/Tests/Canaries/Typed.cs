using System.Text.Json.Nodes;

namespace Huisheng.Tests.Canaries;

/// <summary>A call with everything about somebody in every field that takes a text.</summary>
internal static class Typed
{
    public static JsonObject Complaint(Canary canary, string id) =>
        new()
        {
            ["customerId"] = id,
            ["type"] = "complaint",
            ["handlingClass"] = "complex",
            ["title"] = canary.Line,
            ["description"] = new JsonObject
            {
                ["event"] = canary.Everything,
                ["occurredOn"] = "2023-09-30",
                ["place"] = canary.Line,
                ["product"] = canary.Line,
                ["region"] = canary.Line,
                ["business"] = canary.Line,
                ["demand"] = canary.Everything,
            },
            ["evidence"] = new JsonArray(
                new JsonObject { ["kind"] = "order-number", ["value"] = canary.Card },
                new JsonObject { ["kind"] = "other", ["value"] = canary.Line }
            ),
            ["readBack"] = new JsonObject { ["confirmed"] = true },
            ["answeredAfterRings"] = 2,
            ["department"] = "technology",
            ["urgency"] = "normal",
        };

    public static JsonObject Feedback(Canary canary, string id) =>
        new()
        {
            ["customerId"] = id,
            ["scene"] = "daily",
            ["channel"] = "third-party",
            ["reference"] = canary.Line,
            ["customerType"] = "vip",
            ["category"] = "product-fault",
            ["title"] = canary.Line,
            ["description"] = new JsonObject
            {
                ["event"] = canary.Everything,
                ["place"] = canary.Line,
                ["product"] = canary.Line,
                ["demand"] = canary.Everything,
            },
            ["evidence"] = new JsonArray(
                new JsonObject { ["kind"] = "order-number", ["value"] = canary.Card },
                new JsonObject { ["kind"] = "order-number", ["value"] = canary.Line }
            ),
            ["suggestion"] = canary.Everything,
            ["urgency"] = "normal",
            ["impact"] = "use-unaffected",
        };
}
