using Huisheng.Cases.Contract;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake.Feedback.Taking;

/// <summary>售后问题处理 is tracked by its progress: whoever has it hears after a day without a line, and after each day more (S2-03).</summary>
internal sealed class ProgressReminder(HuishengDb db, ActRunner acts, Clock clock) : IJob
{
    private const int AtOnce = 50;

    public string Name => "progress-missing";

    /// <summary>From the last line, or from the beginning; nobody is reminded of what is handled or over, nor twice for one day.</summary>
    public static DateTimeOffset? After(FeedbackRecord record, CaseChanged now, Rulebook rules)
    {
        if (
            !now.Open
            || now.HandledAt is not null
            || record.Taking is not { } taking
            || Hours(rules, taking.Scene) is not { } hours
        )
        {
            return null;
        }

        var due = (now.ProgressedAt ?? record.RecordedAt).AddHours(hours);
        return record.ProgressDueAt > due ? record.ProgressDueAt : due;
    }

    public async Task<int> DoSome(CancellationToken stop)
    {
        var now = clock.Now;
        var due = await db.Feedback()
            .Where(r => r.ProgressDueAt != null && r.ProgressDueAt <= now)
            .OrderBy(r => r.ProgressDueAt)
            .Select(r => r.Id)
            .Take(AtOnce)
            .ToListAsync(stop);
        return await acts.Each(due, Remind, stop);
    }

    private static async Task<Outcome<int>> Remind(Act act, FeedbackId id)
    {
        var record = await act
            .Db.Feedback()
            .Where(r => r.Id == id && r.ProgressDueAt != null && r.ProgressDueAt <= act.Now)
            .FreeOnes()
            .SingleOrDefaultAsync(act.Stop);
        if (record is null)
        {
            return 0;
        }

        if (Hours(act.Get<Rulebook>(), record.Taking!.Scene) is not { } hours)
        {
            record.ProgressDueAt = null;
            return 0;
        }

        record.ProgressDueAt = act.Now.AddHours(hours);
        Notify.In(
            act,
            record.OwnerId ?? record.RecordedBy,
            "progress-missing",
            record.Subject,
            record.Number,
            $"{hours}"
        );
        act.Record(
            new Note("progress-missing", record.Subject) { Tone = "system", ByHouse = true }
        );
        return 1;
    }

    /// <summary>The first day, for a record that becomes a case.</summary>
    public static DateTimeOffset? First(string scene, Rulebook rules, DateTimeOffset now) =>
        Hours(rules, scene) is { } hours ? now.AddHours(hours) : null;

    private static int? Hours(Rulebook rules, string scene) =>
        rules.Feedback.Scene(scene)?.ProgressHours;
}
