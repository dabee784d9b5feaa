using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Notices;

/// <summary>
/// Somebody asked for more customers' data than one desk needs (R53): whoever leads them that day and the service managers are told
/// at once, in the same act; for one person and budget once an hour, since a program goes on asking. Nobody is told about
/// themselves. Auditors read it in the journal.
/// </summary>
internal sealed class TellOfBudgets : IAnswer<BudgetSpent>
{
    private const string Spent = "budget-spent";
    private static readonly TimeSpan Once = TimeSpan.FromHours(1);

    public async Task Answer(BudgetSpent happened, Act act)
    {
        var who = new StaffId(happened.Who.Id);
        var about = new Subject("staff", happened.Who.Id, happened.Who.JobNumber);
        var since = act.Now - Once;
        var budget = Notify.Word("refusal", happened.Code);
        var told = await act
            .Db.Notices()
            .Where(n => n.SubjectId == about.Id && n.At > since && n.Kind == Spent)
            .Select(n => n.Args)
            .ToListAsync(act.Stop);
        if (told.Any(args => args.Contains(happened.Code, StringComparison.Ordinal)))
        {
            return;
        }

        foreach (var to in await Responsible(act, who))
        {
            Notify.In(act, to, Spent, about, $"{happened.Who.Name} {about.Number}", budget);
        }
    }

    /// <summary>Where all of these are the person, the directors, and at last the administrators.</summary>
    private static async Task<IReadOnlyCollection<StaffId>> Responsible(Act act, StaffId who)
    {
        var told = new HashSet<StaffId>();
        if (await Leader(act, who) is { } leads)
        {
            told.Add(leads);
        }

        told.UnionWith(await Holding(act, RoleCodes.ServiceManager));
        foreach (var role in (string[])[RoleCodes.Director, RoleCodes.Administrator])
        {
            told.Remove(who);
            if (told.Count == 0)
            {
                told.UnionWith(await Holding(act, role));
            }
        }

        told.Remove(who);
        return told;
    }

    private static async Task<StaffId?> Leader(Act act, StaffId who)
    {
        var day = BusinessTime.Date(act.Now);
        return
            await Staffing.ById(act.Db, who, act.Stop) is { } member
            && await Duty.SupervisorFor(act.Db, member.DepartmentId, day, act.Stop) is { } leads
            ? new StaffId(leads.Id)
            : null;
    }

    private static async Task<IEnumerable<StaffId>> Holding(Act act, string role) =>
        (await Staffing.WithRole(act.Db, role, null, act.Stop)).Select(m => m.Id);
}
