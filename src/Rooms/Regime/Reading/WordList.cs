using System.Globalization;
using Huisheng.Regime.Contract;

namespace Huisheng.Regime.Reading;

/// <summary>Every word of the rules under "list" and "code": the values of all files, and texts/words.yaml for labels that are no rule.</summary>
internal sealed class WordList
{
    private readonly Dictionary<string, Dictionary<string, Sentence>> lists = [];

    public WordList(RuleFiles f)
    {
        Add("document", f.Documents.Documents);
        Add("clock", f.Clocks.Clocks);
        Add("number", f.Numbers.Numbers);
        Add("case-type", f.CaseTypes.CaseTypes);
        Add("call-type", f.CaseTypes.OfCalls);
        Add("handling-class", f.CaseTypes.HandlingClasses);
        Add("topic", f.CaseTypes.HandlingClasses.SelectMany(c => c.Topics));
        Add("urgency", f.Urgency.Urgency);
        foreach (var set in f.Urgency.Sets)
        {
            Add(
                $"urgency-{set.Code}",
                set.Values.SelectMany(v => f.Urgency.Urgency.Where(u => u.Code == v))
            );
        }

        Add("grade", f.Grades.Grades);
        Add("retention-kind", f.Retention.Kinds);
        Add("channel", f.Channels.Channels);
        Add("inbound-channel", f.Channels.Channels.Where(c => c.Inbound));
        Add("notice-channel", f.Channels.Channels.Where(c => c.Notice || c.NoticeIfPreferred));
        Add("message-channel", f.Messages.Channels);
        Add("follow-up-channel", f.Channels.Channels.Where(c => c.FollowUp));
        Add("satisfaction-level", f.Satisfaction.Levels);
        Add("status-word", f.Statuses.StatusWords);
        Add("step", f.Statuses.Steps);
        Add("call-step", f.Statuses.CallSteps);
        Add("case-state", f.Statuses.CaseStates);
        Add("verification", f.Call.Verification.Items);
        Add("emotion", f.Call.Emotions);
        Add("demand", f.Call.Demands);
        Add("review-item", f.Call.Review);
        Add("break", f.Call.Phone.Breaks);
        Add("call-column", f.Call.Columns);
        Add("call-line", f.Call.Lines);
        Add("category", f.Categories.All);
        Add("feedback-column", f.Feedback.Columns);
        Add("feedback-step", f.Feedback.Steps);
        Add("scene", f.Feedback.Scenes);
        Add("scene-part", f.Feedback.Scenes.SelectMany(s => s.Parts));
        Add("impact", f.Feedback.Impacts);
        Add("feedback-demand", f.Feedback.Expectations);
        Add("feedback-line", f.Feedback.Lines);
        Add("customer-type", f.Feedback.CustomerTypes);
        Add("priority", f.Feedback.Priorities);
        Add("reading", f.Feedback.Readings);
        Add("remedy-kind", f.Remedies.Kinds);
        Add("compensation-kind", f.Remedies.Compensations);
        Add("freight-payer", f.Remedies.Payers);
        Add("remedy-line", f.Remedies.Lines);
        Add("improvement-kind", f.Improvements.Kinds);
        Add("follow-up-stage", f.FollowUps.Stages);
        Add("follow-up-state", f.FollowUps.States);
        Add("outcome", f.FollowUps.Outcomes);
        Add("identity", f.FollowUps.Identities);
        Add("file-kind", f.Files.Kinds);
        Add("parameter", f.Parameters.Parameters);
        Add("route", f.Routes.Routes);
        Add("exclusion", f.Exclusions.Exclusions);
        Add("report", f.Reports.Cycles);
        Add("said", f.Said.Lists);
        Add("emergency-item", f.Emergency.Checklist);
        Add("emergency-category", f.Categories.All.Where(c => c.Emergency));
        Add("commitment-source", f.Commitments.Sources);
        Add("commitment-by-hand", f.Commitments.Sources.Where(s => s.Manual));
        Add("setting-group", f.Settings.Groups);
        lists["score"] = f.Satisfaction.Scores.ToDictionary(
            s => s.Score.ToString(CultureInfo.InvariantCulture),
            s => new Sentence { Zh = s.Zh, En = s.En }
        );
        foreach (var (list, words) in f.Words)
        {
            if (!lists.TryAdd(list, words))
            {
                throw new RuleFileException(
                    "texts/words.yaml",
                    0,
                    new($"词表 {list} 属于另一个文件", $"the list {list} belongs to another file")
                );
            }
        }
    }

    public IReadOnlyList<string> Lists => [.. lists.Keys];

    public IReadOnlyList<string> Codes(string list) =>
        lists.TryGetValue(list, out var words) ? [.. words.Keys] : [];

    public Sentence? Find(string list, string code) =>
        lists.GetValueOrDefault(list)?.GetValueOrDefault(code);

    private void Add(string list, IEnumerable<Entry> entries) =>
        lists[list] = entries.ToDictionary(
            e => e.Code,
            e => new Sentence
            {
                Zh = e.Zh,
                En = e.En,
                Row = e.Row,
            }
        );
}
