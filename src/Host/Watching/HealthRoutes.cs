using Huisheng.Storage.Watching;
using Huisheng.Storage.Web;

namespace Huisheng.Host.Watching;

internal sealed record Health(string Status);

/// <summary>Terse, for anyone: which parts are not ready, by name, and nothing else.</summary>
internal sealed record Readiness(string Status, IReadOnlyList<string> Failing);

internal sealed record ReadinessDetails(string Status, IReadOnlyList<ReadinessLine> Parts);

/// <summary>What monitors ask. Health: the process answers. Readiness: it can do its work.</summary>
internal static class HealthRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var host = api.MapGroup("").WithTags("host");
        host.MapGet("/api/health", () => Results.Ok(new Health("ok")))
            .OpenToAnyone()
            .Answers<Health>();
        host.MapGet("/api/readiness", Terse)
            .OpenToAnyone()
            .Answers<Readiness>()
            .Produces<Readiness>(StatusCodes.Status503ServiceUnavailable);
        host.MapGet("/api/readiness/parts", Parts)
            .Permit("readiness.read")
            .Answers<ReadinessDetails>();
    }

    private static async Task<IResult> Terse(ReadinessBoard board, CancellationToken stop)
    {
        var failing = (await board.Look(stop)).Where(l => !l.Ready).Select(l => l.Name).ToList();
        return Results.Json(
            new Readiness(Word(failing.Count == 0), failing),
            statusCode: failing.Count == 0
                ? StatusCodes.Status200OK
                : StatusCodes.Status503ServiceUnavailable
        );
    }

    private static async Task<ReadinessDetails> Parts(ReadinessBoard board, CancellationToken stop)
    {
        var lines = await board.Look(stop);
        return new ReadinessDetails(Word(lines.All(l => l.Ready)), lines);
    }

    private static string Word(bool ready) => ready ? "ready" : "not-ready";
}
