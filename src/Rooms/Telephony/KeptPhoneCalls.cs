using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Keeping;
using Huisheng.Storage.Model;
using Huisheng.Telephony.CallBacks;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Telephony;

/// <summary>A phone call goes with the record that was written of it, a call-back and a call without one with their customer; stamps stay.</summary>
internal sealed class KeptPhoneCalls : IKeepsAbout
{
    public Task<IReadOnlyList<Attached>> About(
        HuishengDb db,
        IReadOnlyCollection<Guid> things,
        CancellationToken stop
    ) => Task.FromResult<IReadOnlyList<Attached>>([]);

    public async Task Forget(Act act, Subject thing)
    {
        if (thing.Kind == "call")
        {
            await Blank(act, act.Db.PhoneCalls().Where(c => c.RecordNumber == thing.Number));
        }
    }

    public async Task<bool> Knows(
        HuishengDb db,
        Guid customer,
        DateTimeOffset since,
        CancellationToken stop
    )
    {
        var id = new CustomerId(customer);
        return await db.PhoneCalls()
                .AnyAsync(c => c.CustomerId == id && c.RecordedAt >= since, stop)
            || await db.CallBacks()
                .AnyAsync(
                    b =>
                        b.CustomerId == id
                        && (b.RecordedAt >= since || b.State == CallBackState.Open),
                    stop
                );
    }

    public async Task ForgetCustomer(Act act, Guid customer)
    {
        var id = new CustomerId(customer);
        await Blank(act, act.Db.PhoneCalls().Where(c => c.CustomerId == id));
        var backs = act.Db.CallBacks().Where(b => b.CustomerId == id);
        var ids = await backs.Select(b => b.Id).ToListAsync(act.Stop);
        await backs.ExecuteUpdateAsync(
            set =>
                set.SetProperty(b => b.CustomerName, Forgotten.Mark)
                    .SetProperty(b => b.CallerShown, "")
                    .SetProperty(b => b.CallerKey, (string?)null),
            act.Stop
        );
        await act
            .Db.CallBackAttempts()
            .Where(a => ids.Contains(a.CallBackId))
            .ExecuteUpdateAsync(s => s.SetProperty(a => a.Note, (string?)null), act.Stop);
    }

    /// <summary>What was recorded goes too: its bytes have no row any more and are swept.</summary>
    private static async Task Blank(Act act, IQueryable<PhoneCall> calls)
    {
        foreach (var call in await calls.AsNoTracking().ToListAsync(act.Stop))
        {
            await Forgotten.Of(act, call.Subject);
        }

        await calls.ExecuteUpdateAsync(
            set =>
                set.SetProperty(c => c.CallerShown, "")
                    .SetProperty(c => c.CallerClosed, (string?)null)
                    .SetProperty(c => c.CallerKey, (string?)null)
                    .SetProperty(c => c.Recording, (string?)null)
                    .SetProperty(c => c.RecordingId, (Guid?)null),
            act.Stop
        );
    }
}
