using Huisheng.Tests.Cases;

namespace Huisheng.Tests.Desk.Search;

/// <summary>Two Chinese characters find every case and call that has them, and nobody finds what they may not read.</summary>
public sealed class FindAnythingTests
{
    [Theory, Engines]
    [Row("S2-26")]
    public async Task two_characters_find_what_says_them_newest_first(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var (first, second) = await Two(house);
        (await Found(house, "李明", "漏水")).ShouldBe([second.Number, first.Number]);
        (await Found(house, "李明", "漏水 阳台")).ShouldBe([second.Number]);
        (await Found(house, "李明", "阳台漏水")).ShouldBeEmpty();
        (await Found(house, "李明", first.Number[2..])).ShouldContain(first.Number);
        var answer = (await Ask(house, "李明", new { text = "阳台", kind = "case" })).Done();
        answer["items.0.kind"].GetValue<string>().ShouldBe("case");
        answer["items.0.title"].GetValue<string>().ShouldContain("阳台");
        answer = (await Ask(house, "李明", new { text = "修好", kind = "case" })).Done();
        answer["items.0.snippet"].GetValue<string>().ShouldBe("要求修好");
    }

    /// <summary>What is recorded later is found; what was replaced is not.</summary>
    [Theory, Engines]
    public async Task the_index_follows_what_is_saved(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var (first, _) = await Two(house);
        (await Found(house, "李明", "密封圈")).ShouldBeEmpty();
        await house.At("2023-10-01 10:20");
        await first.Do("李明", "dispatch", Untold.To("technology"));
        await first.Do("王磊", "contacts", new { channel = "telephone", text = "约定上门" });
        await first.Do("王磊", "handling", new { result = "换了密封圈", solution = "已修好" });
        (await Found(house, "李明", "密封圈")).ShouldBe([first.Number]);
    }

    [Theory, Engines]
    [Row("S1-57")]
    public async Task a_department_finds_its_own_cases_only(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var (first, second) = await Two(house);
        await house.At("2023-10-01 10:20");
        await first.Do("李明", "dispatch", Untold.To("technology"));
        await second.Do("李明", "dispatch", Untold.To("operations"));
        (await Found(house, "王磊", "漏水")).ShouldBe([first.Number]);
        (await Found(house, "王磊", "阳台")).ShouldBeEmpty();
        (await Ask(house, "王磊", new { text = "漏水", kind = "call" })).Fields.ShouldBe(["kind"]);
    }

    [Theory, Engines]
    public async Task what_cannot_be_looked_for_is_named(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        (await Ask(house, "李明", new { text = "水 电" })).Fields.ShouldBe(["text"]);
        (await Ask(house, "李明", new { text = " " })).Fields.ShouldBe(["text"]);
        (await Ask(house, "李明", new { text = new string('水', 51) })).Fields.ShouldBe(["text"]);
        (await Ask(house, "李明", new { text = "漏水", after = "1.x" })).Fields.ShouldBe(["after"]);
        (await Found(house, "李明", "\"漏水\" OR (电 *")).ShouldBeEmpty();
    }

    private static async Task<(CaseLoop First, CaseLoop Second)> Two(TestHouse house)
    {
        var first = new CaseLoop(house);
        await first.Register("2023-10-01 09:30", "2023-10-01 09:38", happened: "水箱漏水");
        var second = new CaseLoop(house);
        await second.Register(
            "2023-10-01 09:40",
            "2023-10-01 09:48",
            happened: "漏水，阳台地板被泡"
        );
        return (first, second);
    }

    private static async Task<Answer> Ask(TestHouse house, string who, object what) =>
        await (await house.As(who)).Post("/api/search", what);

    private static async Task<List<string>> Found(TestHouse house, string who, string text) =>
        [
            .. (await Ask(house, who, new { text, kind = "case" }))
                .Done()["items"]
                .AsArray()
                .Select(i => i!["number"]!.GetValue<string>()),
        ];
}
