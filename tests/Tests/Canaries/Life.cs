using System.Text.Json.Nodes;

namespace Huisheng.Tests.Canaries;

/// <summary>Takes a canary through every feature there is, typing everything about it into every field that takes a text.</summary>
internal sealed partial class Life(Witness witness, Canary canary)
{
    private string id = "";
    private string call = "";
    private string number = "";

    public async Task BecomesACustomer()
    {
        var agent = await witness.As("李明");
        id = (
            await agent.Post(
                "/api/customers",
                new
                {
                    name = canary.Name,
                    phone = $"+86 {canary.Phone[..3]}-{canary.Phone[3..7]}-{canary.Phone[7..]}",
                    email = canary.Email.ToUpperInvariant(),
                    identity = canary.Identity,
                    address = canary.Address,
                    region = canary.Address,
                }
            )
        ).Done()["id"].GetValue<string>();
        var path = $"/api/customers/{id}";
        var edit = new
        {
            kind = "person",
            tier = "vip",
            gender = canary.No % 2 == 0 ? "female" : "male",
            name = canary.Name,
            region = canary.Address,
        };
        (await agent.Put(path, edit, 1)).Done();
        (await agent.Put(path, edit, 1)).Refused("version.stale");
        var contact = new
        {
            kind = "address",
            value = canary.Address + "信箱",
            note = canary.Line,
        };
        var added = (await agent.Post($"{path}/contacts", contact)).Done();
        (await agent.Post($"{path}/contacts", contact)).Refused("fields-wrong");
        var second = $"{path}/contacts/{added["contacts.4.id"].GetValue<string>()}";
        (await agent.Put(second, new { value = canary.Address, note = canary.Line }, 2)).Refused(
            "fields-wrong"
        );
        (await agent.Put(second, new { note = canary.Name }, 2)).Done();
        (await agent.Post($"{second}/removal", new { reason = canary.Line }, 3)).Done();
        await IsLookedFor(agent);
    }

    public async Task Calls()
    {
        await ClocksMayStand();
        var agent = await witness.As("李明");
        var body = Typed.Complaint(canary, id);
        var key = Guid.NewGuid().ToString();
        var draft = new
        {
            kind = "call",
            title = canary.Everything,
            body,
        };
        (await agent.Put($"/api/drafts/{key}", draft)).Done();
        (await agent.Put($"/api/drafts/{Guid.NewGuid()}", draft)).Done();
        (await agent.Get($"/api/drafts/{key}")).Done();
        var wrong = body.DeepClone().AsObject();
        wrong["readBack"] = new JsonObject { ["confirmed"] = false };
        (await agent.Post("/api/calls", wrong)).Fields.ShouldBe(["readBack.confirmed"]);
        var saved = (await agent.Post("/api/calls", body, key: key)).Done();
        (await agent.Post("/api/calls", body, key: key)).Done();
        call = saved["number"].GetValue<string>();
        number = saved["caseNumber"].GetValue<string>();
        (await agent.Post("/api/feedback", Typed.Feedback(canary, id))).Done();
        await RingsUp(agent);
        await AsksSomething(agent);
        await ProposesSomething(agent);
    }

    private async Task AsksSomething(Person agent)
    {
        var inquiry = new JsonObject
        {
            ["customerId"] = id,
            ["type"] = "inquiry",
            ["handlingClass"] = "routine",
            ["description"] = new JsonObject { ["event"] = canary.Everything },
            ["readBack"] = new JsonObject { ["confirmed"] = true },
            ["answeredAfterRings"] = 1,
            ["answer"] = canary.Everything,
            ["understood"] = true,
            ["satisfaction"] = new JsonObject { ["score"] = 3, ["reason"] = canary.Everything },
        };
        var answered = (await agent.Post("/api/calls", inquiry)).Done();
        var path = $"/api/calls/{answered["number"].GetValue<string>()}";
        (await agent.Post($"{path}/archive", version: answered.Version)).Done();
    }

    public async Task IsHandled()
    {
        var text = canary.Everything;
        await Do(
            "李明",
            "dispatch",
            new
            {
                department = "technology",
                note = text,
                commitment = Untold.Yet,
            }
        );
        await Do("王磊", "contacts", new { channel = "telephone", text });
        await Do("王磊", "progress", new { text });
        await IsPromised();
        await Do("王磊", "handling", new { result = text, solution = text });
    }

    public async Task IsTold()
    {
        await IsWrittenTo();
        await IsTracked();
        await Do(
            "李明",
            "notice",
            new
            {
                channel = "telephone",
                text = canary.Everything,
                understood = true,
                satisfaction = new { score = 3, reason = canary.Everything },
            }
        );
    }

    public async Task IsVisited()
    {
        var seen = (await (await witness.As("李明")).Get($"/api/cases/{number}")).Done();
        var visit = seen["obligations"]
            .AsArray()
            .Single(o => o!["code"]!.GetValue<string>() == "obligation.t1")![
            "number"
        ]!.GetValue<string>();
        var path = $"/api/follow-ups/{visit}";
        await Step(path, "start", new { channel = "telephone" });
        await Step(path, "end", new { outcome = "no-answer", note = canary.Everything });
        await Step(path, "start", new { channel = "telephone" });
        await Step(path, "end", new { outcome = "reached", note = canary.Everything });
        var record = new
        {
            identity = "self",
            consent = true,
            score = 4,
            reason = canary.Everything,
            solved = true,
            needs = canary.Everything,
            said = new[] { "opening", "purpose", "satisfaction", "summary", "closing" },
        };
        await Step(path, "record", record);
        await Reads("李明", path, $"{path}/timeline");
    }

    public async Task IsClosed()
    {
        await Do("刘洋", "closure", new { exceptionReason = canary.Everything });
        await Do("李明", "archive", new { });
    }

    public async Task IsRevealed()
    {
        var manager = await witness.As("刘洋");
        var item = new[] { "name", "phone", "email", "identity", "address" }[canary.No % 5];
        var shown = await manager.Post(
            $"/api/customers/{id}/reveal",
            new { item, reason = canary.Line }
        );
        shown.Done();
        var agent = await witness.As("赵静");
        foreach (var who in new[] { agent, manager })
        {
            var refused = await who.Post(
                $"/api/customers/{Guid.NewGuid()}/reveal",
                new { item, reason = canary.Line }
            );
            ((int)refused.Status).ShouldBeGreaterThanOrEqualTo(400);
        }
    }

    public async Task IsReadAbout()
    {
        await Reads("李明", $"/api/customers/{id}", $"/api/calls?customer={id}");
        await Reads("李明", $"/api/calls/{call}", $"/api/calls/{call}/timeline");
        await Reads("李明", $"/api/cases/{number}", $"/api/cases/{number}/timeline");
        await Reads(
            "王磊",
            $"/api/cases/{number}",
            $"/api/cases/{number}/ticket",
            "/api/blank-ticket"
        );
        await Reads("陈强", $"/api/cases/{number}/ticket/document", "/api/blank-ticket/document");
        await IsReadInMessages();
        await IsReadInKnowledge();
        var urging = $"/api/deadlines/case/{number}/urgings";
        var text = $"{canary.Name} {canary.Phone} 又来电催问";
        (await (await witness.As("李明")).Post(urging, new { kind = "urge", text })).Done();
        await Reads("李明", urging, "/api/deadlines");
        var notes = $"/api/notes/case/{number}";
        (await (await witness.As("李明")).Post(notes, new { text })).Done();
        await Reads("王磊", notes);
        await IsLookedForByWords();
    }

    private async Task Do(string who, string verb, object body)
    {
        var person = await witness.As(who);
        var version = (await person.Get($"/api/cases/{number}")).Done().Version;
        (await person.Post($"/api/cases/{number}/{verb}", body, version)).Done();
    }

    private async Task Step(string path, string verb, object body)
    {
        var person = await witness.As("李明");
        var version = (await person.Get(path)).Done().Version;
        (await person.Post($"{path}/{verb}", body, version)).Done();
    }
}
