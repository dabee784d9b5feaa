using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Notices;

public class NoticeTests
{
    private static readonly Subject About = new(
        "follow-up",
        Guid.CreateVersion7(),
        "HF20260310001"
    );

    [Theory, Engines]
    [Row("X-06")]
    public async Task a_receipt_is_kept_with_its_first_time(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        await Tell(house, "李明");
        var agent = await house.As("李明");
        (await agent.Get("/api/desk/counts"))["notices"].GetValue<int>().ShouldBe(1);
        var id = (await agent.Get("/api/notices"))["items.0.id"].GetValue<string>();
        await house.At("2026-03-10 09:05");
        (await agent.Post($"/api/notices/{id}/receipt"))
            .Done()["readAt"]
            .GetValue<string>()
            .ShouldBe("2026-03-10T01:05:00Z");
        await house.At("2026-03-10 09:30");
        (await agent.Post($"/api/notices/{id}/receipt"))
            .Done()["readAt"]
            .GetValue<string>()
            .ShouldBe("2026-03-10T01:05:00Z");
        (await agent.Get("/api/desk/counts"))["notices"].GetValue<int>().ShouldBe(0);
    }

    [Theory, Engines]
    public async Task a_notice_is_read_in_the_readers_language(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        await Tell(house, "李明");
        var agent = await house.As("李明");
        (await agent.Get("/api/notices"))["items.0.text"]
            .GetValue<string>()
            .ShouldBe("HF20260310001 解决后回访：张*，2026-03-10 24:00 前完成");
        (await agent.Get("/api/notices", "en"))["items.0.text"]
            .GetValue<string>()
            .ShouldStartWith("HF20260310001 Follow-up after the solution");
    }

    [Theory, Engines]
    public async Task anothers_notice_does_not_exist(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        await Tell(house, "李明");
        var id = (await (await house.As("李明")).Get("/api/notices"))["items.0.id"]
            .GetValue<string>();
        var other = await house.As("赵静");
        (await other.Get("/api/notices"))["items"].AsArray().ShouldBeEmpty();
        ((int)(await other.Post($"/api/notices/{id}/receipt")).Status).ShouldBe(404);
    }

    [Theory, Engines]
    public async Task pages_go_back_in_time_without_gap(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        await Tell(house, "李明", PageSize.Rows + 3);
        var agent = await house.As("李明");
        var first = await agent.Get("/api/notices");
        var second = await agent.Get($"/api/notices?after={first["next"].GetValue<string>()}");
        var ids = first["items"]
            .AsArray()
            .Concat(second["items"].AsArray())
            .Select(n => n!["id"]!.GetValue<string>())
            .ToList();
        ids.Distinct().Count().ShouldBe(PageSize.Rows + 3);
        ids.Count.ShouldBe(PageSize.Rows + 3);
    }

    private static async Task Tell(TestHouse house, string who, int times = 1)
    {
        var acts = house.Services.GetRequiredService<ActRunner>();
        await acts.System<int>(async act =>
        {
            act.Record(new Note("follow-up-make", About));
            var to = await Staffing.ByJobNumber(act.Db, Cast.JobNumber(who), act.Stop);
            for (var i = 0; i < times; i++)
            {
                Notify.In(
                    act,
                    to!.Id,
                    "follow-up-assigned",
                    About,
                    About.Number,
                    Notify.Word("follow-up-stage", "t1"),
                    "张*",
                    "2026-03-10 24:00"
                );
            }

            return 0;
        });
    }
}
