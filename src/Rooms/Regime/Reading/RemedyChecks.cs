using Huisheng.Regime.Contract;

namespace Huisheng.Regime.Reading;

/// <summary>A measure for a category nobody knows, a limit nobody is above.</summary>
internal static class RemedyChecks
{
    private const string File = "remedies.yaml";

    private static readonly string[] Questions =
    [
        RemedyKind.Amount,
        RemedyKind.Waybill,
        RemedyKind.Condition,
        RemedyKind.Acceptance,
    ];

    public static void Run(RuleFiles files)
    {
        var rules = files.Remedies;
        foreach (var kind in rules.Kinds)
        {
            Must(
                kind.For.All(c => files.Categories.Named(c) is not null)
                    && (kind.Asks is null || Questions.Contains(kind.Asks)),
                files,
                kind.Code,
                new("没有这个问题类型或所需内容", "unknown category or question")
            );
        }

        Must(
            rules.Limits.Any(l => l.Yuan is null) && rules.Limits.All(l => l.Yuan is null or > 0),
            files,
            "limits",
            new("须有一个角色没有限额，其余为正数", "one role is without limit, the others above 0")
        );
        Must(
            rules.Lines.All(l =>
                l.When is { } when
                && (rules.Named(when) is not null || files.Categories.Named(when) is not null)
            ),
            files,
            "lines",
            new("句子须属于一类措施或问题类型", "a line belongs to a kind or a category")
        );
    }

    private static void Must(bool holds, RuleFiles files, string code, Reason reason) =>
        RulebookChecks.Must(holds, files, File, code, reason);
}
