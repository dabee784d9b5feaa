using Huisheng.Telephony.Transfers;

namespace Huisheng.Tests.Telephony;

/// <summary>转接 in three told and confirmed steps; E-04, second caller and its variant.</summary>
public sealed class TransferTests
{
    private static readonly DateTimeOffset Yes = HouseClock.At("2026-03-10 10:26");

    [Theory]
    [InlineData("telling", 0, true, "Blind")]
    [InlineData("telling", 0, false, "Abandoned")]
    [InlineData("target told", 0, false, "Blind")]
    [InlineData("confirmed", 10, true, "Confirmed")]
    [InlineData("confirmed", 0, true, "Confirmed")]
    [InlineData("confirmed", 10, false, "Abandoned")]
    // The end was told first, and only then that the customer had been put through.
    [InlineData("abandoned", 10, true, "Confirmed")]
    [InlineData("abandoned", -10, true, "Blind")]
    // Put through at 10:25:50, told of only after the customer had said yes.
    [InlineData("confirmed", -10, true, "Blind")]
    [InlineData("declined", 10, true, "Blind")]
    [InlineData("declined", 10, false, "Declined")]
    [Row("S1-81")]
    public void a_transfer_without_the_customers_yes_is_blind(
        string state,
        int after,
        bool putThrough,
        string judged
    )
    {
        var transfer = new CallTransfer
        {
            Id = Guid.Empty,
            CallId = default,
            No = 1,
            AnsweredAt = IsTelling(state) ? null : Yes,
            TargetAt = state == "telling" ? null : Yes.AddMinutes(-1),
            State = IsTelling(state)
                ? TransferState.Telling
                : Enum.Parse<TransferState>(state, ignoreCase: true),
        };
        transfer.JudgedAt(Yes.AddSeconds(after), putThrough).ToString().ShouldBe(judged);
    }

    private static bool IsTelling(string state) => state is "telling" or "target told";

    [Theory, Engines]
    [Row("S1-79", "S1-80", "S1-81")]
    public async Task the_transfer_opens_only_after_reason_target_and_the_customers_yes(
        string engine
    )
    {
        await using var house = await PhoneLine.House(engine);
        await house.At("2026-03-10 10:26");
        var agent = await house.As("李明");
        var line = new PhoneLine(house);
        await line.Tell("ringing", "2026-03-10 10:20:00", "1001");
        await line.Tell("answered", "2026-03-10 10:20:05", "1001");
        var path = await Path(house);

        (await Refused(agent, path)).ShouldBe("phone.transfer-reason-first");
        (await agent.Post($"{path}/transfer/target", new { jobNumber = "2105" })).Refused(
            "phone.transfer-reason-first"
        );
        (await agent.Post($"{path}/transfer/answer", new { confirmed = true })).Refused(
            "phone.transfer-reason-first"
        );
        var told = (await agent.Post($"{path}/transfer/reason", new { })).Done();
        told["transfers.0.reasonLine"]
            .GetValue<string>()
            .ShouldBe("您的问题涉及技术细节，需由技术同事为您解答");
        (await Refused(agent, path)).ShouldBe("phone.transfer-target-first");
        (await agent.Post($"{path}/transfer/answer", new { confirmed = true })).Refused(
            "phone.transfer-target-first"
        );
        told = (await agent.Post($"{path}/transfer/target", new { jobNumber = "2105" })).Done();
        told["transfers.0.targetLine"]
            .GetValue<string>()
            .ShouldBe("我将为您转接至技术部王*工号2105");
        (await Refused(agent, path)).ShouldBe("phone.transfer-unconfirmed");
        told = (await agent.Post($"{path}/transfer/answer", new { confirmed = true })).Done();
        told["transfers.0.answeredAt"].GetValue<string>().ShouldBe("2026-03-10T02:26:00Z");
        (await Refused(agent, path)).ShouldBeNull();

        await house.At("2026-03-10 10:27");
        await line.Tell("transferred", "2026-03-10 10:26:30");
        await line.Tell("ended", "2026-03-10 10:26:31");
        var done = (await (await house.As("李明")).Get(path)).Done();
        done["transfers.0.state"].GetValue<string>().ShouldBe("confirmed");
        done["flags"].AsArray().ShouldBeEmpty();
    }

    [Theory, Engines]
    [Row("E-04", "S1-81")]
    public async Task one_of_two_transfers_without_a_yes_is_half(string engine)
    {
        await using var house = await PhoneLine.House(engine);
        await house.At("2026-03-10 10:26");
        var agent = await house.As("李明");
        var good = new PhoneLine(house, "good");
        await good.Tell("answered", "2026-03-10 10:20:05", "1001", rings: 2);
        var path = await Path(house);
        (await agent.Post($"{path}/transfer/reason", new { })).Done();
        (await agent.Post($"{path}/transfer/target", new { jobNumber = "2105" })).Done();
        (await agent.Post($"{path}/transfer/answer", new { confirmed = true })).Done();
        await good.Tell("transferred", "2026-03-10 10:26:00");
        await good.Tell("ended", "2026-03-10 10:26:00");

        await house.At("2026-03-10 10:40");
        agent = await house.As("李明");
        var blind = new PhoneLine(house, "blind");
        await blind.Tell("answered", "2026-03-10 10:30:00", "1001", rings: 4);
        path = await Path(house);
        (await agent.Post($"{path}/transfer/reason", new { })).Done();
        await blind.Tell("transferred", "2026-03-10 10:31:00");
        await blind.Tell("ended", "2026-03-10 10:31:00");
        (await agent.Get(path))
            .Done()["flags"]
            .AsArray()
            .Select(f => f!["text"]!.GetValue<string>())
            .ShouldBe(["直接挂断转接", "超过 3 声接听"]);

        // The reason was told, then the customer hung up: nobody was transferred.
        await house.At("2026-03-10 10:50");
        agent = await house.As("李明");
        var none = new PhoneLine(house, "none");
        await none.Tell("answered", "2026-03-10 10:45:00", "1001", rings: 1);
        path = await Path(house);
        (await agent.Post($"{path}/transfer/reason", new { })).Done();
        await none.Tell("ended", "2026-03-10 10:46:00");
        (await agent.Get(path)).Done()["flags"].AsArray().ShouldBeEmpty();

        var wall = (await (await house.As("陈强")).Get("/api/phone/wall")).Done();
        wall["transfers.text"].GetValue<string>().ShouldBe("50.0%");
        wall["answers.text"].GetValue<string>().ShouldBe("66.7%");
    }

    [Theory, Engines]
    [Row("S1-81")]
    public async Task a_customer_who_says_no_stays_with_the_agent(string engine)
    {
        await using var house = await PhoneLine.House(engine);
        await house.At("2026-03-10 10:26");
        var agent = await house.As("李明");
        var line = new PhoneLine(house);
        await line.Tell("answered", "2026-03-10 10:20:05", "1001", rings: 1);
        var path = await Path(house);
        (await agent.Post($"{path}/transfer/reason", new { })).Done();
        (await agent.Post($"{path}/transfer/target", new { jobNumber = "1001" }))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["jobNumber"]);
        (await agent.Post($"{path}/transfer/target", new { jobNumber = "2105" })).Done();
        (await agent.Post($"{path}/transfer/answer", new { confirmed = false })).Done();
        (await Refused(agent, path)).ShouldBe("phone.transfer-reason-first");
        await line.Tell("ended", "2026-03-10 10:26:00");
        var done = (await agent.Get(path)).Done();
        done["transfers.0.state"].GetValue<string>().ShouldBe("declined");
        done["flags"].AsArray().ShouldBeEmpty();
        // And nobody else tells anything in this call.
        (await (await house.As("赵静")).Post($"{path}/transfer/reason", new { })).Refused(
            "not-found"
        );
    }

    private static async Task<string> Path(TestHouse house) =>
        $"/api/phone/calls/{(await PhoneLine.Desk(house))["calls.0.number"].GetValue<string>()}";

    /// <summary>What the button says why it is not there yet.</summary>
    private static async Task<string?> Refused(Person agent, string path) =>
        (await agent.Get(path))
            .Done()["actions"]
            .AsArray()
            .Single(a => a!["code"]!.GetValue<string>() == "transfer")!["refusal"]
            ?["code"]?.GetValue<string>();
}
