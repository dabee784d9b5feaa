using System.Globalization;
using Huisheng.Regime.Contract;

namespace Huisheng.Deadlines;

/// <summary>A length of time in its two largest units.</summary>
internal static class Durations
{
    public static string Say(TimeSpan time, Rulebook rulebook, string language)
    {
        string Text(string code, params int[] values) =>
            rulebook.Derivation(
                code,
                language,
                [.. values.Select(v => v.ToString(CultureInfo.InvariantCulture))]
            );

        return time switch
        {
            { Days: > 0, Hours: 0 } => Text("duration.days", time.Days),
            { Days: > 0 } => Text("duration.days-hours", time.Days, time.Hours),
            { Hours: > 0, Minutes: 0 } => Text("duration.hours", time.Hours),
            { Hours: > 0 } => Text("duration.hours-minutes", time.Hours, time.Minutes),
            { Minutes: > 0 } => Text("duration.minutes", time.Minutes),
            _ => Text("duration.seconds", time.Seconds),
        };
    }
}
