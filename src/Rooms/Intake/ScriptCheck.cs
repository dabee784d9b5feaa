using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.Intake;

/// <summary>What was ticked stands in the script, and not in the future.</summary>
internal static class ScriptCheck
{
    public static void Add(Check check, NewCall call, DateTimeOffset now, Rulebook rules)
    {
        foreach (var (line, i) in (call.Said ?? []).Select((line, i) => (line, i)))
        {
            check
                .Require(
                    rules.Knows("call-line", line.Code ?? ""),
                    $"said.{i}.code",
                    "field.unknown-value"
                )
                .Require(
                    line.At is null || line.At <= now.AddSeconds(1),
                    $"said.{i}.at",
                    "field.future"
                );
        }
    }
}
