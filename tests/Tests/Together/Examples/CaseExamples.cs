namespace Huisheng.Tests.Together.Examples;

internal static class CaseExamples
{
    public static readonly IReadOnlyList<Example> All =
    [
        new(
            "GET /api/cases/{number}",
            async s => new(await s.As("王磊"), $"/api/cases/{await s.Dispatched()}")
        ),
        new(
            "GET /api/cases/{number}/timeline",
            async s => new(await s.As("王磊"), $"/api/cases/{await s.Dispatched()}/timeline")
        ),
        new(
            "GET /api/cases/{number}/ticket",
            async s => new(await s.As("王磊"), $"/api/cases/{await s.Dispatched()}/ticket")
        ),
        new(
            "GET /api/cases/open-loops/export",
            async s => new(await s.As("陈强"), "/api/cases/open-loops/export?format=csv")
        ),
        new(
            "GET /api/cases/{number}/ticket/document",
            async s => new(await s.As("陈强"), $"/api/cases/{await s.Dispatched()}/ticket/document")
        ),
        new(
            "POST /api/cases/{number}/dispatch",
            async s => await s.OnCase("李明", await s.Case(), "dispatch", Untold.To("technology"))
        ),
        new(
            "POST /api/cases/{number}/contacts",
            async s =>
                new(
                    await s.As("王磊"),
                    $"/api/cases/{await s.Dispatched()}/contacts",
                    new { channel = "telephone", text = "已联系" }
                )
        ),
        new(
            "POST /api/cases/{number}/progress",
            async s =>
                new(
                    await s.As("王磊"),
                    $"/api/cases/{await s.Contacted()}/progress",
                    new { text = "已到现场" }
                )
        ),
        new(
            "POST /api/cases/{number}/return",
            async s =>
                await s.OnCase(
                    "王磊",
                    await s.Dispatched(),
                    "return",
                    new { reason = "不属本部门" }
                )
        ),
        new(
            "POST /api/cases/{number}/handling",
            async s =>
                await s.OnCase(
                    "王磊",
                    await s.Contacted(),
                    "handling",
                    new { result = "已修好", solution = "更换主板" }
                )
        ),
        new(
            "POST /api/cases/{number}/fetch",
            async s => await s.OnCase("李明", await s.Handled(), "fetch")
        ),
        new(
            "POST /api/cases/{number}/notice",
            async s => await s.OnCase("李明", await s.Handled(), "notice", Stage.Telling)
        ),
        new(
            "POST /api/cases/{number}/next-contact",
            async s =>
                await s.OnCase(
                    "王磊",
                    await s.Dissatisfied(),
                    "next-contact",
                    new { nextOn = "2026-03-16", said = "仍未修好" }
                )
        ),
        new(
            "POST /api/cases/{number}/closure",
            async s =>
                await s.OnCase(
                    "刘洋",
                    await s.Told(),
                    "closure",
                    new { exceptionReason = "无法联系" }
                )
        ),
        new(
            "POST /api/cases/{number}/archive",
            async s => await s.OnCase("李明", await s.Closed(), "archive")
        ),
        new(
            "GET /api/clocks/{id}/why",
            async s =>
            {
                var owner = await s.As("王磊");
                var seen = (await owner.Get($"/api/cases/{await s.Dispatched()}")).Done();
                return new(owner, $"/api/clocks/{seen["clocks.0.id"].GetValue<string>()}/why");
            }
        ),
    ];
}
