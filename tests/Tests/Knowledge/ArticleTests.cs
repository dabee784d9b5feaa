namespace Huisheng.Tests.Knowledge;

/// <summary>An answer becomes an article once a supervisor has read it; while it is valid everybody finds it.</summary>
public sealed class ArticleTests
{
    [Theory, Engines]
    [Row("S1-76")]
    public async Task an_answer_is_found_once_it_is_published_and_while_it_is_valid(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        var number = await Proposed(house, validTo: "2026-12-31");
        (await Found(house, "李明", "积分 有效期")).ShouldBeEmpty();
        var before = await (await house.As("赵静")).Get($"/api/knowledge/{number}");
        ((int)before.Status).ShouldBe(404);
        await Review(house, number, "publication", new { });
        (await Found(house, "赵静", "积分 有效期")).ShouldBe([number]);
        await house.At("2027-01-01 00:00");
        (await Found(house, "赵静", "积分 有效期")).ShouldBeEmpty();
        (await Found(house, "陈强", "积分 有效期")).ShouldBe([number]);
    }

    [Theory, Engines]
    [Row("S1-76")]
    public async Task who_proposed_it_hears_and_who_may_not_review_cannot(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        var number = await Proposed(house);
        var path = $"/api/knowledge/{number}";
        var refused = await (await house.As("李明")).Post($"{path}/publication", new { }, 1);
        ((int)refused.Status).ShouldBe(403);
        await Review(house, number, "publication", new { });
        (await Review(house, number, "publication", new { }, fails: true)).Refused(
            "article.published-already"
        );
        var told = (await (await house.As("李明")).Get("/api/notices")).Done();
        told["items.0.kind"].GetValue<string>().ShouldBe("article-publish");
        (await Review(house, number, "withdrawal", new { }, fails: true)).Fields.ShouldBe([
            "reason",
        ]);
        await Review(house, number, "withdrawal", new { reason = "活动已结束" });
        (await Found(house, "李明", "积分")).ShouldBeEmpty();
    }

    [Theory, Engines]
    public async Task each_person_has_one_mark_and_may_change_it(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        var number = await Proposed(house);
        (await Mark(house, "李明", number, new { mark = "helped" })).Refused(
            "article.not-published"
        );
        await Review(house, number, "publication", new { });
        (await Mark(house, "李明", number, new { mark = "helped" })).Done();
        (await Mark(house, "赵静", number, new { mark = "helped" })).Done();
        (await Mark(house, "赵静", number, new { mark = "wrong" })).Fields.ShouldBe(["note"]);
        var after = (
            await Mark(house, "赵静", number, new { mark = "wrong", note = "有效期已改" })
        ).Done();
        after["helped"].GetValue<int>().ShouldBe(1);
        after["wrong"].GetValue<int>().ShouldBe(1);
        after["myMark"].GetValue<string>().ShouldBe("wrong");
    }

    [Theory, Engines]
    public async Task what_was_changed_is_in_its_history_and_a_stale_copy_is_refused(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        var number = await Proposed(house);
        var path = $"/api/knowledge/{number}";
        var editor = await house.As("陈强");
        var text = new { title = "会员积分", answer = "积分2年有效，电话13812345678" };
        var edited = (await editor.Put(path, text, 1)).Done();
        edited["answer"].GetValue<string>().ShouldNotContain("13812345678");
        ((int)(await editor.Put(path, text, 1)).Status).ShouldBe(409);
        (
            await editor.Put(
                path,
                new
                {
                    title = " ",
                    answer = "x",
                    category = "none",
                },
                2
            )
        ).Fields.Order().ShouldBe(["category", "title"]);
        var change = (await editor.Get($"{path}/timeline")).Done();
        change["items.0.changes.1.from"].GetValue<string>().ShouldStartWith("积分1年有效");
        change["items.0.changes.1.to"].GetValue<string>().ShouldStartWith("积分2年有效");
        (await Found(house, "陈强", "2年有效")).ShouldBe([number]);
        (await Found(house, "陈强", "1年有效")).ShouldBeEmpty();
    }

    private static async Task<string> Proposed(TestHouse house, string? validTo = null)
    {
        var article = new
        {
            title = "会员积分有效期",
            answer = "积分1年有效，可兑换商城商品，操作路径为我的—积分—兑换",
            validTo,
        };
        var body = new { article, origin = "20260301" };
        return (await (await house.As("李明")).Post("/api/knowledge", body))
            .Done()["number"]
            .GetValue<string>();
    }

    private static async Task<Answer> Review(
        TestHouse house,
        string number,
        string verb,
        object body,
        bool fails = false
    )
    {
        var reviewer = await house.As("陈强");
        var path = $"/api/knowledge/{number}";
        var version = (await reviewer.Get(path)).Done().Version;
        var answer = await reviewer.Post($"{path}/{verb}", body, version);
        return fails ? answer : answer.Done();
    }

    private static async Task<Answer> Mark(
        TestHouse house,
        string who,
        string number,
        object body
    ) => await (await house.As(who)).Post($"/api/knowledge/{number}/marks", body);

    private static async Task<List<string>> Found(TestHouse house, string who, string text) =>
        [
            .. (await (await house.As(who)).Post("/api/search", new { text, kind = "article" }))
                .Done()["items"]
                .AsArray()
                .Select(i => i!["number"]!.GetValue<string>()),
        ];
}
