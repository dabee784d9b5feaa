using static Huisheng.Tests.Intake.Feedback.Live.RegisterFeedbackTests;

namespace Huisheng.Tests.Intake.Feedback.Live;

/// <summary>Who may record feedback, once; and that nothing of it names the customer.</summary>
public sealed class WhoMayRecordTests
{
    [Theory, Engines]
    [Row("S2-81", "S1-55")]
    public async Task nothing_that_names_the_customer_is_stored(string engine)
    {
        await using var house = await House(engine);
        var agent = await house.As("李明");
        var saved = await NewFeedbacks.Register(
            agent,
            NewFeedbacks
                .Machine(await NewFeedbacks.Customer(agent, "张敏"))
                .With("suggestion", "张敏建议回电13812345678")
                .Said("event", "张敏说开不了机，电话13812345678")
        );
        foreach (var text in (string[])[saved.Text, (await Case(agent, saved)).Text])
        {
            text.ShouldNotContain("张敏");
            text.ShouldNotContain("13812345678");
        }
    }

    [Theory, Engines]
    [Row("S2-81")]
    public async Task a_person_without_the_right_cannot_record_and_one_key_saves_once(string engine)
    {
        await using var house = await House(engine);
        var agent = await house.As("李明");
        var body = NewFeedbacks.Machine(await NewFeedbacks.Customer(agent));
        (await (await house.As("王磊")).Post(NewFeedbacks.Path, body)).Refused("not-allowed");
        var first = (await agent.Post(NewFeedbacks.Path, body, key: "feedback-one")).Done();
        var again = (await agent.Post(NewFeedbacks.Path, body, key: "feedback-one")).Done();
        again["number"].GetValue<string>().ShouldBe(first["number"].GetValue<string>());
        (await agent.Get("/api/feedback")).Done()["items"].AsArray().Count.ShouldBe(1);
    }
}
