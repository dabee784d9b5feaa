using Huisheng.Regime.Contract;

namespace Huisheng.Regime.Reading;

/// <summary>A wait nobody can read would try for ever, and a budget of nothing would send nothing.</summary>
internal static class MessageChecks
{
    private const string File = "messages.yaml";

    private static readonly Reason AtLeastOne = new("限额至少为 1", "limits are at least 1");

    public static void Run(RuleFiles files)
    {
        var rules = files.Messages;
        foreach (var channel in rules.Channels)
        {
            Must(
                channel is { Longest: > 0, PerMinute: > 0, PerDay: > 0 },
                channel.Code,
                AtLeastOne
            );
            Must(
                channel.Open is null || channel.Allowed is not null,
                channel.Code,
                new("时段写作 08:00-22:30", "hours are written 08:00-22:30")
            );
            Must(
                channel.Contact is "phone" or "email",
                channel.Code,
                new("联系方式须为电话或邮箱", "a contact that reaches")
            );
        }

        Must(
            rules.Retry.LeaseSeconds >= 30
                && rules.Retry.Waits.All(w => MessageRetry.Read(w) is not null),
            rules.Retry.Code,
            new(
                "等待写作 5s、30m、2h，一次试发至少留 30 秒",
                "waits are written 5s, 30m, 2h, and a try takes up to 30 seconds"
            )
        );
        Must(
            rules.Incoming is { ReplyDays: > 0, ClockMinutes: > 0 },
            rules.Incoming.Code,
            AtLeastOne
        );
        foreach (var repeat in rules.Repeats)
        {
            Must(repeat is { AfterMinutes: > 0, Times: > 0 }, repeat.Code, AtLeastOne);
        }

        Must(rules.House.PerHour > 0, rules.House.Code, AtLeastOne);
        foreach (var template in rules.Templates)
        {
            Template(files, template);
        }

        foreach (var announced in files.FollowUps.Announcements)
        {
            RulebookChecks.Must(
                rules.Templates.Any(t => t.Code == announced.Template)
                    && announced.Channels.All(c => rules.Channel(c) is not null)
                    && announced.AheadHours is null == announced.Channels is []
                    && !(announced.AheadHours < announced.LeastHours),
                files,
                "follow-ups.yaml",
                announced.Code,
                new(
                    $"预告须至少提前 {announced.LeastHours} 小时，用 messages.yaml 中的模板和渠道发出",
                    $"it goes out {announced.LeastHours} hours ahead or more, by a template and channels of messages.yaml"
                )
            );
        }

        var lists = files.Said.Lists.Select(l => l.Code).ToHashSet();
        Must(
            rules.RefusedWords.All(lists.Contains),
            "refused-words",
            new("所列词表须在 words.yaml 中", "its lists must stand in words.yaml")
        );

        void Must(bool holds, string code, Reason reason) =>
            RulebookChecks.Must(holds, files, File, code, reason);
    }

    /// <summary>Without what was written the customer would get an empty frame.</summary>
    private static void Template(RuleFiles files, MessageTemplate template)
    {
        foreach (var text in (string[])[template.Text.Zh, template.Text.En])
        {
            RulebookChecks.Must(
                Places.In(text).Contains(MessageTemplate.Written),
                files,
                File,
                template.Code,
                new(
                    "内容里须有 {text}，即填写的告知内容",
                    "the text holds {text}, which is what was written"
                )
            );
        }

        string[] all = [template.Title.Zh, template.Title.En, template.Text.Zh, template.Text.En];
        RulebookChecks.Must(
            all.SelectMany(Places.In).All(MessageTemplate.Places.Contains),
            files,
            File,
            template.Code,
            new("占位只有 {number} 和 {text}", "there is {number} and {text} to fill in")
        );
    }
}
