using Huisheng.Improvements.Doing;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;

namespace Huisheng.Improvements.Views;

/// <summary>Puts suggestions into words.</summary>
internal sealed class SuggestionViews(
    HuishengDb db,
    Rulebook rules,
    Problems problems,
    RuleWord word
)
{
    public async Task<SuggestionView> Of(
        Suggestion item,
        Viewer viewer,
        string language,
        CancellationToken stop
    ) => (await Of([item], viewer, language, stop))[0];

    public async Task<IReadOnlyList<SuggestionView>> Of(
        IReadOnlyList<Suggestion> items,
        Viewer viewer,
        string language,
        CancellationToken stop
    )
    {
        var people = await Staffing.Refs(
            db,
            items.SelectMany(s =>
                new[] { s.RecordedById, s.EvaluatedById, s.ToldById }.OfType<StaffId>()
            ),
            stop
        );
        var departments = await DepartmentFacts.Refs(db, items.Select(s => s.DepartmentId), stop);
        return
        [
            .. items.Select(s => One(s, people, departments[s.DepartmentId], viewer, language)),
        ];
    }

    private SuggestionView One(
        Suggestion s,
        IReadOnlyDictionary<StaffId, PersonRef> people,
        DepartmentRef department,
        Viewer viewer,
        string language
    ) =>
        new(
            s.Number,
            s.Version,
            s.SourceKind,
            word("subject-kind", s.SourceKind, language),
            s.SourceNumber,
            s.CaseNumber,
            s.CustomerName,
            s.Text,
            Word("category", s.Category, language),
            Word("scene-part", s.Target, language),
            department.Code,
            department.Name,
            people.GetValueOrDefault(s.RecordedById),
            s.RecordedAt,
            s.History,
            Kebab.Of(s.State),
            word("suggestion-state", Kebab.Of(s.State), language),
            s.DigestNumber,
            s.EvaluatedById is { } judge ? people.GetValueOrDefault(judge) : null,
            s.EvaluatedAt,
            s.Opinion,
            s.Days,
            s.PlannedOn,
            s.ImprovementNumber,
            s.OwesWord,
            s.ToldAt,
            s.ToldById is { } teller ? people.GetValueOrDefault(teller) : null,
            Word("channel", s.ToldChannel, language),
            s.ToldText,
            s.UntoldReason,
            s.OwesWord ? OutcomeText.Draft(s, rules) : null,
            [
                Action(s, viewer, language, "assess", Rights.Assess, s.MayAssess()),
                Action(s, viewer, language, "judge", Rights.Assess, s.MayJudge()),
                Action(s, viewer, language, "plan", Rights.Assess, s.MayPlan()),
                Action(s, viewer, language, "tell", Rights.Tell, s.MayTell()),
                Action(s, viewer, language, "no-word", Rights.Tell, s.MayTell()),
                Action(s, viewer, language, "reconsider", Rights.Assess, s.MayReconsider()),
            ]
        );

    private string? Word(string list, string? code, string language) =>
        code is null ? null : word(list, code, language);

    private ImprovementAction Action(
        Suggestion item,
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
            word("suggestion-action", code, language),
            no is null,
            no is null ? null : problems.Describe(no, language)
        );
    }
}
