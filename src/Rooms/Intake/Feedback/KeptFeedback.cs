using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Keeping;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake.Feedback;

internal sealed partial class FeedbackRecord : IKept
{
    Guid? IKept.KeptCustomer => CustomerId?.Value;
    string? IKept.KeptWith => CaseNumber;
}

/// <summary>反馈记录 past its time: what was said goes, what was counted stays (S1-46).</summary>
internal sealed class KeptFeedback : KeptKind<FeedbackRecord>
{
    public override string Kind => "feedback";

    protected override IQueryable<FeedbackRecord> Rows(HuishengDb db) => db.Feedback();

    public override Task<bool> Knows(HuishengDb db, Guid customer, CancellationToken stop)
    {
        var id = new CustomerId(customer);
        return db.Feedback().AnyAsync(f => f.CustomerId == id && f.PurgedAt == null, stop);
    }

    public override async Task Forget(Act act, Guid id)
    {
        var record = new FeedbackId(id);
        await act
            .Db.Feedback()
            .Where(f => f.Id == record)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(f => f.CustomerName, Forgotten.Mark)
                        .SetProperty(f => f.Contact, (string?)null)
                        .SetProperty(f => f.Detail, Forgotten.Mark)
                        .SetProperty(f => f.Measures, (string?)null)
                        .SetProperty(f => f.Suggestion, (string?)null)
                        .SetProperty(f => f.Remark, (string?)null)
                        .SetProperty(f => f.Taking, (FeedbackTaking?)null)
                        .SetProperty(f => f.PurgedAt, act.Now),
                act.Stop
            );
        await act
            .Db.FeedbackOrders()
            .Where(o => o.FeedbackId == record)
            .ExecuteDeleteAsync(act.Stop);
    }
}
