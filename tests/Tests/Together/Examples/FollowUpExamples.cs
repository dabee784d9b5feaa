using Huisheng.Tests.FollowUps;

namespace Huisheng.Tests.Together.Examples;

internal static class FollowUpExamples
{
    private static readonly object Starting = new { channel = "telephone" };
    private static readonly object Ending = new { outcome = "reached" };

    public static readonly IReadOnlyList<Example> All =
    [
        new(
            "GET /api/follow-ups/{number}",
            async s => new(await s.As("李明"), $"/api/follow-ups/{await s.FollowUp()}")
        ),
        new(
            "GET /api/follow-ups/{number}/timeline",
            async s => new(await s.As("李明"), $"/api/follow-ups/{await s.FollowUp()}/timeline")
        ),
        new(
            "POST /api/follow-ups/{number}/start",
            async s => await s.OnVisit(await s.FollowUp(), "start", Starting)
        ),
        new(
            "POST /api/follow-ups/{number}/end",
            async s => await s.OnVisit(await Begun(s), "end", Ending)
        ),
        new(
            "POST /api/follow-ups/{number}/record",
            async s =>
            {
                var number = await Begun(s);
                await s.Done(await s.OnVisit(number, "end", Ending));
                return await s.OnVisit(number, "record", SolvedCase.Satisfied("t1"));
            }
        ),
    ];

    private static async Task<string> Begun(Stage s)
    {
        var number = await s.FollowUp();
        await s.Done(await s.OnVisit(number, "start", Starting));
        return number;
    }
}
