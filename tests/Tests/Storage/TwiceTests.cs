using System.Net;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Huisheng.Tests.Intake;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Storage;

public sealed class TwiceTests
{
    [Theory, Engines]
    [Row("X-04", "R17")]
    public async Task a_hundred_posts_with_one_key_register_one_call(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var body = NewCalls.Complaint(await NewCalls.Customer(agent));
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 100).Select(_ => agent.Post("/api/calls", body, key: "one"))
        );
        answers.ShouldAllBe(a => a.Status == HttpStatusCode.Created);
        answers.Select(a => a.Text).Distinct().Count().ShouldBe(1);
        (await agent.Get("/api/calls")).Done()["items"].AsArray().Count.ShouldBe(1);
    }

    [Theory, Engines]
    public async Task the_same_key_for_something_else_is_refused_and_no_key_too(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        (
            await agent.Post(
                "/api/customers",
                new { name = "张伟", phone = "13812345678" },
                key: "k"
            )
        ).Done();
        (
            await agent.Post(
                "/api/customers",
                new { name = "张三", phone = "13812345678" },
                key: "k"
            )
        ).Refused("idempotency.other-body");
        (
            await agent.Send(
                HttpMethod.Post,
                "/api/customers",
                new { name = "张伟", phone = "13812345678" },
                null,
                null,
                "zh-CN"
            )
        ).Refused("idempotency.missing");
        (
            await (await house.As("赵静")).Post(
                "/api/customers",
                new { name = "张三", phone = "13812345678" },
                key: "k"
            )
        ).Done();
    }

    [Theory, Engines]
    [Row("X-04", "R21")]
    public async Task fifty_at_once_get_fifty_numbers(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var customer = await NewCalls.Customer(agent);
        var calls = await Task.WhenAll(
            Enumerable
                .Range(0, 50)
                .Select(_ => agent.Post("/api/calls", NewCalls.Complaint(customer)))
        );
        calls.Select(c => c.Done()["number"].GetValue<string>()).Distinct().Count().ShouldBe(50);
        calls.Select(c => c["caseNumber"].GetValue<string>()).Distinct().Count().ShouldBe(50);
    }

    [Theory, Engines]
    public async Task a_refused_act_leaves_its_key_free_for_the_corrected_form(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        (
            await agent.Post(
                "/api/customers",
                new { name = "", phone = "13812345678" },
                key: "form"
            )
        ).Refused("fields-wrong");
        (
            await agent.Post(
                "/api/customers",
                new { name = "张伟", phone = "13812345678" },
                key: "form"
            )
        ).Done();
    }

    [Theory, Engines]
    public async Task an_answer_is_kept_for_seventy_two_hours(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        var agent = await house.As("李明");
        (
            await agent.Post(
                "/api/customers",
                new { name = "张伟", phone = "13812345678" },
                key: "k"
            )
        ).Done();
        await house.At("2026-03-13 09:00");
        (await Answers(house)).ShouldBe(1);
        await house.At("2026-03-13 09:01");
        (await Answers(house)).ShouldBe(0);
    }

    [Theory, Engines]
    public async Task an_act_that_changes_something_and_records_nothing_is_a_fault(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var runner = house.Services.GetRequiredService<ActRunner>();
        await Should.ThrowAsync<InvalidOperationException>(() =>
            runner.System<bool>(act =>
            {
                act.Db.Add(new NumberCounter { Sequence = "x" });
                return Task.FromResult<Outcome<bool>>(true);
            })
        );
    }

    private static async Task<int> Answers(TestHouse house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<HuishengDb>()
            .Set<StoredAnswer>()
            .CountAsync(a => a.Key == "k");
    }
}
