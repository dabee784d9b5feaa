using System.Text.Json.Nodes;

namespace Huisheng.Tests.Intake;

/// <summary>What stands around a call record: the scope of the process, the script as it was said, the sheet of the review.</summary>
public sealed class CallSheetTests
{
    [Theory, Engines]
    [Row("S1-02")]
    public async Task the_scope_of_the_process_is_the_administrators_to_write(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        var agent = await house.As("李明");
        (await agent.Get("/api/calls/opening"))
            .Done()["scope"]
            .GetValue<string>()
            .ShouldBe("适用于客户服务热线受理的全部来电");
        var admin = await house.As(Cast.Administrator);
        (
            await admin.Post(
                "/api/regime/publications",
                new
                {
                    entry = "call/scope",
                    members = new { zh = "适用于 400 热线来电" },
                    reason = "按公司规定",
                },
                1
            )
        ).Done();
        (await agent.Get("/api/calls/opening"))
            .Done()["scope"]
            .GetValue<string>()
            .ShouldBe("适用于 400 热线来电");
    }

    [Theory, Engines]
    [Row("S1-26")]
    public async Task the_classes_a_type_may_take_are_told_before_anything_is_saved(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        var classes = (await (await house.As("李明")).Get("/api/calls/opening")).Done()["classes"];
        string Of(string type) =>
            string.Join(' ', classes[type]!.AsArray().Select(c => c!.GetValue<string>()));
        Of("inquiry").ShouldBe("routine complex");
        Of("complaint").ShouldBe("complex");
        Of("suggestion").ShouldBe("suggestion");
        Of("handling").ShouldBe("complex routine");
    }

    [Theory, Engines]
    [Row("S1-12")]
    public async Task a_tick_keeps_its_moment_and_a_missing_line_is_named(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 10:00");
        var agent = await house.As("李明");
        var body = NewCalls.Complaint(await NewCalls.Customer(agent));
        body["emotion"] = "agitated";
        body["said"] = new JsonArray(
            new JsonObject { ["code"] = "recorded", ["at"] = "2026-03-10T01:59:30Z" }
        );
        var call = await NewCalls.Register(agent, body);
        call["said.0.text"].GetValue<string>().ShouldBe("已记录您的问题，将为您优先处理");
        call["said.0.at"].GetValue<string>().ShouldBe("2026-03-10T01:59:30Z");
        call["unsaid"]
            .AsArray()
            .Select(l => l!["code"]!.GetValue<string>())
            .ShouldBe(["greeting", "soothe"]);
        body["said"] = new JsonArray(
            new JsonObject { ["code"] = "sung" },
            new JsonObject { ["code"] = "recorded", ["at"] = "2026-03-10T02:10:00Z" }
        );
        (await agent.Post("/api/calls", body))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["said.0.code", "said.1.at"]);
    }

    [Theory, Engines]
    [Row("S1-50", "S1-53")]
    public async Task a_supervisor_marks_each_item_of_a_call_from_nought_to_five(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 10:00");
        var agent = await house.As("李明");
        var call = await NewCalls.Register(
            agent,
            NewCalls.Complaint(await NewCalls.Customer(agent))
        );
        var path = $"/api/calls/{call["number"].GetValue<string>()}/reviews";
        var head = await house.As("陈强");
        string[] items = ["polite", "wording", "listening", "silence", "privacy", "emotion"];
        object Sheet(int score, int leaveOut = 0) =>
            new
            {
                scores = items.Skip(leaveOut).Select(item => new { item, score }),
                note = "张伟这通语速偏快",
            };
        (await agent.Post(path, Sheet(5))).Refused("not-allowed");
        (await head.Post(path, Sheet(5, leaveOut: 1))).Refused("fields-wrong");
        (await head.Post(path, Sheet(6))).Refused("fields-wrong").Fields.ShouldBe(["scores"]);
        var marked = (await head.Post(path, Sheet(4))).Done();
        marked["reviews.0.marks"]
            .AsArray()
            .Select(m => $"{m!["text"]} {m["score"]}")
            .ShouldBe([
                "礼貌用语 4",
                "不用模糊表述 4",
                "倾听并适时回应 4",
                "避免长时间沉默 4",
                "信息保密 4",
                "情绪应对 4",
            ]);
        marked["reviews.0.note"].GetValue<string>().ShouldBe("张*这通语速偏快");
        // Nobody marks a call of their own.
        var own = await NewCalls.Register(
            head,
            NewCalls.Complaint(call["customer.id"].GetValue<string>())
        );
        (
            await head.Post($"/api/calls/{own["number"].GetValue<string>()}/reviews", Sheet(5))
        ).Refused("call.review-own");
    }
}
