namespace Huisheng.Tests.Cases;

public sealed class HistoryTests
{
    [Theory, Engines]
    public async Task the_history_reads_in_the_language_asked(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2026-03-10 09:25", "2026-03-10 09:30");
        await loop.Solve("2026-03-10 09:40", "2026-03-10 10:00", "2026-03-11 10:00");
        (await loop.Tell(4)).Done();
        var agent = await house.As("李明");
        foreach (
            var (language, words) in new[]
            {
                ("zh-CN", "告知客户结果 渠道:电话 满意度:满意"),
                ("en", "Customer told Channel:Telephone Satisfaction:Satisfied"),
            }
        )
        {
            var told = (await agent.Get($"/api/cases/{loop.Number}/timeline", language))
                .Done()["items"]
                .AsArray()
                .Single(l => l!["act"]!.GetValue<string>() == "case-tell")!;
            var changes = told["changes"]!.AsArray().Select(c => $"{c!["fieldText"]}:{c["to"]}");
            $"{told["actText"]} {string.Join(' ', changes)}".ShouldBe(words);
        }
    }
}
