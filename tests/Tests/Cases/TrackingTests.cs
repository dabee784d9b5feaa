using System.Text.Json.Nodes;

namespace Huisheng.Tests.Cases;

public sealed class TrackingTests
{
    [Theory, Engines]
    [Row("S2-87", "C-15")]
    public async Task the_dissatisfied_stay_listed_with_a_day_until_they_are_satisfied(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Dissatisfied(house);
        var row = (await Listed(house)).ShouldHaveSingleItem()!;
        row["number"]!.GetValue<string>().ShouldBe(loop.Number);
        row["tracking"]!["nextOn"]!.GetValue<string>().ShouldBe("2026-03-12");
        row["tracking"]!["contact"]!["jobNumber"]!.GetValue<string>().ShouldBe("2105");

        (await loop.Try("王磊", "next-contact", new { said = "仍未修好" })).Fields.ShouldBe([
            "nextOn",
        ]);
        (
            await loop.Try("王磊", "next-contact", new { nextOn = "2026-03-10", said = "仍未修好" })
        ).Fields.ShouldBe(["nextOn"]);
        (await loop.Try("王磊", "next-contact", new { nextOn = "2026-03-16" })).Fields.ShouldBe([
            "said",
        ]);
        (
            await loop.Try(
                "王磊",
                "next-contact",
                new
                {
                    nextOn = "2026-03-16",
                    said = "仍未修好",
                    contactJobNumber = "2205",
                }
            )
        ).Fields.ShouldBe(["contactJobNumber"]);
        await loop.Do(
            "王磊",
            "next-contact",
            new
            {
                nextOn = "2026-03-16",
                said = "请打13812345678，仍未修好",
                contactJobNumber = "2106",
            }
        );
        var told = (await Listed(house)).Single()!["tracking"]!;
        told["nextOn"]!.GetValue<string>().ShouldBe("2026-03-16");
        told["contact"]!["jobNumber"]!.GetValue<string>().ShouldBe("2106");
        told["said"]!.GetValue<string>().ShouldContain("仍未修好");
        told["said"]!.GetValue<string>().ShouldNotContain("13812345678");

        await house.At("2026-03-11 15:30");
        await loop.Do("王磊", "contacts", new { channel = "telephone", text = "已再次联系" });
        await loop.Do("王磊", "handling", new { result = "又修好", solution = "更换电源" });
        (await Listed(house)).Count.ShouldBe(1);
        (await loop.Tell(3)).Done();
        (await Listed(house)).ShouldBeEmpty();
        (
            await loop.Try("王磊", "next-contact", new { nextOn = "2026-03-16", said = "已满意" })
        ).Refused("case.not-tracked");
    }

    [Theory, Engines]
    [Row("S2-87")]
    public async Task whoever_contacts_is_reminded_on_each_day_from_the_day_agreed_upon(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Dissatisfied(house);
        await loop.Do(
            "王磊",
            "next-contact",
            new
            {
                nextOn = "2026-03-13",
                said = "仍未修好",
                contactJobNumber = "2106",
            }
        );
        await house.At("2026-03-12 23:59");
        (await Reminded(house)).ShouldBe(0);
        var seen = (await loop.See()).Version;
        await house.At("2026-03-13 09:00");
        (await Reminded(house)).ShouldBe(1);
        (await When(house)).ShouldBe("today");
        await house.At("2026-03-13 21:00");
        (await Reminded(house)).ShouldBe(1);
        await house.At("2026-03-14 09:00");
        (await Reminded(house)).ShouldBe(2);
        (await When(house)).ShouldBe("overdue");
        // A reminder changes nothing that somebody could be working on.
        (await loop.See()).Version.ShouldBe(seen);
    }

    [Theory, Engines]
    [Row("S2-86")]
    public async Task a_month_lists_what_lacks_handling_telling_or_the_follow_up(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2026-03-10 09:25", "2026-03-10 09:30");
        (await Missing(house, "2026-03")).ShouldBe(["handle", "tell", "visit"]);
        await loop.Solve("2026-03-10 09:40", "2026-03-10 10:00", "2026-03-11 10:00");
        (await Missing(house, "2026-03")).ShouldBe(["tell", "visit"]);
        (await loop.Tell(5)).Done();
        (await Missing(house, "2026-03")).ShouldBe(["visit"]);
        var loops = await Loops(house, "2026-03");
        loops["total"].GetValue<int>().ShouldBe(1);
        loops["departments"]
            .AsArray()
            .Select(d => (d!["department"]!.GetValue<string>(), d["count"]!.GetValue<int>()))
            .ShouldBe([("技术部", 1)]);
        (await Loops(house, "2026-02"))["total"].GetValue<int>().ShouldBe(0);
        await loop.Visit("李明", "t1", "2026-03-11 10:30", "2026-03-11 10:35");
        (await Missing(house, "2026-03")).ShouldBe(["visit"]);
        (await (await house.As("陈强")).Get("/api/cases/open-loops?month=märz")).Fields.ShouldBe([
            "month",
        ]);
    }

    private static async Task<CaseLoop> Dissatisfied(TestHouse house)
    {
        var loop = new CaseLoop(house);
        await loop.Register("2026-03-10 09:25", "2026-03-10 09:30");
        await loop.Solve("2026-03-10 09:40", "2026-03-10 10:00", "2026-03-11 10:00");
        (await Listed(house)).ShouldBeEmpty();
        (await loop.Tell(2, "没有修好")).Done();
        return loop;
    }

    private static async Task<JsonArray> Listed(TestHouse house) =>
        (await (await house.As("陈强")).Get("/api/cases/tracking")).Done()["items"].AsArray();

    private static async Task<string> When(TestHouse house) =>
        (await Listed(house)).Single()!["tracking"]!["when"]!.GetValue<string>();

    private static async Task<Answer> Loops(TestHouse house, string month) =>
        (await (await house.As("陈强")).Get($"/api/cases/open-loops?month={month}")).Done();

    private static async Task<IReadOnlyList<string>> Missing(TestHouse house, string month) =>
        [
            .. (await Loops(house, month))["items"].AsArray().Single()!["missing"]!
                .AsArray()
                .Select(m => m!["code"]!.GetValue<string>()),
        ];

    private static async Task<int> Reminded(TestHouse house) =>
        (await (await house.As("欧阳娜")).Get("/api/notices"))
            .Done()["items"]
            .AsArray()
            .Count(n => n!["kind"]!.GetValue<string>() == "contact-due");
}
