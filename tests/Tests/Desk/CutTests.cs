using Huisheng.Desk.Contract;

namespace Huisheng.Tests.Desk;

/// <summary>The desk cut further: each member alone and all of them together, on the list and in a count.</summary>
public sealed class CutTests
{
    [Theory, Engines]
    public async Task each_member_cuts_and_they_cut_together(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new DeskOf(house);
        await house.At("2026-03-10 09:00");
        await desk.Put(DeskOf.Work("SD1"), "李明", "customer-service", "2026-03-10 10:00");
        await desk.Put(DeskOf.Work("SD2"), "王磊", "technology", "2026-03-10 11:00", "handled");
        var visit = new Subject("follow-up", Guid.CreateVersion7(), "HF3");
        await desk.In(async act =>
            await WorkItems.Put(
                act,
                await desk.Facts(act, visit, null, "operations", "open") with
                {
                    Type = "inquiry",
                    Urgency = "critical",
                    Grade = "major",
                }
            )
        );
        var leads = "陈强";
        foreach (
            var (cut, numbers) in new (string, string[])[]
            {
                ("kind=follow-up", ["HF3"]),
                ("type=complaint", ["SD1", "SD2"]),
                ("urgency=critical", ["HF3"]),
                ("grade=major", ["HF3"]),
                ("kind=case&state=handled", ["SD2"]),
                ("department=technology", ["SD2"]),
                ($"owner={Cast.JobNumber("李明")}", ["SD1"]),
                ($"owner={Cast.JobNumber("李明")}&department=technology", []),
                ("type=complaint&department=technology&kind=case", ["SD2"]),
            }
        )
        {
            (await desk.Seen(leads, $"view=all&{cut}")).ShouldBe(numbers, cut);
        }
    }

    [Theory, Engines]
    public async Task due_is_cut_to_the_second_and_a_week_ends_with_its_sunday(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new DeskOf(house);
        await house.At("2026-03-10 09:00");
        await desk.Put(DeskOf.Work("SD1"), "李明", "customer-service", "2026-03-10 10:00:00");
        await desk.Put(DeskOf.Work("SD2"), "李明", "customer-service", "2026-03-10 24:00");
        await desk.Put(DeskOf.Work("SD3"), "李明", "customer-service", "2026-03-15 24:00");
        await desk.Put(DeskOf.Work("SD4"), "李明", "customer-service", "2026-03-16 00:00");
        await desk.Put(DeskOf.Work("SD5"), "李明", "customer-service");
        await house.At("2026-03-10 10:00:00");
        (await desk.Seen("李明", "due=late")).ShouldBeEmpty();
        await house.At("2026-03-10 10:00:01");
        (await desk.Seen("李明", "due=late")).ShouldBe(["SD1"]);
        (await desk.Seen("李明", "due=today")).ShouldBe(["SD2"]);
        (await desk.Seen("李明", "due=week")).ShouldBe(["SD2", "SD3"]);
    }

    [Theory, Engines]
    public async Task a_value_nobody_knows_names_its_field(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        foreach (
            var field in new[]
            {
                "kind",
                "type",
                "urgency",
                "grade",
                "state",
                "department",
                "owner",
                "due",
            }
        )
        {
            (await agent.Get($"/api/desk/items?{field}=nothing")).Fields.ShouldBe([field]);
        }

        (await agent.Get("/api/desk/items?view=all&kind=case&state=open")).Fields.ShouldBe([
            "state",
        ]);
        (await agent.Get("/api/desk/items?view=all&kind=&owner=")).Done();
    }

    [Theory, Engines]
    public async Task pages_of_a_cut_meet_without_gap_or_repeat(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new DeskOf(house);
        await house.At("2026-03-10 09:00");
        var numbers = Enumerable.Range(1, PageSize.Rows + 3).Select(i => $"SD{i:D3}").ToList();
        foreach (var number in numbers)
        {
            await desk.Put(DeskOf.Work(number), null, "technology", "2026-03-10 10:00");
            await desk.Put(DeskOf.Work("X" + number), null, "operations", "2026-03-10 10:00");
        }

        var leads = await house.As("陈强");
        const string cut = "/api/desk/items?view=all&department=technology";
        var first = (await leads.Get(cut)).Done();
        var second = (await leads.Get($"{cut}&after={first["next"].GetValue<string>()}")).Done();
        second.Body!["next"].ShouldBeNull();
        first["items"]
            .AsArray()
            .Concat(second["items"].AsArray())
            .Select(i => i!["number"]!.GetValue<string>())
            .Order(StringComparer.Ordinal)
            .ShouldBe(numbers);
    }
}
