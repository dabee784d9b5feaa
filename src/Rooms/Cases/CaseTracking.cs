using Huisheng.Kernel;
using Huisheng.People.Contract;

namespace Huisheng.Cases;

/// <summary>跟踪: a case whose customer is dissatisfied, or was told and has not answered, is never without a day of the next contact (S2-87).</summary>
internal sealed partial class Case
{
    /// <summary>Since when it stands in the tracking list; null: it does not.</summary>
    public DateTimeOffset? TrackedSince { get; set; }

    /// <summary>The day, at its beginning.</summary>
    public DateTimeOffset? NextContactAt { get; set; }
    public StaffId? NextContactById { get; set; }

    /// <summary>What was said at the last contact; masked.</summary>
    public string? ContactSaid { get; set; }
    public DateTimeOffset? ContactRemindAt { get; set; }

    public Refusal? MayPlanContact() =>
        TrackedSince is null ? Refusal.Because("case.not-tracked") : null;

    /// <summary>Comes into the list, or begins anew in it; a day that is still to come stays.</summary>
    public bool Track(DateTimeOffset now, int days)
    {
        var begins = TrackedSince is null;
        TrackedSince ??= now;
        if (begins || NextContactAt <= now)
        {
            PlanContact(BusinessTime.Date(now).AddDays(days), null);
        }

        return begins;
    }

    /// <param name="by">Null: whoever has the case on that day.</param>
    public void PlanContact(DateOnly day, StaffId? by)
    {
        NextContactAt = BusinessTime.StartOf(day);
        NextContactById = by;
        ContactRemindAt = NextContactAt;
    }

    public StaffId Contacts => NextContactById ?? Holder;

    public bool Untrack()
    {
        var ends = TrackedSince is not null;
        (TrackedSince, NextContactAt, ContactRemindAt) = (null, null, null);
        NextContactById = null;
        return ends;
    }
}
