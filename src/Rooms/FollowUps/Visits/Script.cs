using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.FollowUps.Visits;

/// <summary>What fills the places of the lines (S0-39).</summary>
internal sealed record ScriptFacts(
    string Customer,
    string Company,
    string JobNumber,
    string ServiceType,
    string Problem,
    string? Solution,
    string Hotline,
    string Dimension
)
{
    /// <summary>Score and points are known only in the conversation: their places stay for the page to fill.</summary>
    public IReadOnlyDictionary<string, string> Values =>
        new Dictionary<string, string>
        {
            ["customer"] = Customer,
            ["company"] = Company,
            ["job-number"] = JobNumber,
            ["service-type"] = ServiceType,
            ["problem"] = Problem,
            ["solution"] = Solution ?? "",
            ["hotline"] = Hotline,
            ["dimension"] = Dimension,
            ["score"] = "{score}",
            ["points"] = "{points}",
        };
}

internal sealed record VisitLine(string Code, string Part, string Text, bool Mandatory);

/// <summary>话术 of a stage with its places filled.</summary>
internal static class Script
{
    /// <summary>The first place nobody can fill; a visit does not start with it (S0-39, S4-33).</summary>
    public static Refusal? Incomplete(IReadOnlyList<ScriptLine> lines, ScriptFacts facts) =>
        lines
            .Select(l => l.Say(Languages.Chinese, facts.Values))
            .FirstOrDefault(said => said.Refused)
            .Refusal;

    public static IReadOnlyList<VisitLine> Lines(
        IReadOnlyList<ScriptLine> lines,
        ScriptFacts facts,
        string language
    ) =>
        [
            .. lines.Select(l =>
            {
                var said = l.Say(language, facts.Values);
                return new VisitLine(
                    l.Code,
                    l.Part ?? "",
                    said.Refused ? l.Name(language) : said.Value,
                    l.Mandatory
                );
            }),
        ];
}
