using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Cases.Contract;

/// <summary>What this room is willing to answer about cases.</summary>
public static class CaseAnswers
{
    /// <summary>The case that came out of this call, if one did.</summary>
    public static async Task<CaseSummary?> OfCall(
        HuishengDb db,
        Rulebook rules,
        string callNumber,
        CancellationToken stop
    )
    {
        var item = await db.Cases()
            .AsNoTracking()
            .Include(c => c.Satisfaction)
            .FirstOrDefaultAsync(c => c.CallNumber == callNumber, stop);
        if (item is null)
        {
            return null;
        }

        var department = await DepartmentFacts.ById(db, item.DepartmentId, stop);
        return Summary(item, department?.Name ?? "", rules);
    }

    /// <summary>The cases of several calls at once, by call number, for lists.</summary>
    public static async Task<IReadOnlyDictionary<string, CaseSummary>> OfCalls(
        HuishengDb db,
        Rulebook rules,
        IReadOnlyCollection<string> callNumbers,
        CancellationToken stop
    )
    {
        var items = await db.Cases()
            .AsNoTracking()
            .Include(c => c.Satisfaction)
            .Where(c => callNumbers.Contains(c.CallNumber))
            .ToListAsync(stop);
        return items.ToDictionary(c => c.CallNumber, c => Summary(c, "", rules));
    }

    internal static CaseSummary Summary(Case item, string department, Rulebook rules)
    {
        var state = Kebab.Of(item.State);
        var latest = item.LatestSatisfaction;
        return new CaseSummary(
            item.Id,
            item.Number,
            state,
            rules.Statuses.WordOf(state),
            item.Result,
            latest?.Score,
            latest?.Level,
            department,
            item.ArchivedAt
        );
    }
}
