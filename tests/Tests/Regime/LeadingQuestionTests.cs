using System.Text.Json.Nodes;
using Huisheng.Regime.Contract;

namespace Huisheng.Tests.Regime;

/// <summary>A survey question that puts the answer into the customer's mouth is not published; the same tag behind the customer's own words is.</summary>
public sealed class LeadingQuestionTests
{
    private const string Question = "follow-ups/lines/satisfaction";

    [Theory]
    [InlineData("您对我们的服务很满意，对吗？", "很满意 对吗")]
    [InlineData("您 很 满意，是 不 是", "很满意 是不是")]
    [InlineData("我们处理得很及时。是吧？", "很及时 是吧")]
    [InlineData("You are very satisfied with us, aren't you?", "very satisfied aren't you")]
    [InlineData("Our service was excellent. Right?", "excellent right?")]
    // The tag quotes what the customer said.
    [InlineData("您的意思是希望增加线上服务渠道，对吗？", null)]
    [InlineData("You would like more channels, right?", null)]
    // Praise and tag speak of two things.
    [InlineData("我们希望服务做得很好。您是不是还有其他需求？", null)]
    [InlineData("您对本次服务的效率是否满意？", null)]
    [InlineData("", null)]
    [Row("C-33", "S0-29")]
    public void praise_and_a_tag_in_one_sentence_lead(string text, string? found) =>
        (
            Leading.In(Rules.Book.Said, text) is { } words ? $"{words.Praise} {words.Tag}" : null
        ).ShouldBe(found);

    [Fact]
    [Row("C-33", "S0-29")]
    public void no_line_that_is_shipped_leads()
    {
        Rules
            .Book.FollowUps.Lines.Concat(Rules.Book.Call.Lines)
            .SelectMany(l => new[] { l.Zh, l.En })
            .Where(text => Leading.In(Rules.Book.Said, text) is not null)
            .ShouldBeEmpty();
    }

    [Theory, Engines]
    [Row("C-33", "S0-29")]
    public async Task a_leading_question_is_refused_by_its_field_and_a_read_back_may_ask_so(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-09 10:00");
        var admin = await house.As(Cast.Administrator);
        var leading = new { zh = "您对我们的服务很满意，对吗？" };
        var refused = await Publish(admin, Question, leading);
        refused.Fields.ShouldBe(["members.zh"]);
        refused.Text.ShouldContain("“很满意”连着“对吗”是引导性提问");
        (await Try(admin, Question, leading)).Fields.ShouldBe(["members.zh"]);
        (
            await Publish(admin, Question, new { en = "You are very satisfied, aren't you?" })
        ).Fields.ShouldBe(["members.en"]);
        (await admin.Get("/api/regime/publications"))["items"].AsArray().ShouldBeEmpty();

        (await Publish(admin, Question, new { zh = "您希望增加线上服务渠道，对吗？" })).Done();
        (
            await Publish(
                admin,
                "follow-ups/lines/understanding",
                new { zh = "您之前说的是“很满意，但{problem}”，对吗？" }
            )
        ).Done();
        (
            await Publish(
                admin,
                "call/lines/read-back",
                new { zh = "您说服务很好，只是{problem}，对吗？" }
            )
        ).Done();
    }

    [Theory, Engines]
    [Row("C-33")]
    public async Task words_a_company_adds_to_the_lists_count_from_then_on(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-09 10:00");
        var admin = await house.As(Cast.Administrator);
        var question = new { zh = "我们的师傅特别棒，对吗？" };
        (await Try(admin, Question, question)).Done();
        (await Publish(admin, "words/lists/praise", new { words = new[] { "特别棒" } })).Done();
        (await Publish(admin, Question, question)).Fields.ShouldBe(["members.zh"]);
    }

    private static Task<Answer> Publish(Person who, string entry, object members) =>
        who.Post("/api/regime/publications", Body(entry, members), 1);

    private static Task<Answer> Try(Person who, string entry, object members) =>
        who.Post("/api/regime/trials", Body(entry, members));

    private static object Body(string entry, object members) =>
        new
        {
            entry,
            members,
            openCasesToo = false,
            reason = "试行",
        };
}
