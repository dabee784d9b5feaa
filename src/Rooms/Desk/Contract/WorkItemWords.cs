using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;

namespace Huisheng.Desk.Contract;

/// <summary>Puts rows of the desk into words: states, milestones, people and departments.</summary>
public sealed class WorkItemWords(RuleWord word, Rulebook rules)
{
    internal async Task<IReadOnlyList<WorkItemView>> Of(
        HuishengDb db,
        IReadOnlyList<WorkItem> items,
        string language,
        CancellationToken stop
    )
    {
        var owners = items.Select(w => w.Owner).OfType<StaffId>();
        var people = await Staffing.Refs(db, owners, stop);
        var departments = await DepartmentFacts.Refs(
            db,
            items.Select(w => w.Department).OfType<DepartmentId>(),
            stop
        );
        return
        [
            .. items.Select(w =>
                Row(
                    w,
                    w.Owner is { } owner ? people.GetValueOrDefault(owner) : null,
                    w.Department is { } at ? departments.GetValueOrDefault(at)?.Name : null,
                    language
                )
            ),
        ];
    }

    private WorkItemView Row(WorkItem w, PersonRef? owner, string? department, string language) =>
        new(
            w.Kind,
            w.Number,
            w.Title,
            w.Customer,
            w.Type,
            w.Urgency,
            w.Grade,
            w.State,
            word($"{w.Kind}-state", w.State, language),
            owner,
            department,
            Due(w, language),
            w.LastEntry,
            w.LastAt,
            w.CreatedAt
        );

    private WorkItemDue? Due(WorkItem w, string language) =>
        w.Milestone is not { } milestone
            ? null
            : new WorkItemDue(
                milestone,
                word("milestone", milestone, language),
                w.DueStartedAt ?? w.CreatedAt,
                w.DueAt,
                BusinessTime.Print(w.DueAt),
                rules.Calendar.Sign(BusinessTime.Date(w.DueAt)),
                w.WarnAt
            );
}
