using Huisheng.Journal.Contract;
using Huisheng.Kernel;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Journal.Reading;

/// <summary>One verification at a time on a node: it reads the whole table.</summary>
internal sealed class VerifyTurn
{
    private int taken;

    public bool Take() => Interlocked.Exchange(ref taken, 1) == 0;

    public void Give() => Interlocked.Exchange(ref taken, 0);
}

/// <summary>POST /api/journal/verification: changes nothing, so it takes no key.</summary>
internal static class VerifyJournal
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/journal/verification", Answer)
            .Permit("journal.verify")
            .WithoutKey()
            .Answers<JournalVerdict>();

    private static async Task<IResult> Answer(
        Verification verification,
        VerifyTurn turn,
        Problems problems,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (!turn.Take())
        {
            return problems.From(http, Refusal.Conflict("journal.verifying"));
        }

        try
        {
            return Results.Ok(await verification.Run(Problems.Language(http), stop));
        }
        finally
        {
            turn.Give();
        }
    }
}
