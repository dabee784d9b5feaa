using Huisheng.Cases.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Keeping;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Cases;

internal sealed partial class Case : IKept
{
    Guid? IKept.KeptCustomer => CustomerId.Value;
    string? IKept.KeptWith => CallNumber;
}

/// <summary>工单 past its time: what was said goes, what was counted stays (S1-46).</summary>
internal sealed class KeptCases : KeptKind<Case>
{
    public override string Kind => "case";

    protected override IQueryable<Case> Rows(HuishengDb db) => db.Cases();

    public override Task<bool> Knows(HuishengDb db, Guid customer, CancellationToken stop)
    {
        var id = new CustomerId(customer);
        return db.Cases().AnyAsync(c => c.CustomerId == id && c.PurgedAt == null, stop);
    }

    public override async Task Forget(Act act, Guid id)
    {
        var item = new CaseId(id);
        var nothing = new CaseDescription(Forgotten.Mark);
        await act
            .Db.Cases()
            .Where(c => c.Id == item)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(c => c.CustomerName, Forgotten.Mark)
                        .SetProperty(c => c.CustomerPhone, "")
                        .SetProperty(c => c.Title, Forgotten.Mark)
                        .SetProperty(c => c.Description, nothing)
                        .SetProperty(c => c.Result, (string?)null)
                        .SetProperty(c => c.Solution, (string?)null)
                        .SetProperty(c => c.ContactSaid, (string?)null)
                        .SetProperty(
                            c => c.ExceptionReason,
                            c => c.ExceptionReason == null ? null : Forgotten.Mark
                        )
                        .SetProperty(c => c.PurgedAt, act.Now),
                act.Stop
            );
        await act.Db.CaseEvidence().Where(e => e.CaseId == item).ExecuteDeleteAsync(act.Stop);
        await act
            .Db.CaseSatisfaction()
            .Where(s => s.CaseId == item && s.Reason != null)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.Reason, Forgotten.Mark), act.Stop);
    }
}
