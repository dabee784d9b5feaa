using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Together.Examples;

/// <summary>What everybody uses: notices, numbers of the regime.</summary>
internal static class HouseExamples
{
    public static readonly IReadOnlyList<Example> All =
    [
        new(
            "POST /api/notices/{id}/receipt",
            async s =>
            {
                var agent = await s.As("李明");
                await Tell(s.House);
                var unread = (await agent.Get("/api/notices"))["items"]
                    .AsArray()
                    .First(n => n!["readAt"] is null)!;
                return new(agent, $"/api/notices/{unread["id"]}/receipt");
            }
        )
        {
            SameTwice = "a receipt keeps its first time",
        },
        new(
            "POST /api/numbers/{code}/floor",
            async s =>
                new(
                    await s.As(Cast.Administrator),
                    "/api/numbers/case/floor",
                    new { last = $"SD2026{800 + s.Next()}" }
                )
        ),
    ];

    private static Task Tell(TestHouse house) =>
        house
            .Services.GetRequiredService<ActRunner>()
            .System<int>(async act =>
            {
                var about = new Subject("case", Guid.CreateVersion7(), "SD2026001");
                var who = await Staffing.ByJobNumber(act.Db, Cast.JobNumber("李明"), act.Stop);
                act.Record(new Note("case-progress", about));
                Notify.In(act, who!.Id, "case-dispatched", about, about.Number);
                return 0;
            });
}
