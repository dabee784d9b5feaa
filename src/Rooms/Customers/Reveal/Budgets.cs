using System.Globalization;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Customers.Reveal;

/// <summary>How much one person has left: full values in the last hour, customers today. <c>Seen</c>: this customer is counted already.</summary>
internal sealed record BudgetLeft(
    int Reveals,
    int RevealsOf,
    int Customers,
    int CustomersOf,
    bool Seen,
    DateTimeOffset? MoreAt
);

/// <summary>regime/budgets.yaml against what was spent (T01). A refusal says when there will be more.</summary>
internal sealed class Budgets(Rulebook rules)
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private BudgetRules Most => rules.Budgets;

    public async Task<BudgetLeft> Left(
        HuishengDb db,
        StaffId who,
        CustomerId customer,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var since = now - Hour;
        var shown = db.Reveals().Where(r => r.StaffId == who && r.At > since);
        var reveals = await shown.CountAsync(stop);
        var day = BusinessTime.Date(now);
        var seen = db.Sightings().Where(s => s.StaffId == who && s.Day == day);
        DateTimeOffset? more =
            reveals < Most.Reveals.Most ? null : await shown.MinAsync(r => r.At, stop) + Hour;
        return new BudgetLeft(
            Math.Max(0, Most.Reveals.Most - reveals),
            Most.Reveals.Most,
            Math.Max(0, Most.Customers.Most - await seen.CountAsync(stop)),
            Most.Customers.Most,
            await seen.AnyAsync(s => s.CustomerId == customer, stop),
            more
        );
    }

    public Refusal? Refused(BudgetLeft left, DateTimeOffset now) =>
        left.Reveals == 0
            ? TooMany("reveal.hour-spent", left.RevealsOf, BusinessTime.Print(left.MoreAt ?? now))
        : left is { Seen: false, Customers: 0 } ? DaySpent()
        : null;

    public Refusal DaySpent() => TooMany("reveal.day-spent", Most.Customers.Most);

    public Refusal? Searched(int count) =>
        count > Most.LookUps.Most ? TooMany("look-up.hour-spent", Most.LookUps.Most) : null;

    /// <summary>Counts one look-up of this hour and gives the sum.</summary>
    public static Task<int> LookUp(Act act, StaffId who) =>
        Count(act, who, act.Now.ToUnixTimeSeconds() / (long)Hour.TotalSeconds, 1);

    /// <summary>Whoever else spends for the same person waits here until this act ends, so that the last one is not spent twice.</summary>
    public static Task Turn(Act act, StaffId who) => Count(act, who, 0, 0);

    private static async Task<int> Count(Act act, StaffId who, long hour, int more)
    {
        var count = await act
            .Db.Database.SqlQuery<int>(
                $"INSERT INTO look_up_counts (staff_id, hour, count) VALUES ({who.Value}, {hour}, {more}) ON CONFLICT (staff_id, hour) DO UPDATE SET count = look_up_counts.count + {more} RETURNING count AS \"Value\""
            )
            .ToListAsync(act.Stop);
        return count[0];
    }

    private static Refusal TooMany(string code, int most, params string[] more) =>
        new(code, RefusalKind.TooMany)
        {
            Args = [most.ToString(CultureInfo.InvariantCulture), .. more],
        };
}
