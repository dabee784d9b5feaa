namespace Huisheng.Tests.Together.Examples;

internal static class DeskExamples
{
    public static readonly IReadOnlyList<Example> All =
    [
        new(
            "PUT /api/drafts/{key}",
            async s => new(await s.As("李明"), $"/api/drafts/{Guid.NewGuid()}", Draft("SD2026901"))
        ),
        new("GET /api/drafts/{key}", async s => new(await s.As("李明"), await Saved(s))),
        new("DELETE /api/drafts/{key}", async s => new(await s.As("李明"), await Saved(s))),
        new(
            "POST /api/presence",
            async s =>
                new(
                    await s.As("王磊"),
                    "/api/presence",
                    new
                    {
                        subject = new { kind = "case", number = await s.Dispatched() },
                        doing = "looking",
                    }
                )
        ),
        new(
            "POST /api/notes/{kind}/{number}",
            async s =>
                new(
                    await s.As("李明"),
                    $"/api/notes/case/{await s.Dispatched()}",
                    new { text = "客户下午在家，@2105 请先电话确认" }
                )
        ),
        new(
            "GET /api/notes/{kind}/{number}",
            async s => new(await s.As("王磊"), $"/api/notes/case/{await s.Dispatched()}")
        ),
        new(
            "DELETE /api/presence/{kind}/{number}",
            async s => new(await s.As("王磊"), $"/api/presence/case/{await s.Dispatched()}")
        ),
        new(
            "POST /api/desk/views",
            async s => new(await s.As("李明"), "/api/desk/views", View(s.Next()))
        ),
        new(
            "PUT /api/desk/views/{id}",
            async s => new(await s.As("李明"), await Kept(s), View(s.Next()), 1)
        ),
        new("DELETE /api/desk/views/{id}", async s => new(await s.As("李明"), await Kept(s))),
        new(
            "POST /api/search",
            async s => new(await s.As("李明"), "/api/search", new { text = $"故障{s.Next()}" })
        ),
    ];

    private static object View(object number) =>
        new
        {
            name = $"视图 {number}",
            sharing = "own",
            cut = new { view = "all", kind = "case" },
        };

    private static async Task<string> Kept(Stage s)
    {
        var views = await s.As("李明");
        var kept = (await views.Post("/api/desk/views", View(s.Next()))).Done();
        return $"/api/desk/views/{kept["id"].GetValue<string>()}";
    }

    private static object Draft(string number) =>
        new
        {
            kind = "progress",
            title = "处理进度",
            body = new { text = "已到现场" },
            subject = new { kind = "case", number },
        };

    private static async Task<string> Saved(Stage s)
    {
        var path = $"/api/drafts/{Guid.NewGuid()}";
        (await (await s.As("李明")).Put(path, Draft("SD2026901"))).Done();
        return path;
    }
}
