using System.Globalization;
using Huisheng.Regime.Contract;

namespace Huisheng.Regime.Reading;

/// <summary>Reads the folder once, whole, and checks what holds between the files.</summary>
internal static class RulebookReader
{
    public static RuleFiles Read(RuleSource source)
    {
        var folder = source.Folder;
        if (!Directory.Exists(folder))
        {
            throw new RuleFileException(
                folder,
                0,
                new("制度文件夹不存在", "the folder of the rules is missing")
            );
        }

        var files = new RuleFiles(folder, source.IsShipped)
        {
            Documents = source.Read<DocumentList>("documents.yaml"),
            Clocks = source.Read<ClockRules>("clocks.yaml"),
            Numbers = source.Read<NumberRules>("numbers.yaml"),
            CaseTypes = source.Read<CaseTypeRules>("case-types.yaml"),
            Urgency = source.Read<UrgencyRules>("urgency.yaml"),
            Grades = source.Read<GradeRules>("grades.yaml"),
            Channels = source.Read<ChannelRules>("channels.yaml"),
            Satisfaction = source.Read<SatisfactionRules>("satisfaction.yaml"),
            Statuses = source.Read<StatusRules>("statuses.yaml"),
            Call = source.Read<CallRules>("call.yaml"),
            Forms = source.Read<FormRules>("forms.yaml"),
            FollowUps = source.Read<FollowUpRules>("follow-ups.yaml"),
            Categories = source.Read<CategoryRules>("categories.yaml"),
            Feedback = source.Read<FeedbackRules>("feedback.yaml"),
            Masks = source.Read<MaskRules>("masks.yaml"),
            Budgets = source.Read<BudgetRules>("budgets.yaml"),
            Retention = source.Read<RetentionRule>("retention.yaml"),
            Files = source.Read<FileRules>("files.yaml"),
            Parameters = source.Read<ParameterRules>("parameters.yaml"),
            Routes = source.Read<RoutingRules>("routes.yaml"),
            Exclusions = source.Read<ExclusionRules>("exclusions.yaml"),
            Reports = source.Read<ReportRules>("reports.yaml"),
            Said = source.Read<WordRules>("words.yaml"),
            Messages = source.Read<MessageRules>("messages.yaml"),
            Emergency = source.Read<EmergencyRules>("emergency.yaml"),
            Commitments = source.Read<CommitmentRules>("commitments.yaml"),
            Remedies = source.Read<RemedyRules>("remedies.yaml"),
            Improvements = source.Read<ImprovementRules>("improvements.yaml"),
            Settings = source.Read<SettingRules>("settings.yaml"),
            Policies = source.Read<PolicyIndex>("policy.yaml"),
            Refusals = source.Read<Dictionary<string, Sentence>>("texts/refusals.yaml"),
            Derivations = source.Read<Dictionary<string, Sentence>>("texts/derivations.yaml"),
            Words = source.Read<Dictionary<string, Dictionary<string, Sentence>>>(
                "texts/words.yaml"
            ),
            Years = Years(source),
        };
        RulebookChecks.Run(files);
        return files;
    }

    private static List<CalendarYear> Years(RuleSource source)
    {
        var folder = source.Folder;
        var years = new List<CalendarYear>();
        foreach (
            var path in Directory
                .GetFiles(Path.Combine(folder, "calendar"), "*.yaml")
                .Order(StringComparer.Ordinal)
        )
        {
            var name = $"calendar/{Path.GetFileName(path)}";
            var year = source.Read<CalendarYear>(name);
            if (
                Path.GetFileNameWithoutExtension(path)
                != year.Year.ToString(CultureInfo.InvariantCulture)
            )
            {
                throw new RuleFileException(
                    name,
                    1,
                    new($"文件写的是 {year.Year} 年", $"the file says it is the year {year.Year}")
                );
            }

            CalendarChecks.Run(folder, name, year);
            years.Add(year);
        }

        return years;
    }
}

/// <summary>A sentence in both languages; <c>{0}</c> takes the first argument.</summary>
internal sealed record Sentence
{
    public required string Zh { get; init; }
    public required string En { get; init; }
    public string? Row { get; init; }

    public string In(string language) => Languages.IsEnglish(language) ? En : Zh;
}

/// <summary>Every file of the folder, typed.</summary>
internal sealed record RuleFiles(string Folder, bool Shipped)
{
    public required DocumentList Documents { get; init; }
    public required ClockRules Clocks { get; init; }
    public required NumberRules Numbers { get; init; }
    public required CaseTypeRules CaseTypes { get; init; }
    public required UrgencyRules Urgency { get; init; }
    public required GradeRules Grades { get; init; }
    public required ChannelRules Channels { get; init; }
    public required SatisfactionRules Satisfaction { get; init; }
    public required StatusRules Statuses { get; init; }
    public required CallRules Call { get; init; }
    public required FormRules Forms { get; init; }
    public required FollowUpRules FollowUps { get; init; }
    public required CategoryRules Categories { get; init; }
    public required FeedbackRules Feedback { get; init; }
    public required MaskRules Masks { get; init; }
    public required BudgetRules Budgets { get; init; }
    public required RetentionRule Retention { get; init; }
    public required FileRules Files { get; init; }
    public required ParameterRules Parameters { get; init; }
    public required RoutingRules Routes { get; init; }
    public required ExclusionRules Exclusions { get; init; }
    public required ReportRules Reports { get; init; }
    public required WordRules Said { get; init; }
    public required MessageRules Messages { get; init; }
    public required EmergencyRules Emergency { get; init; }
    public required CommitmentRules Commitments { get; init; }
    public required RemedyRules Remedies { get; init; }
    public required ImprovementRules Improvements { get; init; }
    public required SettingRules Settings { get; init; }
    public required PolicyIndex Policies { get; init; }
    public required Dictionary<string, Sentence> Refusals { get; init; }
    public required Dictionary<string, Sentence> Derivations { get; init; }
    public required Dictionary<string, Dictionary<string, Sentence>> Words { get; init; }
    public required List<CalendarYear> Years { get; init; }
}
