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
        var loop = await Promised.Contacted(house);
        await house.At("2023-10-01 10:30");
        var text = "已派工程师上门维修,10月2日前完成";

        var undecided = await loop.Try("王磊", "progress", new { text });
        undecided.Refused("fields-wrong").Fields.ShouldBe(["commitment"]);
        undecided["errors.0.message"].GetValue<string>().ShouldContain("2023-10-02 24:00");
        (await loop.See())["commitments"].AsArray().ShouldBeEmpty();

        var made = await Promised.Committed(loop, text, "2023-10-02 24:00");
        Promised.Only(made, "dueText").ShouldBe("2023-10-02 24:00");
        Promised.Only(made, "source").ShouldBe("progress");
        Promised.Only(made, "state").ShouldBe("open");
        Promised.Only(made, "owner.jobNumber").ShouldBe("2105");

        await house.At("2023-10-02 16:00");
        var number = Promised.Only(made, "number");
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
        Promised.Only(handled, "state").ShouldBe("kept");
        Promised.Only(handled, "differenceText").ShouldBe("提前 8小时");
        (await Promised.OnDesk(house, "王磊")).ShouldBeEmpty();
    }

    [Theory, Engines]
    [Row("S1-74")]
    public async Task a_result_with_a_date_to_come_stays_watched_after_it_is_solved(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Promised.Contacted(house);
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
        Promised.Only(handled, "source").ShouldBe("result");
        handled["warnings"].AsArray().ShouldBeEmpty();

        (await loop.Tell(5)).Done();
        var told = await loop.See();
        told["warnings.0.text"].GetValue<string>().ShouldBe("承诺未到期，状态已为已解决");
        await house.At("2023-10-03 00:00");
        (await loop.See())["warnings.0.code"]
            .GetValue<string>()
            .ShouldBe("commitment.broken-resolved");
        Promised.Only(await loop.See(), "state").ShouldBe("broken");
        (await Promised.OnDesk(house, "王磊")).ShouldHaveSingleItem();
    }

    [Theory, Engines]
    [Row("S1-52", "C-34", "S4-45")]
    public async Task words_that_promise_ask_for_a_time(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Promised.Contacted(house);
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
        Promised.Only(made, "dueText").ShouldBe("2023-10-01 12:00");
        Promised.Only(made, "source").ShouldBe("script");

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
    [Row("S1-37")]
    public async Task it_moves_only_with_the_customers_consent(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Promised.Contacted(house);
        var made = await Promised.Committed(loop, "10月2日前完成", "2023-10-02 24:00");
        await house.At("2023-10-02 11:00");
        var owner = await house.As("王磊");
        var path = $"/api/commitments/{Promised.Only(made, "number")}/rescheduling";
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
        Promised.Only(await loop.See(), "state").ShouldBe("open");
        await house.At("2023-10-04 18:00:01");
        Promised.Only(await loop.See(), "state").ShouldBe("broken");

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
}
