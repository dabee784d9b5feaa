using System.Net;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Customers;

public sealed class RevealTests
{
    [Theory, Engines]
    [Row("E-12", "X-03", "R52")]
    public async Task a_value_is_shown_for_a_right_and_a_reason_and_is_on_record(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var id = await Files.Whole(await house.As("李明"));
        var manager = await house.As("刘洋");
        foreach (
            var (item, value) in new[]
            {
                ("name", "张敏"),
                ("phone", "13812345678"),
                ("email", "zhangmin@x.cn"),
                ("identity", Files.Zhang),
                ("address", "南京市鼓楼区中山路1号"),
            }
        )
        {
            var shown = (await Files.Reveal(manager, id, item)).Done();
            shown["value"].GetValue<string>().ShouldBe(value);
            shown.Message.Headers.CacheControl!.NoStore.ShouldBeTrue();
        }

        var phone = await Files.Reveal(manager, id, "phone", "回电,客户证件11010519491231002X");
        phone["typed"].GetValue<string>().ShouldBe("+86 138-1234-5678");
        phone["until"].GetValue<DateTimeOffset>().ShouldBe(house.Clock.GetUtcNow().AddSeconds(30));
        var entries = await Journal.Of(house, "customer", id);
        entries[0]
            .ShouldBe("customer-reveal 4001 回电,客户证件**************002X phone:→138****5678");
        entries.Count(e => e.StartsWith("customer-reveal ", StringComparison.Ordinal)).ShouldBe(6);
        house.Log.Text.ShouldNotContain("13812345678");
    }

    [Theory, Engines]
    [Row("E-12", "X-03", "R52")]
    public async Task without_the_right_there_is_no_value_and_the_attempt_is_on_record(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var id = await Files.Whole(agent);
        var refused = await Files.Reveal(agent, id, "phone");
        refused.Status.ShouldBe(HttpStatusCode.Forbidden);
        refused.Text.ShouldNotContain("13812345678");
        var file = await Files.See(agent, id);
        file["actions.1.allowed"].GetValue<bool>().ShouldBeFalse();
        file["actions.1.refusal.code"].GetValue<string>().ShouldBe("reveal.not-allowed");
        (await Journal.About(house, "reveal-refused")).ShouldBe([
            $"reveal-refused 1001  right:→查看客户完整信息 id:→{id}",
        ]);
    }

    [Theory, Engines]
    [Row("X-03", "R52")]
    public async Task a_reveal_without_a_reason_or_of_nothing_is_refused(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var id = await Files.Add(await house.As("李明"), new { name = "王五", fragment = "139" });
        var manager = await house.As("刘洋");
        (await Files.Reveal(manager, id, "phone", " ")).Fields.ShouldBe(["reason"]);
        (await Files.Reveal(manager, id, "card")).Fields.ShouldBe(["item"]);
        (await Files.Reveal(manager, id, "email")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Files.Reveal(manager, $"{Guid.NewGuid()}", "name")).Refused("not-found");
        (await Journal.About(house, "customer-reveal")).ShouldBeEmpty();
    }

    [Theory, Engines]
    [Row("R52")]
    public async Task without_the_journal_entry_there_is_no_answer(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var id = await Files.Whole(await house.As("李明"));
        var manager = await house.As("刘洋");
        await Sql(house, "ALTER TABLE journal_entries RENAME TO journal_gone");
        var answer = await Files.Reveal(manager, id, "phone");
        answer.Status.ShouldBe(HttpStatusCode.InternalServerError);
        answer.Body!.ToJsonString().ShouldNotContain("13812345678");
        await Sql(house, "ALTER TABLE journal_gone RENAME TO journal_entries");
        (await Files.Reveal(manager, id, "phone"))
            .Done()["budget.reveals"]
            .GetValue<int>()
            .ShouldBe(59, "what was not shown was not spent");
    }

    [Theory, Engines]
    [Row("R53")]
    public async Task the_sixty_first_value_in_an_hour_is_refused_on_record_until_the_hour_is_over(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-09-04 09:00");
        var id = await Files.Whole(await house.As("李明"));
        var manager = await house.As("刘洋");
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 70).Select(_ => Files.Reveal(manager, id, "name"))
        );
        answers.Count(a => a.Status == HttpStatusCode.OK).ShouldBe(60);
        var refused = await Files.Reveal(manager, id, "name", language: "en");
        ((int)refused.Status).ShouldBe(429);
        refused
            .Refused("reveal.hour-spent")["title"]
            .GetValue<string>()
            .ShouldBe(
                "At most 60 full values are shown in an hour; there will be more after 2023-09-04 10:00."
            );
        (await Journal.Of(house, "customer", id))
            .Count(e => e == "reveal-refused 4001 回电客户 refusal:→一小时限额已用完")
            .ShouldBe(11);
        (await Files.See(manager, id))["actions.1.allowed"].GetValue<bool>().ShouldBeFalse();
        await house.At("2023-09-04 09:59:59");
        (await Files.Reveal(await house.As("刘洋"), id, "name")).Refused("reveal.hour-spent");
        await house.At("2023-09-04 10:00");
        (await Files.Reveal(await house.As("刘洋"), id, "name")).Done();
    }

    private static async Task Sql(TestHouse house, string sql)
    {
        await using var scope = house.Services.CreateAsyncScope();
        await scope
            .ServiceProvider.GetRequiredService<HuishengDb>()
            .Database.ExecuteSqlRawAsync(sql);
    }
}
