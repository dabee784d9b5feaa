using Huisheng.Regime.Contract;

namespace Huisheng.Regime.Reading;

/// <summary>A wait nobody can read would try for ever, and a budget of nothing would send nothing.</summary>
internal static class MessageChecks
{
    private const string File = "messages.yaml";

    public static void Run(RuleFiles files)
    {
        var rules = files.Messages;
        foreach (var channel in rules.Channels)
        {
            Must(
                channel is { Longest: > 0, PerMinute: > 0, PerDay: > 0 },
                channel.Code,
                "limits are at least 1"
            );
            Must(
                channel.Hours is null || channel.Allowed is not null,
                channel.Code,
                "hours are written 08:00-22:30"
            );
            Must(channel.Contact is "phone" or "email", channel.Code, "a contact that reaches");
        }

        Must(
            rules.Retry.LeaseSeconds >= 30
                && rules.Retry.Waits.All(w => MessageRetry.Read(w) is not null),
            rules.Retry.Code,
            "waits are written 5s, 30m, 2h, and a try takes up to 30 seconds"
        );
        Must(
            rules.Incoming is { ReplyDays: > 0, ClockMinutes: > 0 },
            rules.Incoming.Code,
            "limits are at least 1"
        );
        foreach (var repeat in rules.Repeats)
        {
            Must(repeat is { AfterMinutes: > 0, Times: > 0 }, repeat.Code, "limits are at least 1");
        }

        var lists = files.Said.Lists.Select(l => l.Code).ToHashSet();
        Must(
            rules.RefusedWords.All(lists.Contains),
            "refused-words",
            "its lists must stand in words.yaml"
        );

        void Must(bool holds, string code, string reason) =>
            RulebookChecks.Must(holds, files, File, code, reason);
    }
}
