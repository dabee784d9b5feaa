using System.Text.Json;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Notices.Contract;

/// <summary>Notices to staff inside the house, written in the transaction of what they tell about.</summary>
public static class Notify
{
    /// <summary>Counts stop here; the screen shows 999+.</summary>
    private const int CountedTo = 999;

    /// <summary>
    /// Tells a member of staff. The text is the word "notice.&lt;kind&gt;" of the rules with <paramref name="args"/> in
    /// its places; an argument made by <see cref="Word"/> is itself put into the reader's language.
    /// </summary>
    public static void In(Act act, StaffId to, string kind, Subject about, params string[] args) =>
        act
            .Db.Notices()
            .Add(
                new Notice
                {
                    Id = NewId.At(act.Now),
                    To = to,
                    At = act.Now,
                    ToldAt = act.Now,
                    RepeatAt = act.Get<Rulebook>().Messages.RepeatOf(kind) is { } rule
                        ? act.Now.AddMinutes(rule.AfterMinutes)
                        : null,
                    Kind = kind,
                    Args = JsonSerializer.Serialize(args),
                    SubjectKind = about.Kind,
                    SubjectId = about.Id,
                    SubjectNumber = about.Number,
                }
            );

    /// <summary>An argument that is a value of the rules: <c>Word("milestone", "t1")</c> reads 解决后回访.</summary>
    public static string Word(string list, string code) => $"{NoticeText.WordMark}{list}.{code}";

    /// <summary>Notices this person has not read; at most 999.</summary>
    public static Task<int> UnreadCount(HuishengDb db, StaffId to, CancellationToken stop) =>
        db.Notices().Where(n => n.To == to && n.ReadAt == null).Take(CountedTo).CountAsync(stop);
}
