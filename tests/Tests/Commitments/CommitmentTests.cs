using System.Text.Json.Nodes;
using Huisheng.Tests.Cases;

namespace Huisheng.Tests.Commitments;

/// <summary>承诺: from texts and by hand, kept, kept late, and moved only with the customer's consent.</summary>
public sealed class CommitmentTests
{
    [Theory, Engines]
    [Row("E-01", "S1-74", "S2-42")]
    public async Task the_engineers_day_is_a_commitment_until_its_midnight(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Contacted(house);
        await house.At("2023-10-01 10:30");
        var text = "已派工程师上门维修,10月2日前完成";

        var undecided = await loop.Try("王磊", "progress", new { text });
        undecided.Refused("fields-wrong").Fields.ShouldBe(["commitment"]);
        undecided["errors.0.message"].GetValue<string>().ShouldContain("2023-10-02 24:00");
        (await loop.See())["commitments"].AsArray().ShouldBeEmpty();

        var made = await Committed(loop, text, "2023-10-02 24:00");
        Only(made, "dueText").ShouldBe("2023-10-02 24:00");
        Only(made, "source").ShouldBe("progress");
        Only(made, "state").ShouldBe("open");
        Only(made, "owner.jobNumber").ShouldBe("2105");

        await house.At("2023-10-02 16:00");
        var number = Only(made, "number");
        var handled = await loop.Do(
            "王磊",
            "handling",
            new
            {
                result = text,
                solution = "更换主板",
                keeps = new[] { number },
            }
        );
        Only(handled, "state").ShouldBe("kept");
        Only(handled, "differenceText").ShouldBe("提前 8小时");
        (await OnDesk(house, "王磊")).ShouldBeEmpty();
    }

    [Theory, Engines]
    [Row("S1-74")]
    public async Task a_result_with_a_date_to_come_stays_watched_after_it_is_solved(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Contacted(house);
        await house.At("2023-10-01 16:00");
        var result = "已派工程师上门维修,10月2日前完成";
        (await loop.Try("王磊", "handling", new { result, solution = "更换主板" }))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["commitment"]);
        var handled = await loop.Do(
            "王磊",
            "handling",
            new
            {
                result,
                solution = "更换主板",
                commitment = new { dueAt = HouseClock.At("2023-10-02 24:00") },
            }
        );
        Only(handled, "source").ShouldBe("result");
        handled["warnings"].AsArray().ShouldBeEmpty();

        (await loop.Tell(5)).Done();
        var told = await loop.See();
        told["warnings.0.text"].GetValue<string>().ShouldBe("承诺未到期，状态已为已解决");
        await house.At("2023-10-03 00:00");
        (await loop.See())["warnings.0.code"]
            .GetValue<string>()
            .ShouldBe("commitment.broken-resolved");
        Only(await loop.See(), "state").ShouldBe("broken");
        (await OnDesk(house, "王磊")).ShouldHaveSingleItem();
    }

    [Theory, Engines]
    [Row("S1-52", "C-34", "S4-45")]
    public async Task words_that_promise_ask_for_a_time(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Contacted(house);
        foreach (var text in new[] { "我们会尽快解决问题", "我为您核实后回复您", "会安排人处理" })
        {
            var refused = await loop.Try("王磊", "contacts", new { channel = "telephone", text });
            refused.Refused("fields-wrong").Fields.ShouldBe(["commitment.dueAt"]);
        }

        var without = await loop.Try(
            "王磊",
            "contacts",
            new
            {
                channel = "telephone",
                text = "我为您核实后回复您",
                commitment = new { text = "核实后回复" },
            }
        );
        without.Refused("fields-wrong").Fields.ShouldBe(["commitment.dueAt"]);
        var made = await loop.Do(
            "王磊",
            "contacts",
            new
            {
                channel = "telephone",
                text = "我为您核实后回复您",
                commitment = new { dueAt = HouseClock.At("2023-10-01 12:00") },
            }
        );
        Only(made, "dueText").ShouldBe("2023-10-01 12:00");
        Only(made, "source").ShouldBe("script");

        var none = await loop.Do(
            "王磊",
            "contacts",
            new
            {
                channel = "telephone",
                text = "客户要求尽快",
                commitment = new { none = true },
            }
        );
        none["commitments"].AsArray().ShouldHaveSingleItem();
    }

    [Theory, Engines]
    [Row("S0-55", "S0-57", "S4-11")]
    public async Task by_hand_it_names_what_its_source_asks_for(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2026-04-03 09:30", "2026-04-03 09:40");
        var agent = await house.As("李明");
        var path = $"/api/cases/{loop.Number}/commitments";

        (await agent.Post(path, new { source = "need", text = "使用手册" }))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["method", "ownerJobNumber", "dueAt"]);
        (await agent.Post(path, new { source = "complaint", text = "解决" }))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["ownerJobNumber", "dueAt"]);
        (await agent.Post(path, new { source = "result", text = "解决" }))
            .Refused("fields-wrong")
            .Fields.ShouldContain("source");
        var need = (
            await agent.Post(
                path,
                new
                {
                    source = "need",
                    text = "使用手册",
                    method = "发送电子版",
                    ownerJobNumber = "1002",
                    dueAt = HouseClock.At("2026-04-03 24:00"),
                }
            )
        ).Done();
        Only(need, "owner.jobNumber").ShouldBe("1002");
        Only(need, "method").ShouldBe("发送电子版");
        (await OnDesk(house, "赵静")).ShouldHaveSingleItem();

        // Friday before Qingming: one working day ends on Tuesday.
        var unsolved = (
            await agent.Post(path, new { source = "unsolved", text = "与技术团队确认后答复" })
        ).Done();
        unsolved["commitments.1.dueText"].GetValue<string>().ShouldBe("2026-04-07 24:00");
    }

    [Theory, Engines]
    [Row("S2-89", "S3-55")]
    public async Task one_promised_before_is_entered_as_broken(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2024-05-13 14:30", "2024-05-13 14:35");
        var agent = await house.As("李明");
        var path = $"/api/cases/{loop.Number}/commitments";
        var due = HouseClock.At("2024-05-12 24:00");
        (await agent.Post(path, new { source = "question", text = "回复" }))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["dueAt"]);
        (
            await agent.Post(
                path,
                new
                {
                    source = "question",
                    text = "回复",
                    dueAt = due,
                }
            )
        ).Refused("fields-wrong").Fields.ShouldBe(["dueAt"]);
        var made = (
            await agent.Post(
                path,
                new
                {
                    source = "earlier",
                    text = "承诺5月12日送达",
                    dueAt = due,
                }
            )
        ).Done();
        Only(made, "dueText").ShouldBe("2024-05-12 24:00");
        Only(made, "state").ShouldBe("broken");
        Only(made, "stateText").ShouldBe("已逾期");

        var number = Only(made, "number");
        var kept = (
            await agent.Post($"/api/commitments/{number}/fulfilment", new { note = "已送达" }, 1)
        ).Done();
        kept["state"].GetValue<string>().ShouldBe("kept-late");
        kept["keptNote"].GetValue<string>().ShouldBe("已送达");
        (await agent.Post($"/api/commitments/{number}/fulfilment", new { }, 2)).Refused(
            "commitment.kept-already"
        );
    }

    [Theory, Engines]
    [Row("S1-37")]
    public async Task it_moves_only_with_the_customers_consent(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Contacted(house);
        var made = await Committed(loop, "10月2日前完成", "2023-10-02 24:00");
        await house.At("2023-10-02 11:00");
        var owner = await house.As("王磊");
        var path = $"/api/commitments/{Only(made, "number")}/rescheduling";
        var due = HouseClock.At("2023-10-04 18:00");
        (await owner.Post(path, new { dueAt = due }, 1))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["consent.channel", "consent.at", "consent.words"]);
        (await owner.Post(path, Moved("2023-10-02 12:00"), 1))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["consent.at"]);
        var moved = (await owner.Post(path, Moved("2023-10-02 10:45"), 1)).Done();
        moved["dueText"].GetValue<string>().ShouldBe("2023-10-04 18:00");
        moved["reschedulings.0.fromText"].GetValue<string>().ShouldBe("2023-10-02 24:00");
        moved["reschedulings.0.words"].GetValue<string>().ShouldBe("张*同意");
        moved["clock.dueText"].GetValue<string>().ShouldBe("2023-10-04 18:00");

        await house.At("2023-10-03 00:00:01");
        Only(await loop.See(), "state").ShouldBe("open");
        await house.At("2023-10-04 18:00:01");
        Only(await loop.See(), "state").ShouldBe("broken");

        object Moved(string consentAt) =>
            new
            {
                dueAt = due,
                consent = new
                {
                    channel = "telephone",
                    at = HouseClock.At(consentAt),
                    words = "张伟同意",
                },
            };
    }

    [Fact]
    [Row("S1-74")]
    public async Task the_server_reads_the_date_while_it_is_typed_and_keeps_nothing()
    {
        await using var house = await TestHouse.Start("sqlite");
        await house.At("2023-10-01 10:30");
        var agent = await house.As("李明");
        var read = (
            await agent.Post("/api/commitments/recognition", new { text = "10月2日前完成" })
        ).Done();
        read["hint.kind"].GetValue<string>().ShouldBe("date");
        read["hint.words"].GetValue<string>().ShouldBe("10月2日前");
        read["hint.dueText"].GetValue<string>().ShouldBe("2023-10-02 24:00");
        (await agent.Post("/api/commitments/recognition", new { text = "已修好" }))
            .Done()
            .Body!["hint"]
            .ShouldBeNull();
    }

    private static async Task<CaseLoop> Contacted(TestHouse house)
    {
        var loop = new CaseLoop(house);
        await loop.Register("2023-10-01 09:30", "2023-10-01 09:38");
        await house.At("2023-10-01 09:50");
        await loop.Do("李明", "dispatch", new { department = "technology" });
        await house.At("2023-10-01 10:20");
        await loop.Do("王磊", "contacts", new { channel = "telephone", text = "已联系" });
        return loop;
    }

    private static Task<Answer> Committed(CaseLoop loop, string text, string due) =>
        loop.Do("王磊", "progress", new { text, commitment = new { dueAt = HouseClock.At(due) } });

    private static string Only(Answer seen, string member)
    {
        seen["commitments"].AsArray().ShouldHaveSingleItem();
        return seen[$"commitments.0.{member}"].GetValue<string>();
    }

    private static async Task<IReadOnlyList<JsonNode?>> OnDesk(TestHouse house, string who) =>
        [
            .. (await (await house.As(who)).Get("/api/desk/items?view=mine&kind=commitment"))
                .Done()["items"]
                .AsArray(),
        ];
}
