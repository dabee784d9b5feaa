using Huisheng.Cases.Contract;
using Huisheng.Regime.Contract;

namespace Huisheng.Intake;

/// <summary>“您提到的问题是……，对吗？” with what was recorded in it (S1-25).</summary>
internal static class ReadBackLine
{
    public static string Say(Rulebook rules, CaseDescription description, string language)
    {
        var problem = description.Demand is { Length: > 0 } demand
            ? $"{description.Event}，{demand}"
            : description.Event;
        var line = rules
            .Call.Line("read-back")
            .Say(language, new Dictionary<string, string> { ["problem"] = problem });
        return line.Refused ? "" : line.Value;
    }
}
