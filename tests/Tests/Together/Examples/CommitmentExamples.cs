namespace Huisheng.Tests.Together.Examples;

internal static class CommitmentExamples
{
    public static readonly IReadOnlyList<Example> All =
    [
        new(
            "GET /api/commitments/{number}",
            async s => new(await s.As("王磊"), $"/api/commitments/{await s.Committed()}")
        ),
        new(
            "POST /api/cases/{number}/commitments",
            async s =>
                new(
                    await s.As("王磊"),
                    $"/api/cases/{await s.Contacted()}/commitments",
                    new
                    {
                        source = "agreed",
                        text = "上门维修",
                        dueAt = HouseClock.At("2026-03-11 18:00"),
                    }
                )
        ),
        new(
            "POST /api/commitments/recognition",
            async s =>
                new(await s.As("王磊"), "/api/commitments/recognition", new { text = "明天上门" })
        ),
        new(
            "POST /api/commitments/{number}/fulfilment",
            async s =>
                await s.On(
                    "王磊",
                    $"/api/commitments/{await s.Committed()}",
                    "fulfilment",
                    new { note = "已上门" }
                )
        ),
        new(
            "POST /api/commitments/{number}/rescheduling",
            async s =>
                await s.On(
                    "王磊",
                    $"/api/commitments/{await s.Committed()}",
                    "rescheduling",
                    new
                    {
                        dueAt = HouseClock.At("2026-03-12 18:00"),
                        consent = new
                        {
                            channel = "telephone",
                            at = HouseClock.At("2026-03-10 10:00"),
                            words = "同意",
                        },
                    }
                )
        ),
    ];
}
