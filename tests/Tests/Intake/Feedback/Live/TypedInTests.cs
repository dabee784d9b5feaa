namespace Huisheng.Tests.Intake.Feedback.Live;

/// <summary>What the page of a new feedback offers and what it says back, word for word.</summary>
public sealed class TypedInTests
{
    [Theory, Engines]
    [Row("S2-10", "S2-11")]
    public async Task the_two_sentences_of_receiving_are_there_and_the_second_when_both_are_missing(
        string engine
    )
    {
        await using var house = await RegisterFeedbackTests.House(engine);
        var agent = await house.As("李明");
        var start = (await agent.Get("/api/feedback/opening")).Done();
        start["lines"]
            .AsArray()
            .Select(l => l!["text"]!.GetValue<string>())
            .Take(2)
            .ShouldBe([
                "为了更准确地帮您解决问题，能否请您描述一下遇到的具体情况？",
                "方便提供您的订单号或联系方式吗？我们会尽快跟进。",
            ]);
        var body = NewFeedbacks.Machine(Guid.Empty.ToString());
        (await Hints(agent, body)).ShouldNotContain("feedback.ask-contact");
        body["evidence"] = null;
        (await Hints(agent, body)).ShouldContain("feedback.ask-contact");
        body["customerId"] = await NewFeedbacks.Customer(agent);
        (await Hints(agent, body)).ShouldNotContain("feedback.ask-contact");
    }

    [Theory, Engines]
    [Row("S2-14", "S2-16", "S2-19")]
    public async Task name_type_and_hope_are_kept_as_the_form_has_them(string engine)
    {
        await using var house = await RegisterFeedbackTests.House(engine);
        var agent = await house.As("李明");
        var saved = await NewFeedbacks.Register(
            agent,
            NewFeedbacks
                .Machine(await NewFeedbacks.Customer(agent, "张敏", "female", "5678"))
                .With("expectedAt", "2024-05-15T10:00:00+08:00")
        );
        saved["customer"].GetValue<string>().ShouldBe("*女士");
        saved["form.3.value"].GetValue<string>().ShouldBe("新客户");
        saved["intake.demand"].GetValue<string>().ShouldBe("维修");
        saved["intake.expectedText"].GetValue<string>().ShouldBe("2024-05-15 10:00");
        var words = (await agent.Get("/api/words")).Done();
        Words(words, "customer-type").ShouldBe(["新客户", "老客户", "VIP客户"], ignoreOrder: true);
        Words(words, "feedback-demand").ShouldBe(["退款", "维修", "改进服务"], ignoreOrder: true);
    }

    [Theory, Engines]
    [Row("S2-22")]
    public async Task a_normal_feedback_is_answered_within_24_hours(string engine)
    {
        await using var house = await RegisterFeedbackTests.House(engine);
        var agent = await house.As("李明");
        var saved = await NewFeedbacks.Register(
            agent,
            NewFeedbacks.Parcel(await NewFeedbacks.Customer(agent)).Said("occurredOn", "2024-05-12")
        );
        NewFeedbacks
            .Due(await RegisterFeedbackTests.Case(agent, saved))["first-response"]
            .ShouldBe("2024-05-14 10:00");
        var definition = (await agent.Get("/api/feedback/opening"))
            .Done()["urgencies"]
            .AsArray()
            .Single(u => u!["code"]!.GetValue<string>() == "normal")!["definition"]!;
        definition.GetValue<string>().ShouldContain("24 小时");
    }

    private static IEnumerable<string> Words(Answer words, string list) =>
        words[$"lists.{list}"]
            .AsArray()
            .Select(c => words.Body!["values"]![$"{list}.{c}"]!.GetValue<string>());

    private static async Task<List<string>> Hints(
        Person agent,
        System.Text.Json.Nodes.JsonObject body
    ) =>
        [
            .. (await agent.Post($"{NewFeedbacks.Path}/preview", body))
                .Done()["hints"]
                .AsArray()
                .Select(h => h!["code"]!.GetValue<string>()),
        ];
}
