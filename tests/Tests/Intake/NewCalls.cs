using System.Text.Json.Nodes;

namespace Huisheng.Tests.Intake;

/// <summary>Calls as an agent would type them.</summary>
internal static class NewCalls
{
    public static async Task<string> Customer(Person agent) => (
            await agent.Post(
                "/api/customers",
                new
                {
                    name = "张伟",
                    gender = "male",
                    phone = "13812345678",
                }
            )
        ).Done()["id"].GetValue<string>();

    public static async Task<Answer> Register(Person agent, JsonObject body) =>
        (await agent.Post("/api/calls", body)).Done();

    public static JsonObject Complaint(string customer) =>
        new()
        {
            ["customerId"] = customer,
            ["type"] = "complaint",
            ["handlingClass"] = "complex",
            ["description"] = new JsonObject
            {
                ["event"] = "设备出现故障",
                ["occurredOn"] = "2023-09-30",
                ["demand"] = "要求24小时内解决",
            },
            ["readBack"] = new JsonObject { ["confirmed"] = true },
            ["answeredAfterRings"] = 2,
            ["department"] = "technology",
            ["urgency"] = "normal",
        };

    public static JsonObject Inquiry(string customer) =>
        new()
        {
            ["customerId"] = customer,
            ["type"] = "inquiry",
            ["handlingClass"] = "routine",
            ["description"] = new JsonObject { ["event"] = "询问会员积分兑换规则及有效期" },
            ["readBack"] = new JsonObject { ["confirmed"] = true },
            ["answeredAfterRings"] = 1,
            ["answer"] = "积分1年有效,可兑换商城商品,操作路径为…",
            ["understood"] = true,
            ["satisfaction"] = new JsonObject { ["score"] = 4 },
        };
}
