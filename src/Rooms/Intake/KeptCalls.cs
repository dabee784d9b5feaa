using Huisheng.Cases.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Keeping;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake;

internal sealed partial class Call : IKept
{
    Guid? IKept.KeptCustomer => CustomerId?.Value;
    string? IKept.KeptWith => CaseNumber;
}

/// <summary>来电记录 past its time: what was said goes, what was counted stays (S1-46).</summary>
internal sealed class KeptCalls : KeptKind<Call>
{
    public override string Kind => "call";

    protected override IQueryable<Call> Rows(HuishengDb db) => db.Calls();

    public override Task<bool> Knows(HuishengDb db, Guid customer, CancellationToken stop)
    {
        var id = new CustomerId(customer);
        return db.Calls().AnyAsync(c => c.CustomerId == id && c.PurgedAt == null, stop);
    }

    public override async Task Forget(Act act, Guid id)
    {
        var call = new CallId(id);
        await Words(act, call);
        await act.Db.CallEvidence().Where(e => e.CallId == call).ExecuteDeleteAsync(act.Stop);
        await act.Db.CallMentions().Where(m => m.CallId == call).ExecuteDeleteAsync(act.Stop);
        await act
            .Db.CallReviews()
            .Where(r => r.CallId == call && r.Note != null)
            .ExecuteUpdateAsync(s => s.SetProperty(r => r.Note, Forgotten.Mark), act.Stop);
    }

    private static Task<int> Words(Act act, CallId call)
    {
        var nothing = new CaseDescription(Forgotten.Mark);
        return act
            .Db.Calls()
            .Where(c => c.Id == call)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(c => c.CustomerName, Forgotten.Mark)
                        .SetProperty(c => c.CustomerPhone, "")
                        .SetProperty(c => c.Title, Forgotten.Mark)
                        .SetProperty(c => c.Description, nothing)
                        .SetProperty(c => c.ReadBack, "")
                        .SetProperty(c => c.Answer, c => c.Answer == null ? null : Forgotten.Mark)
                        .SetProperty(
                            c => c.SatisfactionReason,
                            c => c.SatisfactionReason == null ? null : Forgotten.Mark
                        )
                        .SetProperty(c => c.AsFound, (CallAsFound?)null)
                        .SetProperty(c => c.PurgedAt, act.Now),
                act.Stop
            );
    }
}
