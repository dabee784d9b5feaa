using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;

namespace Huisheng.FollowUps.Announcing;

/// <summary>预告: the customer hears of a visit beforehand (C-22), of T1 with the result, of the others by a message.</summary>
internal static class Announcements
{
    /// <summary>A new follow-up: what the result call says is on record at once, the rest has its moment.</summary>
    public static void Begin(Act act, FollowUp item)
    {
        var rules = act.Get<Rulebook>();
        if (rules.FollowUps.AnnouncementOf(item.Stage) is not { } rule)
        {
            return;
        }

        if (rule.AheadHours is not null)
        {
            item.Plan(rule);
            return;
        }

        item.Announce(null, item.ServiceAt);
        act.Record(
            new Note("follow-up-announce", item.Subject)
            {
                Tone = "system",
                Text = Words(item, rule, rules),
            }
        );
    }

    /// <summary>What the customer hears or reads.</summary>
    public static string Words(FollowUp item, Announcement rule, Rulebook rules) =>
        Outbox.Words(rules, rule.Template, item.Number, Time(item, rule, rules));

    /// <summary>"2小时" of a limit, "2023-10-05 – 2023-10-09" of a window.</summary>
    public static string Time(FollowUp item, Announcement rule, Rulebook rules)
    {
        if (item.OpensAt is { } opens)
        {
            var from = BusinessTime.Date(opens);
            var to = BusinessTime.Date(item.DueAt.AddSeconds(-1));
            return $"{from:yyyy-MM-dd} – {to:yyyy-MM-dd}";
        }

        var english = rules.Messages.Template(rule.Template).Language == "english";
        var hours = (int)Math.Round((item.DueAt - item.ServiceAt).TotalHours);
        return english
            ? $"{hours} {rules.Word("unit", "hour", Languages.English)}"
            : $"{hours}{rules.Word("unit", "hour", Languages.Chinese)}";
    }
}
