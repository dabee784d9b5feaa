using Huisheng.Commitments.Doing;
using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Commitments.Contract;

/// <summary>What was promised is done by the very act that records the work (E-01, step 6).</summary>
public static class KeepCommitments
{
    /// <summary>Refused, under <paramref name="field"/>, unless each is an open commitment on that thing; and one that is broken until its reason is given (S2-79).</summary>
    public static async Task<Refusal?> In(
        Act act,
        Subject about,
        IReadOnlyList<string>? numbers,
        string field
    )
    {
        var wanted = (numbers ?? []).Distinct().ToList();
        if (wanted.Count == 0)
        {
            return null;
        }

        var found = await act
            .Db.Commitments()
            .Where(c => c.AboutKind == about.Kind && c.AboutId == about.Id && c.KeptAt == null)
            .Where(c => wanted.Contains(c.Number))
            .OrderBy(c => c.Id)
            .Locked()
            .ToListAsync(act.Stop);
        if (found.Count != wanted.Count)
        {
            return Refusal.Fields(new FieldError(field, "commitment.not-of-case"));
        }

        foreach (var item in found)
        {
            if (await Overdue.Refuses(act.Db, item.Subject, act.Now, act.Stop) is { } broken)
            {
                return broken;
            }

            await KeepCommitment.Do(act, item, null);
        }

        return null;
    }
}
