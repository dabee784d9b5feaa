using System.Net;
using System.Text.Json.Nodes;
using Huisheng.Tests.Intake;

namespace Huisheng.Tests.Files;

/// <summary>凭证 of a call, on its case, and added later.</summary>
public sealed class EvidenceTests
{
    [Theory, Engines]
    [Row("S1-23")]
    public async Task two_entries_are_stored_and_the_order_number_finds_call_and_case(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var file = await agent.Uploaded("截图.png", Pictures.Png());
        var body = NewCalls.Complaint(await NewCalls.Customer(agent));
        body["evidence"] = new JsonArray(
            Uploads.Proof("order-number", " 20240512002 "),
            Uploads.Proof("screenshot", "IMG_0042", file)
        );
        var call = await NewCalls.Register(agent, body);
        var number = call["caseNumber"].GetValue<string>();
        var evidence = (await agent.Get($"/api/cases/{number}")).Done()["evidence"].AsArray();
        evidence
            .Select(e => $"{e!["kindText"]} {e["value"]} {e["by"]!["jobNumber"]}")
            .ShouldBe(["订单号 20240512002 1001", "截图编号 IMG_0042 1001"]);
        evidence[1]!["files"]![0]!["id"]!.GetValue<string>().ShouldBe(file);
        await Finds(agent, "20240512002", call["number"].GetValue<string>(), number);
        await Finds(await house.As("王磊"), "20240512002", null, number);
        await Finds(await house.As("何伟"), "20240512002", null, null);
        await Finds(agent, "2024051200", null, null);
    }

    [Theory, Engines]
    [Row("S1-23")]
    public async Task an_order_number_that_looks_like_a_card_is_still_found(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var body = NewCalls.Complaint(await NewCalls.Customer(agent));
        body["evidence"] = new JsonArray(Uploads.Proof("order-number", "6222021234567894"));
        var call = await NewCalls.Register(agent, body);
        call["evidence.0.value"].GetValue<string>().ShouldNotContain("622202");
        await Finds(
            agent,
            "6222021234567894",
            call["number"].GetValue<string>(),
            call["caseNumber"].GetValue<string>()
        );
    }

    [Theory, Engines]
    [Row("S1-23")]
    public async Task evidence_is_added_later_without_a_version_and_stands_in_the_history(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var number = (
            await NewCalls.Register(agent, NewCalls.Complaint(await NewCalls.Customer(agent)))
        )["caseNumber"]
            .GetValue<string>();
        var head = await house.As("王磊");
        var before = (await head.Get($"/api/cases/{number}")).Done().Version;
        var file = await head.Uploaded("现场.png", Pictures.Png());
        var after = (
            await head.Post($"/api/cases/{number}/evidence", Uploads.Proof("other", "SN-77", file))
        ).Done();
        after.Version.ShouldBe(before);
        after["evidence.0.by.jobNumber"].GetValue<string>().ShouldBe("2105");
        var line = (await agent.Get($"/api/cases/{number}/timeline")).Done()["items.0"];
        line["act"]!.GetValue<string>().ShouldBe("case-evidence");
        line["text"]!.GetValue<string>().ShouldBe("其他 SN-77、现场.png");
        (await agent.Fetched(file)).ShouldBe(Pictures.Png());
        await Finds(agent, "SN-77", null, number);
        (
            await (await house.As("何伟")).Post(
                $"/api/cases/{number}/evidence",
                Uploads.Proof("other", "x")
            )
        )
            .Refused("not-found")
            .Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, Engines]
    [Row("S1-23")]
    public async Task a_file_is_attached_once_and_only_by_who_uploaded_it(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var number = (
            await NewCalls.Register(agent, NewCalls.Complaint(await NewCalls.Customer(agent)))
        )["caseNumber"]
            .GetValue<string>();
        var route = $"/api/cases/{number}/evidence";
        var others = await (await house.As("赵静")).Uploaded("a.png", Pictures.Png());
        var mine = await agent.Uploaded("b.png", Pictures.Png());
        var missing = Guid.NewGuid().ToString();
        foreach (
            var files in (string[][])
                [
                    [others],
                    [missing],
                    [mine, mine],
                    [mine, others],
                ]
        )
        {
            (await agent.Post(route, Uploads.Proof("other", "x", files)))
                .Refused("fields-wrong")
                .Fields.ShouldContain("fileIds");
        }

        (await agent.Post(route, Uploads.Proof("other", "", mine))).Done();
        (await agent.Post(route, Uploads.Proof("other", "", mine))).Refused("fields-wrong");
        (await agent.Delete($"/api/files/{mine}")).Refused("file.attached");
        (await agent.Delete($"/api/files/{others}")).Refused("not-found");
        (await (await house.As("赵静")).Delete($"/api/files/{others}")).Done();
        Uploads.Stored(house).Count.ShouldBe(1);
        (await agent.Post(route, Uploads.Proof("other", " ")))
            .Refused("fields-wrong")["errors.0.code"]
            .GetValue<string>()
            .ShouldBe("evidence.empty");
        (await agent.Post(route, Uploads.Proof("receipt", "1")))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["kind"]);
    }

    private static async Task Finds(Person person, string q, string? call, string? number)
    {
        var cases = (await person.Get($"/api/cases?q={q}")).Done()["items"].AsArray();
        cases
            .Select(c => c!["number"]!.GetValue<string>())
            .ShouldBe(number is null ? [] : [number]);
        var calls = await person.Get($"/api/calls?q={q}");
        if (calls.Code != "not-allowed")
        {
            calls
                .Done()["items"]
                .AsArray()
                .Select(c => c!["number"]!.GetValue<string>())
                .ShouldBe(call is null ? [] : [call]);
        }
    }
}
