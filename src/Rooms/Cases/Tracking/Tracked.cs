using System.Globalization;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;

namespace Huisheng.Cases.Tracking;

/// <summary>Into the tracking list and out of it, in the act that makes it so.</summary>
internal static class Tracked
{
    public static void In(Act act, Case item)
    {
        var days = act.Get<Rulebook>().Parameters.Named("tracking.first_contact").Number;
        if (item.Track(act.Now, days))
        {
            act.Record(
                new Note("case-track", item.Subject)
                {
                    Tone = "system",
                    ByHouse = true,
                    Changes = [Next(item)],
                }
            );
        }
    }

    public static void Out(Act act, Case item)
    {
        if (item.Untrack())
        {
            act.Record(new Note("case-untrack", item.Subject) { Tone = "system", ByHouse = true });
        }
    }

    /// <summary>Only a level at which a case may close leads out of the list (C-15).</summary>
    public static void Said(Act act, Case item, string level)
    {
        if (act.Get<Rulebook>().SatisfactionRules.Named(level)?.Closes == true)
        {
            Out(act, item);
        }
        else
        {
            In(act, item);
        }
    }

    public static string? Day(DateTimeOffset? at) =>
        at is { } set
            ? BusinessTime.Date(set).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    public static Change Next(Case item, string? before = null) =>
        new("next-contact", before, Day(item.NextContactAt));
}
