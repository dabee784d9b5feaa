using System.Text.Json.Nodes;

namespace Huisheng.Tests.Intake;

public sealed class BadInputTests
{
    [Theory, Engines]
    [Row("S1-11", "S1-25", "S1-26")]
    public async Task every_wrong_member_is_named_and_nothing_is_stored(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var good = NewCalls.Complaint(await NewCalls.Customer(agent));
        foreach (var (change, field) in Wrongs())
        {
            var body = good.DeepClone().AsObject();
            change(body);
            (await agent.Post("/api/calls", body))
                .Refused("fields-wrong")
                .Fields.ShouldContain(field);
        }

        (await agent.Get("/api/calls")).Done()["items"].AsArray().ShouldBeEmpty();
    }

    [Theory, Engines]
    public async Task an_unknown_or_unreadable_member_is_named(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var body = NewCalls.Complaint(await NewCalls.Customer(agent));
        body["status"] = "resolved";
        ((int)(await agent.Post("/api/calls", body)).Status).ShouldBe(400);
        body.Remove("status");
        body["answeredAfterRings"] = "two";
        var answer = await agent.Post("/api/calls", body);
        ((int)answer.Status).ShouldBe(400);
        answer.Fields.ShouldBe(["answeredAfterRings"]);
    }

    private static IEnumerable<(Action<JsonObject> Change, string Field)> Wrongs() =>
        [
            (b => b["type"] = "question", "type"),
            (b => b["handlingClass"] = "routine", "handlingClass"),
            (b => b["readBack"] = new JsonObject { ["confirmed"] = false }, "readBack.confirmed"),
            (b => b["description"]!["event"] = " ", "description.event"),
            (b => b["description"]!["demand"] = null, "description.demand"),
            (b => b["description"]!["occurredOn"] = "2023/9/30", "description.occurredOn"),
            (b => b["answeredAfterRings"] = null, "answeredAfterRings"),
            (b => b["department"] = null, "department"),
            (b => b["department"] = "nowhere", "department"),
            (b => b["urgency"] = null, "urgency"),
            (b => b["urgency"] = "wish", "urgency"),
            (b => b["receivedAt"] = "2099-01-01T00:00:00Z", "receivedAt"),
            (b => b["customerId"] = Guid.NewGuid().ToString(), "customerId"),
            (b => b["description"]!["place"] = "x\u0001", "description.place"),
        ];
}
