using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;

namespace Huisheng.Improvements.Views;

/// <summary>Puts items of the plan into words.</summary>
internal sealed class ImprovementViews(
    HuishengDb db,
    Rulebook rules,
    Problems problems,
    RuleWord word,
    Clock clock
)
{
    /// <summary>One, with its clock.</summary>
    public async Task<ImprovementView> Of(
        Improvement item,
        Viewer viewer,
        string language,
        CancellationToken stop
    )
    {
        var clocks = await Clocks.Of(db, rules, item.Subject, language, clock.Now, stop);
        var view = (await Of([item], viewer, language, stop))[0];
        var overdue = Overdue.Refuses(clocks);
        return view with
        {
            Clock = clocks.MaxBy(c => c.Round),
            Actions =
                item.State == ImprovementState.Open
                    ? [Complete(), Schedule()]
                    : [Schedule(), Complete()],
        };

        ImprovementAction Schedule() =>
            Action(
                item,
                viewer,
                language,
                "schedule",
                Rights.Assess,
                item.MaySchedule() ?? overdue
            );

        ImprovementAction Complete() =>
            Action(
                item,
                viewer,
                language,
                "complete",
                Rights.Complete,
                item.MayComplete() ?? overdue
            );
    }

    public async Task<IReadOnlyList<ImprovementView>> Of(
        IReadOnlyList<Improvement> items,
        Viewer viewer,
        string language,
        CancellationToken stop
    )
    {
        var people = await Staffing.Refs(
            db,
            items.SelectMany(i => new StaffId?[] { i.OwnerId, i.MadeById }.OfType<StaffId>()),
            stop
        );
        var departments = await DepartmentFacts.Refs(db, items.Select(i => i.DepartmentId), stop);
        return [.. items.Select(i => One(i, people, departments[i.DepartmentId], language))];
    }

    private ImprovementView One(
        Improvement i,
        IReadOnlyDictionary<StaffId, PersonRef> people,
        DepartmentRef department,
        string language
    ) =>
        new(
            i.Number,
            i.Version,
            i.Kind,
            i.Kind is { } kind ? word("improvement-kind", kind, language) : null,
            i.AboutKind,
            word("subject-kind", i.AboutKind, language),
            i.AboutNumber,
            i.RemedyNumber,
            i.CustomerName,
            i.Text,
            department.Code,
            department.Name,
            i.OwnerId is { } owner ? people.GetValueOrDefault(owner) : null,
            i.DueOn,
            i.DueOn is { } due && BusinessTime.Date(i.DoneAt ?? clock.Now) > due,
            Kebab.Of(i.State),
            word("improvement-state", Kebab.Of(i.State), language),
            i.RecordedAt,
            people.GetValueOrDefault(i.MadeById),
            i.DoneAt,
            i.Effect,
            null,
            []
        );

    private ImprovementAction Action(
        Improvement item,
        Viewer viewer,
        string language,
        string code,
        string right,
        Refusal? refusal
    )
    {
        var no = item.ReachedBy(viewer, right) ? refusal : Refusal.NotAllowed();
        return new ImprovementAction(
            code,
            word("improvement-action", code, language),
            no is null,
            no is null ? null : problems.Describe(no, language)
        );
    }
}
