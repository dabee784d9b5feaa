namespace Huisheng.Tests.Together.Examples;

internal static class KnowledgeExamples
{
    public static readonly IReadOnlyList<Example> All =
    [
        new(
            "POST /api/knowledge",
            async s =>
                new(
                    await s.As("李明"),
                    "/api/knowledge",
                    new { article = Text(s.Next()), origin = "20260301" }
                )
        ),
        new("GET /api/knowledge/{number}", async s => new(await s.As("李明"), await Proposed(s))),
        new(
            "GET /api/knowledge/{number}/timeline",
            async s => new(await s.As("李明"), $"{await Proposed(s)}/timeline")
        ),
        new(
            "PUT /api/knowledge/{number}",
            async s => new(await s.As("陈强"), await Proposed(s), Text(s.Next()), 1)
        ),
        new(
            "POST /api/knowledge/{number}/publication",
            async s => new(await s.As("陈强"), $"{await Proposed(s)}/publication", new { }, 1)
        ),
        new(
            "POST /api/knowledge/{number}/withdrawal",
            async s =>
                new(
                    await s.As("陈强"),
                    $"{await Proposed(s)}/withdrawal",
                    new { reason = "不再适用" },
                    1
                )
        ),
        new(
            "POST /api/knowledge/{number}/marks",
            async s =>
            {
                var path = await Proposed(s);
                (await (await s.As("陈强")).Post($"{path}/publication", new { }, 1)).Done();
                return new(
                    await s.As("李明"),
                    $"{path}/marks",
                    new { mark = "wrong", note = "已过时" }
                );
            }
        ),
        new(
            "POST /api/knowledge/{number}/uses",
            async s =>
            {
                var path = await Proposed(s);
                (await (await s.As("陈强")).Post($"{path}/publication", new { }, 1)).Done();
                return new(
                    await s.As("王磊"),
                    $"{path}/uses",
                    new { kind = "case", number = await s.Dispatched() }
                );
            }
        ),
        new(
            "GET /api/knowledge-uses/{kind}/{number}",
            async s => new(await s.As("李明"), $"/api/knowledge-uses/case/{await s.Case()}")
        ),
        new(
            "POST /api/knowledge-near",
            async s => new(await s.As("李明"), "/api/knowledge-near", new { text = "积分有效期" })
        ),
    ];

    private static object Text(int no) => new { title = $"积分有效期{no}", answer = $"有效{no}年" };

    private static async Task<string> Proposed(Stage s)
    {
        var body = new { article = Text(s.Next()) };
        var number = (await (await s.As("李明")).Post("/api/knowledge", body)).Done()["number"];
        return $"/api/knowledge/{number.GetValue<string>()}";
    }
}
