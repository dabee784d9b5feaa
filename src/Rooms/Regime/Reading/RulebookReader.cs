using System.Globalization;
using Huisheng.Regime.Contract;

namespace Huisheng.Regime.Reading;

/// <summary>Reads the folder once, whole, and checks what holds between the files.</summary>
internal static class RulebookReader
{
    public static RuleFiles Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new RuleFileException(folder, 0, "the folder of the rules is missing");
        }

        var files = new RuleFiles(folder)
        {
            Documents = RuleFile.Read<DocumentList>(folder, "documents.yaml"),
            Clocks = RuleFile.Read<ClockRules>(folder, "clocks.yaml"),
            Numbers = RuleFile.Read<NumberRules>(folder, "numbers.yaml"),
            CaseTypes = RuleFile.Read<CaseTypeRules>(folder, "case-types.yaml"),
            Urgency = RuleFile.Read<UrgencyRules>(folder, "urgency.yaml"),
            Grades = RuleFile.Read<GradeRules>(folder, "grades.yaml"),
            Channels = RuleFile.Read<ChannelRules>(folder, "channels.yaml"),
            Satisfaction = RuleFile.Read<SatisfactionRules>(folder, "satisfaction.yaml"),
            Statuses = RuleFile.Read<StatusRules>(folder, "statuses.yaml"),
            Call = RuleFile.Read<CallRules>(folder, "call.yaml"),
            Forms = RuleFile.Read<FormRules>(folder, "forms.yaml"),
            FollowUps = RuleFile.Read<FollowUpRules>(folder, "follow-ups.yaml"),
            Categories = RuleFile.Read<CategoryRules>(folder, "categories.yaml"),
            Feedback = RuleFile.Read<FeedbackRules>(folder, "feedback.yaml"),
            Masks = RuleFile.Read<MaskRules>(folder, "masks.yaml"),
            Budgets = RuleFile.Read<BudgetRules>(folder, "budgets.yaml"),
            Retention = RuleFile.Read<RetentionRule>(folder, "retention.yaml"),
            Files = RuleFile.Read<FileRules>(folder, "files.yaml"),
            Refusals = RuleFile.Read<Dictionary<string, Sentence>>(folder, "texts/refusals.yaml"),
            Derivations = RuleFile.Read<Dictionary<string, Sentence>>(
                folder,
                "texts/derivations.yaml"
            ),
            Words = RuleFile.Read<Dictionary<string, Dictionary<string, Sentence>>>(
                folder,
                "texts/words.yaml"
            ),
            Years = Years(folder),
        };
        RulebookChecks.Run(files);
        return files;
    }

    private static List<CalendarYear> Years(string folder)
    {
        var years = new List<CalendarYear>();
        foreach (
            var path in Directory
                .GetFiles(Path.Combine(folder, "calendar"), "*.yaml")
                .Order(StringComparer.Ordinal)
        )
        {
            var name = $"calendar/{Path.GetFileName(path)}";
            var year = RuleFile.Read<CalendarYear>(folder, name);
            if (
                Path.GetFileNameWithoutExtension(path)
                != year.Year.ToString(CultureInfo.InvariantCulture)
            )
            {
                throw new RuleFileException(name, 1, $"the file says it is the year {year.Year}");
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
internal sealed record RuleFiles(string Folder)
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
    public required Dictionary<string, Sentence> Refusals { get; init; }
    public required Dictionary<string, Sentence> Derivations { get; init; }
    public required Dictionary<string, Dictionary<string, Sentence>> Words { get; init; }
    public required List<CalendarYear> Years { get; init; }
}
