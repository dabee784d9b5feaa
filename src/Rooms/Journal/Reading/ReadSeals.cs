using Huisheng.Journal.Sealing;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Journal.Reading;

internal sealed record LastSeal(long No, DateTimeOffset At, int Count);

/// <summary>How far the journal is sealed. <c>Trouble</c> says why sealing stands still.</summary>
internal sealed record SealsView(
    long SealedEntries,
    int Unsealed,
    DateTimeOffset? OldestUnsealedAt,
    LastSeal? Last,
    string? Trouble
);

/// <summary>GET /api/journal/seals</summary>
internal static class ReadSeals
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/journal/seals", Answer).Permit("journal.verify").Answers<SealsView>();

    private static async Task<SealsView> Answer(
        HuishengDb db,
        SealTrouble trouble,
        RuleWord word,
        HttpContext http,
        CancellationToken stop
    )
    {
        var chain = await db.Chain().AsNoTracking().SingleOrDefaultAsync(stop);
        var last = await db.Seals()
            .OrderByDescending(s => s.No)
            .Select(s => new LastSeal(s.No, s.At, s.Count))
            .FirstOrDefaultAsync(stop);
        var open = SealEntries.Unsealed(db);
        return new SealsView(
            chain?.Entries ?? 0,
            await open.CountAsync(stop),
            await open.Select(e => (DateTimeOffset?)e.At).FirstOrDefaultAsync(stop),
            last,
            trouble.Code is { } code ? word("journal-finding", code, Problems.Language(http)) : null
        );
    }
}
