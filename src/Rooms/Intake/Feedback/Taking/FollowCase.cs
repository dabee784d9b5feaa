using Huisheng.Cases.Contract;
using Huisheng.Deadlines.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Remedies.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake.Feedback.Taking;

/// <summary>
/// The form of a feedback prints what its case knows (C-29). Lists and exports go by indexes, so the cells stand in the record;
/// this is the only place that brings them up to date, in the transaction of the case's own act.
/// </summary>
internal sealed class FollowCase
    : IAnswer<CaseChanged>,
        IAnswer<CaseArchived>,
        IAnswer<RemedyDone>,
        IAnswer<LateExplained>
{
    public async Task Answer(CaseChanged happened, Act act)
    {
        if (await Of(act, happened.Case) is not { } record)
        {
            return;
        }

        var rules = act.Get<Rulebook>();
        record.Urgency = happened.Urgency;
        record.Priority = rules.Feedback.Priority(happened.Urgency, record.CustomerType).Code;
        record.DepartmentId = happened.Department;
        if (record.OwnerId != happened.Owner)
        {
            var owner = happened.Owner is { } id ? await Staffing.ById(act.Db, id, act.Stop) : null;
            record.OwnerId = happened.Owner;
            record.Owner = owner is null
                ? null
                : rules.Masks.Name(owner.Name, null, NameMask.SurnameStar);
        }

        record.Measures = happened.Solution ?? record.Measures;
        record.CompletedAt = happened.HandledAt;
        record.Satisfaction = happened.Level;
        record.Open = happened.Open;
        record.RespondedAt = happened.RespondedAt;
        record.Waiting = happened.Open && happened.RespondedAt is null;
        record.ProgressDueAt = ProgressReminder.After(record, happened, rules);
    }

    public async Task Answer(CaseArchived happened, Act act)
    {
        if (await Of(act, happened.Case) is { } record)
        {
            record.Archive(act.Now, act.Get<Rulebook>().Retention.MonthsOf("feedback"));
            record.Open = false;
            record.Waiting = false;
            record.ProgressDueAt = null;
            act.Record(new Note("feedback-archive", record.Subject));
        }
    }

    /// <summary>已发放20元优惠券, 客户接受道歉: what was done about it stands in 备注 (S2-75).</summary>
    public async Task Answer(RemedyDone happened, Act act)
    {
        if (
            happened.Remark is { } remark
            && happened.About.Kind == "case"
            && await Of(act, CaseId.From(happened.About.Id)) is { } record
        )
        {
            record.Note(remark);
        }
    }

    /// <summary>逾期未处理需在备注栏说明原因 (S2-79).</summary>
    public async Task Answer(LateExplained happened, Act act)
    {
        if (
            happened.Subject.Kind == "case"
            && await Of(act, CaseId.From(happened.Subject.Id)) is { } record
        )
        {
            record.Note(happened.Reason);
        }
    }

    private static Task<FeedbackRecord?> Of(Act act, CaseId id) =>
        act.Db.Feedback().Where(r => r.CaseId == id).Locked().SingleOrDefaultAsync(act.Stop);
}
