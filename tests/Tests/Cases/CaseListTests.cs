using Huisheng.Cases;
using Huisheng.Cases.Views;
using Huisheng.Tests.Intake;

namespace Huisheng.Tests.Cases;

/// <summary>The list of cases as many at once are taken from it.</summary>
public sealed class CaseListTests
{
    [Theory, Engines]
    [Row("S1-30")]
    public async Task a_list_is_cut_by_state_department_urgency_and_type(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-09 10:00");
        var agent = await house.As("李明");
        var customer = await NewCalls.Customer(agent);
        var first = await Registered("technology", "normal");
        var second = await Registered("operations", "urgent");
        var third = await Registered("technology", "urgent");
        var seen = (await agent.Get($"/api/cases/{third}")).Done();
        (
            await agent.Post($"/api/cases/{third}/dispatch", Untold.To("technology"), seen.Version)
        ).Done();
        (string Cut, string[] Found)[] all =
        [
            ("", [third, second, first]),
            ("state=open", [third, second, first]),
            ("state=dispatched", [third]),
            ("state=closed", []),
            ("department=technology", [third, first]),
            ("department=nowhere", []),
            ("urgency=urgent", [third, second]),
            ("type=complaint", [third, second, first]),
            ("type=inquiry", []),
            ("state=open&department=technology&urgency=urgent", [third]),
        ];
        foreach (var (cut, found) in all)
        {
            (await Rows(cut)).Select(r => r.Number).ShouldBe(found, cut);
        }

        (await Rows("state=dispatched")).Single().Version.ShouldBe(seen.Version + 1);
        (await agent.Get("/api/cases?state=sleeping")).Fields.ShouldBe(["state"]);

        async Task<string> Registered(string department, string urgency)
        {
            var body = NewCalls.Complaint(customer);
            (body["department"], body["urgency"]) = (department, urgency);
            return (await NewCalls.Register(agent, body))["caseNumber"].GetValue<string>();
        }

        async Task<List<(string Number, int Version)>> Rows(string cut) =>
            [
                .. (await agent.Get($"/api/cases?{cut}"))
                    .Done()["items"]
                    .AsArray()
                    .Select(r => (r!["number"]!.GetValue<string>(), r["version"]!.GetValue<int>())),
            ];
    }

    [Theory, Engines]
    public async Task what_is_open_is_found_without_walking_what_is_closed(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        foreach (var state in (string[])["open", "dispatched"])
        {
            var plan = await Plan.Of(
                house,
                engine,
                db =>
                    new CaseFilter { State = state }
                        .InState(db.Cases().Where(c => c.Urgency == "urgent"))
                        .OrderByDescending(c => c.RecordedAt)
                        .ThenByDescending(c => c.Number)
                        .Take(50)
            );
            plan.ShouldWalk("cases_open");
        }
    }
}
