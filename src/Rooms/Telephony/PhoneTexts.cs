using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Keeping;
using Huisheng.Storage.Model;
using Huisheng.Telephony.CallBacks;
using Huisheng.Telephony.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Telephony;

/// <summary>A phone call goes with the record that was written of it, a call-back with the first call that was missed; stamps stay.</summary>
internal sealed class PhoneTexts : IKeepsAbout
{
    public async Task<IReadOnlyList<Attached>> About(
        HuishengDb db,
        IReadOnlyCollection<Guid> things,
        CancellationToken stop
    )
    {
        var calls = things.Select(PhoneCallId.From).ToList();
        var backs = await db.CallBacks()
            .AsNoTracking()
            .Where(b => calls.Contains(b.CallId))
            .ToListAsync(stop);
        return [.. backs.Select(b => new Attached(b.CallId.Value, b.Subject, b.IsOpen))];
    }

    public async Task<IReadOnlyList<Subject>> With(
        HuishengDb db,
        Subject thing,
        CancellationToken stop
    ) =>
        thing.Kind switch
        {
            "call" => await Subjects(
                db.PhoneCalls().Where(c => c.RecordNumber == thing.Number),
                stop
            ),
            Customer => await Of(db, new CustomerId(thing.Id), stop),
            _ => [],
        };

    public Task Forget(Act act, Subject thing)
    {
        var call = new PhoneCallId(thing.Id);
        return thing.Kind switch
        {
            KeptPhoneCalls.Name => Blank(act, act.Db.PhoneCalls().Where(c => c.Id == call)),
            "call-back" => Blank(act, thing.Id),
            _ => Task.CompletedTask,
        };
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

    private static Task Blank(Act act, IQueryable<PhoneCall> calls) =>
        calls.ExecuteUpdateAsync(
            set =>
                set.SetProperty(c => c.CallerShown, "")
                    .SetProperty(c => c.CallerClosed, (string?)null)
                    .SetProperty(c => c.CallerKey, (string?)null)
                    .SetProperty(c => c.Recording, (string?)null)
                    .SetProperty(c => c.RecordingId, (Guid?)null)
                    .SetProperty(c => c.PurgedAt, act.Now),
            act.Stop
        );

    private const string Customer = "customer";

    private static async Task<IReadOnlyList<Subject>> Of(
        HuishengDb db,
        CustomerId id,
        CancellationToken stop
    )
    {
        // What went with its own record has gone already, at its own moment.
        var calls = await Subjects(
            db.PhoneCalls().Where(c => c.CustomerId == id && c.PurgedAt == null),
            stop
        );
        var backs = await db.CallBacks()
            .AsNoTracking()
            .Where(b => b.CustomerId == id)
            .ToListAsync(stop);
        return [.. calls, .. backs.Select(b => b.Subject)];
    }

    private static async Task<IReadOnlyList<Subject>> Subjects(
        IQueryable<PhoneCall> calls,
        CancellationToken stop
    ) => [.. (await calls.AsNoTracking().ToListAsync(stop)).Select(c => c.Subject)];

    private static async Task Blank(Act act, Guid back)
    {
        await act
            .Db.CallBacks()
            .Where(b => b.Id == back)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(b => b.CustomerName, Forgotten.Mark)
                        .SetProperty(b => b.CallerShown, "")
                        .SetProperty(b => b.CallerKey, (string?)null),
                act.Stop
            );
        await act
            .Db.CallBackAttempts()
            .Where(a => a.CallBackId == back)
            .ExecuteUpdateAsync(s => s.SetProperty(a => a.Note, (string?)null), act.Stop);
    }
}
