using Huisheng.Cases.Views;
using Huisheng.Customers.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Cases.Contract;

/// <summary>What this room is willing to answer about cases.</summary>
public static class CaseAnswers
{
    private const int MostOfCustomer = 20;

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

    /// <summary>Where the case of a feedback stands on the six steps of 002 (S2-07).</summary>
    public static async Task<IReadOnlyList<StepView>> StepsOfFeedback(
        HuishengDb db,
        Rulebook rules,
        CaseId id,
        string language,
        CancellationToken stop
    )
    {
        // Opened in this very act, it is not in the database yet.
        var item =
            db.Cases().Local.FirstOrDefault(c => c.Id == id)
            ?? await db.Cases()
                .AsNoTracking()
                .Include(c => c.Satisfaction)
                .SingleAsync(c => c.Id == id, stop);
        return FeedbackSteps.Of(item, rules, language);
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

    /// <summary>What a customer who rings has open, newest first, and how many complaints came in since then.</summary>
    public static async Task<CasesOfCustomer> OfCustomer(
        HuishengDb db,
        Rulebook rules,
        CustomerId customer,
        DateTimeOffset since,
        CancellationToken stop
    )
    {
        var open = await db.Cases()
            .AsNoTracking()
            .Where(c => c.CustomerId == customer)
            .Where(c => c.State != CaseState.Closed && c.State != CaseState.Archived)
            .OrderByDescending(c => c.ReceivedAt)
            .ThenByDescending(c => c.Id)
            .Take(MostOfCustomer)
            .ToListAsync(stop);
        var complaints = await db.Cases()
            .Where(c => c.CustomerId == customer && c.ReceivedAt >= since)
            .CountAsync(c => c.Type == "complaint", stop);
        return new CasesOfCustomer(
            [
                .. open.Select(c => new OpenCaseOf(
                    c.Number,
                    c.Title,
                    rules.Statuses.WordOf(Kebab.Of(c.State))
                )),
            ],
            complaints
        );
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
