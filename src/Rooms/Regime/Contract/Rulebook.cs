using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Overlays;
using Huisheng.Regime.Reading;

namespace Huisheng.Regime.Contract;

/// <summary>That an entry goes past a floor of the documents, on the director's word, up to and including a day.</summary>
public sealed record Deviation(
    string Entry,
    int Version,
    string Reason,
    DateOnly FirstDay,
    DateOnly LastDay
);

/// <summary>
/// 制度: everything the documents prescribe, and what this company has published over it. The one that is injected always says what holds
/// now; <see cref="AsOf"/> gives the rules a thing stays under. Languages are "zh-CN" and "en".
/// </summary>
public sealed class Rulebook
{
    private readonly Func<Effective> now;
    private readonly Func<DateTimeOffset, Effective> asOf;
    private readonly Func<long> revision;

    internal Rulebook(Shelf shelf)
    {
        now = () => shelf.Now;
        asOf = shelf.AsOf;
        revision = () => shelf.Revision;
    }

    /// <summary>Rules that hold in a trial only.</summary>
    internal Rulebook(Func<DateTimeOffset, Effective> trial, DateTimeOffset at)
    {
        var then = trial(at);
        now = () => then;
        asOf = trial;
        revision = () => 0;
    }

    private Rulebook(Effective rules, Rulebook of)
    {
        now = () => rules;
        asOf = of.asOf;
        revision = of.revision;
    }

    /// <summary>Reads and checks the folder; throws <see cref="RuleFileException"/> with file, line and reason.</summary>
    public static Rulebook Load(string folder) => new Shelf(new RuleSource(folder)).Book;

    /// <summary>
    /// The rules a thing registered at that instant stays under: what held then, and what was published since for open cases too.
    /// </summary>
    public Rulebook AsOf(DateTimeOffset registered) => new(asOf(registered), this);

    /// <summary>Raised whenever running clocks may have to move: a clock that was reckoned under a smaller one is looked at again.</summary>
    public long Revision => revision();

    /// <summary>Which version of an entry this is, 1 as shipped; entries have addresses such as "clocks/clocks/t1".</summary>
    public int VersionOf(string entry) => now().VersionOf(entry);

    /// <summary>
    /// Deviations of the director under which this entry stands now; a report that uses its value says so. Empty when none does.
    /// </summary>
    public IReadOnlyList<Deviation> DeviationsOn(string entry) =>
        [
            .. now()
                .Publications.Where(p => p.Deviates && p.Entry == entry)
                .Select(p => new Deviation(
                    p.Entry,
                    p.Version,
                    p.Reason,
                    BusinessTime.Date(p.HoldsFrom),
                    BusinessTime.Date((p.HoldsUntil ?? p.HoldsFrom).AddSeconds(-1))
                )),
        ];

    private RuleFiles Read => now().Files;
    private WordList Named => now().Words;

    public WorkingCalendar Calendar => now().Calendar;

    /// <summary>The calendar a department works by; the company's where it has none of its own .</summary>
    public WorkingCalendar CalendarOf(DepartmentId? department) => now().CalendarOf(department);

    public ClockRules Clocks => Read.Clocks;
    public NumberRules Numbers => Read.Numbers;
    public CaseTypeRules CaseTypes => Read.CaseTypes;
    public UrgencyRules Urgency => Read.Urgency;
    public GradeRules Grades => Read.Grades;
    public ChannelRules Channels => Read.Channels;
    public SatisfactionRules SatisfactionRules => Read.Satisfaction;
    public StatusRules Statuses => Read.Statuses;
    public CallRules Call => Read.Call;
    public FormRules Forms => Read.Forms;
    public FollowUpRules FollowUps => Read.FollowUps;
    public CategoryRules Categories => Read.Categories;
    public FeedbackRules Feedback => Read.Feedback;
    public MaskRules Masks => Read.Masks;
    public BudgetRules Budgets => Read.Budgets;
    public FileRules Files => Read.Files;
    public RetentionRule Retention => Read.Retention;
    public ParameterRules Parameters => Read.Parameters;
    public RoutingRules Routes => Read.Routes;
    public ExclusionRules Exclusions => Read.Exclusions;
    public ReportRules Reports => Read.Reports;

    /// <summary>Words that are not said to customers, or ask for something when they are.</summary>
    public WordRules Said => Read.Said;
    public MessageRules Messages => Read.Messages;
    public EmergencyRules Emergency => Read.Emergency;
    public CommitmentRules Commitments => Read.Commitments;
    public RemedyRules Remedies => Read.Remedies;
    public ImprovementRules Improvements => Read.Improvements;

    /// <summary>The level a score stands for (C-08); null when the number is no score.</summary>
    public SatisfactionLevel? Satisfaction(int score) => Read.Satisfaction.Of(score);

    /// <summary>The grade a case of this type begins with, the lowest; null when the type has none (S4-05).</summary>
    public string? FirstGradeOf(string type) =>
        CaseTypes.Type(type)?.Graded == true ? Grades.Grades.MinBy(g => g.Rank)!.Code : null;

    /// <summary>
    /// What people call a value: <c>Word("case-type", "complaint", "zh-CN")</c> is 投诉. A code may carry the word that
    /// fills its place: "clock-breach:milestone.dispatch" is 派单已逾期. An unknown code is given back as it is.
    /// </summary>
    public string Word(string list, string code, string language)
    {
        var colon = code.IndexOf(':', StringComparison.Ordinal);
        var dot = code.IndexOf('.', colon + 1);
        if (colon < 0 || dot < 0)
        {
            return Named.Find(list, code)?.In(language) ?? code;
        }

        var filling = Word(code[(colon + 1)..dot], code[(dot + 1)..], language);
        return Word(list, code[..colon], language)
            .Replace("{0}", filling, StringComparison.Ordinal);
    }

    public bool Knows(string list, string code) => Named.Find(list, code) is not null;

    /// <summary>Codes of a list in the order of its file.</summary>
    public IReadOnlyList<string> Codes(string list) => Named.Codes(list);

    public IReadOnlyList<string> WordLists => Named.Lists;

    /// <summary>The title of a document, by its code.</summary>
    public string Document(string code, string language) => Word("document", code, language);

    /// <summary>The sentence of a refusal or of a wrong field; what is missing may be named by a word: "milestone.dispatch".</summary>
    public string Refusal(string code, string language, IReadOnlyList<string> args) =>
        !HasRefusal(code) && code.Split('.', 2) is [var list, var value] && Knows(list, value)
            ? Word(list, value, language)
            : Fill(Read.Refusals.GetValueOrDefault(code), code, language, args);

    public bool HasRefusal(string code) => Read.Refusals.ContainsKey(code);

    /// <summary>A sentence of "why this time".</summary>
    public string Derivation(string code, string language, params string[] args) =>
        Fill(Read.Derivations.GetValueOrDefault(code), code, language, args);

    private static string Fill(
        Sentence? sentence,
        string code,
        string language,
        IReadOnlyList<string> args
    )
    {
        var text = sentence?.In(language) ?? code;
        for (var i = 0; i < args.Count; i++)
        {
            text = text.Replace($"{{{i}}}", args[i], StringComparison.Ordinal);
        }

        return text;
    }
}
