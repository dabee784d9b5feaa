using Huisheng.Regime.Reading;

namespace Huisheng.Regime.Contract;

/// <summary>
/// 制度: everything the documents prescribe, read once from the regime folder and never changed while the house runs.
/// Languages are "zh-CN" and "en".
/// </summary>
public sealed class Rulebook
{
    private readonly RuleFiles files;
    private readonly WordList words;

    private Rulebook(RuleFiles files)
    {
        this.files = files;
        words = new WordList(files);
        Calendar = new WorkingCalendar(files.Years);
    }

    /// <summary>Reads and checks the folder; throws <see cref="RuleFileException"/> with file, line and reason.</summary>
    public static Rulebook Load(string folder) => new(RulebookReader.Read(folder));

    public WorkingCalendar Calendar { get; }
    public ClockRules Clocks => files.Clocks;
    public NumberRules Numbers => files.Numbers;
    public CaseTypeRules CaseTypes => files.CaseTypes;
    public UrgencyRules Urgency => files.Urgency;
    public GradeRules Grades => files.Grades;
    public ChannelRules Channels => files.Channels;
    public SatisfactionRules SatisfactionRules => files.Satisfaction;
    public StatusRules Statuses => files.Statuses;
    public CallRules Call => files.Call;
    public FormRules Forms => files.Forms;
    public FollowUpRules FollowUps => files.FollowUps;
    public CategoryRules Categories => files.Categories;
    public FeedbackRules Feedback => files.Feedback;
    public MaskRules Masks => files.Masks;
    public BudgetRules Budgets => files.Budgets;
    public FileRules Files => files.Files;
    public RetentionRule Retention => files.Retention;

    /// <summary>The level a score stands for (C-08); null when the number is no score.</summary>
    public SatisfactionLevel? Satisfaction(int score) => files.Satisfaction.Of(score);

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
            return words.Find(list, code)?.In(language) ?? code;
        }

        var filling = Word(code[(colon + 1)..dot], code[(dot + 1)..], language);
        return Word(list, code[..colon], language)
            .Replace("{0}", filling, StringComparison.Ordinal);
    }

    public bool Knows(string list, string code) => words.Find(list, code) is not null;

    /// <summary>Codes of a list in the order of its file.</summary>
    public IReadOnlyList<string> Codes(string list) => words.Codes(list);

    public IReadOnlyList<string> WordLists => words.Lists;

    /// <summary>The title of a document, by its code.</summary>
    public string Document(string code, string language) => Word("document", code, language);

    /// <summary>The sentence of a refusal or of a wrong field.</summary>
    public string Refusal(string code, string language, IReadOnlyList<string> args) =>
        Fill(files.Refusals.GetValueOrDefault(code), code, language, args);

    public bool HasRefusal(string code) => files.Refusals.ContainsKey(code);

    /// <summary>A sentence of "why this time".</summary>
    public string Derivation(string code, string language, params string[] args) =>
        Fill(files.Derivations.GetValueOrDefault(code), code, language, args);

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
