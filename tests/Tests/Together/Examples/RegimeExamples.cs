namespace Huisheng.Tests.Together.Examples;

/// <summary>What administrators and the director publish.</summary>
internal static class RegimeExamples
{
    public static readonly IReadOnlyList<Example> All =
    [
        new(
            "POST /api/regime/publications",
            async s =>
                new(
                    await s.As(Cast.Administrator),
                    "/api/regime/publications",
                    Draft("follow-ups/attempts", "max", 10 + s.Next(), null),
                    await Version(s, "follow-ups/attempts")
                )
                {
                    Page = PageOf("follow-ups/attempts"),
                }
        ),
        new(
            "POST /api/regime/deviations",
            async s =>
                new(
                    await s.As("周建国"),
                    "/api/regime/deviations",
                    Draft(
                        "parameters/parameters/sample.special",
                        "value",
                        s.Next() % 29,
                        "2099-12-31"
                    ),
                    await Version(s, "parameters/parameters/sample.special")
                )
                {
                    Page = PageOf("parameters/parameters/sample.special"),
                }
        ),
        new(
            "POST /api/calendars/{year}",
            async s =>
            {
                var year = 2040 + (s.Next() % 50);
                var admin = await s.As(Cast.Administrator);
                return new(
                    admin,
                    $"/api/calendars/{year}",
                    new { text = $"{year}-01-01,休,元旦", notice = $"{s.Next()}" },
                    (await admin.Get("/api/calendars"))["years"]
                        .AsArray()
                        .FirstOrDefault(y => y!["year"]!.GetValue<int>() == year)
                        ?["version"]!.GetValue<int>()
                        ?? 0
                );
            }
        ),
        new(
            "POST /api/words/check",
            async s =>
                new(
                    await s.As("李明"),
                    "/api/words/check",
                    new Dictionary<string, object> { ["text"] = "我不清楚", ["in"] = "answer" }
                )
        ),
        new(
            "POST /api/regime/trials",
            async s =>
                new(
                    await s.As("刘洋"),
                    "/api/regime/trials",
                    Draft("follow-ups/attempts", "max", 5, null)
                )
        )
        {
            SameTwice = "a trial stores nothing",
        },
        new(
            "POST /api/calendars/{year}/file",
            async s =>
                new(await s.As(Cast.Administrator), "/api/calendars/2051/file")
                {
                    Bytes = () =>
                        new ByteArrayContent("日期,标记,名称\n2051-01-01,休,元旦"u8.ToArray()),
                }
        ),
        new(
            "POST /api/calendars/{year}/trials",
            async s =>
                new(
                    await s.As(Cast.Administrator),
                    "/api/calendars/2050/trials",
                    new { text = "2050-01-01,休,元旦", notice = "试" }
                )
        )
        {
            SameTwice = "a trial stores nothing",
        },
    ];

    private static object Draft(string entry, string member, int value, string? until) =>
        new
        {
            entry,
            members = new Dictionary<string, int> { [member] = value },
            openCasesToo = false,
            reason = "试行",
            until,
        };

    private static async Task<int> Version(Stage stage, string entry) =>
        (await (await stage.As("刘洋")).Get(PageOf(entry))).Version;

    private static string PageOf(string entry) => $"/api/regime/setting?entry={entry}";
}
