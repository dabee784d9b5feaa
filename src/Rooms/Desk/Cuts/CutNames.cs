using System.Linq.Expressions;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;

namespace Huisheng.Desk.Cuts;

/// <summary>
/// What the codes of some cuts stand for today: departments and people are read once for all of them, the rest is known to the
/// rules. A code that stands for nothing is unknown in a request, and gone in a view that was saved.
/// </summary>
internal sealed class CutNames
{
    private readonly Rulebook rules;
    private readonly DateTimeOffset now;
    private readonly Dictionary<string, DepartmentId> departments;
    private readonly IReadOnlyDictionary<string, StaffId> people;

    private CutNames(
        Rulebook rules,
        DateTimeOffset now,
        Dictionary<string, DepartmentId> departments,
        IReadOnlyDictionary<string, StaffId> people
    )
    {
        this.rules = rules;
        this.now = now;
        this.departments = departments;
        this.people = people;
    }

    public static async Task<CutNames> Of(
        HuishengDb db,
        IReadOnlyList<ItemCut> cuts,
        Rulebook rules,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var owners = cuts.Select(c => c.Owner).OfType<string>().Distinct().ToList();
        var named = cuts.Any(c => c.Department is not null)
            ? await DepartmentFacts.All(db, stop)
            : [];
        return new CutNames(
            rules,
            now,
            named.ToDictionary(d => d.Code, d => d.Id),
            owners.Count > 0
                ? await Staffing.IdsOf(db, owners, stop)
                : new Dictionary<string, StaffId>()
        );
    }

    /// <summary>The members that name what is not there, or no more.</summary>
    public IReadOnlyList<string> Unknown(ItemCut cut) =>
        [.. cut.Parts().Where(m => !Knows(cut, m.Field, m.Value)).Select(m => m.Field)];

    private bool Knows(ItemCut cut, string field, string value) =>
        field switch
        {
            "kind" => rules.Codes("subject-kind").Contains(value),
            "type" => rules.Codes("case-type").Contains(value),
            "urgency" => rules.Codes("urgency").Contains(value),
            "grade" => rules.Codes("grade").Contains(value),
            "state" => rules.Codes($"{cut.Kind}-state").Contains(value),
            "department" => departments.ContainsKey(value),
            "owner" => people.ContainsKey(value),
            _ => ItemCut.DueCodes.Contains(value),
        };

    /// <summary>What a row must be for this cut; nothing in it may be unknown.</summary>
    public IReadOnlyList<Expression<Func<WorkItem, bool>>> Tests(ItemCut cut) =>
        [.. cut.Parts().Select(m => Test(m.Field, m.Value))];

    private Expression<Func<WorkItem, bool>> Test(string field, string value)
    {
        switch (field)
        {
            case "kind":
                return w => w.Kind == value;
            case "type":
                return w => w.Type == value;
            case "urgency":
                return w => w.Urgency == value;
            case "grade":
                return w => w.Grade == value;
            case "state":
                return w => w.State == value;
            case "department":
                DepartmentId? at = departments[value];
                return w => w.Department == at;
            case "owner":
                StaffId? who = people[value];
                return w => w.Owner == who;
            default:
                return DueBy(value);
        }
    }

    /// <summary>Today and this week begin now: what is late has a cut of its own. A week ends with its Sunday.</summary>
    private Expression<Func<WorkItem, bool>> DueBy(string due)
    {
        var from = now;
        if (due == ItemCut.Late)
        {
            return w => w.DueAt < from;
        }

        var today = BusinessTime.Date(now);
        var left = due == ItemCut.Week ? (7 - (int)today.DayOfWeek) % 7 : 0;
        var to = BusinessTime.EndOf(today.AddDays(left));
        return w => w.DueAt >= from && w.DueAt <= to;
    }
}
