using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Keeping;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Telephony;

internal sealed partial class PhoneCall : IKept
{
    Guid? IKept.KeptCustomer => CustomerId?.Value;
    string? IKept.KeptWith => null;
}

/// <summary>通话 of which nothing was written down: nobody archives it, so its time runs from its end. Its stamps stay (S1-46).</summary>
internal sealed class KeptPhoneCalls : KeptKind<PhoneCall>
{
    public const string Name = "phone-call";

    public override string Kind => Name;

    protected override IQueryable<PhoneCall> Rows(HuishengDb db) =>
        db.PhoneCalls().Where(c => c.RecordNumber == null);

    public override Task<bool> Knows(HuishengDb db, Guid customer, CancellationToken stop)
    {
        var id = new CustomerId(customer);
        return Rows(db).AnyAsync(c => c.CustomerId == id && c.PurgedAt == null, stop);
    }

    /// <summary>Whatever goes with a record goes through <see cref="PhoneTexts"/>; so has the call itself.</summary>
    public override Task Forget(Act act, Guid id) => Task.CompletedTask;
}
