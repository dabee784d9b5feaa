using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Remedies.Contract;

/// <summary>What is still to be done about a thing: whoever closes it is told of each (S2-86).</summary>
public static class OpenRemedies
{
    public const string Code = "obligation.measure";

    public static async Task<IReadOnlyList<MissingPiece>> Of(
        HuishengDb db,
        Rulebook rules,
        Subject about,
        CancellationToken stop
    )
    {
        var open = await db.Remedies()
            .AsNoTracking()
            .Where(r => r.AboutKind == about.Kind && r.AboutId == about.Id)
            .Where(r =>
                r.State == RemedyState.Conditional
                || r.State == RemedyState.Waiting
                || r.State == RemedyState.Open
            )
            .OrderBy(r => r.RecordedAt)
            .ThenBy(r => r.Number.Length)
            .ThenBy(r => r.Number)
            .ToListAsync(stop);
        return
        [
            .. open.Select(r => new MissingPiece(
                Code,
                r.Number,
                r.Number,
                RemedyText.Title(r, rules)
            )),
        ];
    }
}
