using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;

namespace Huisheng.Customers.Reveal;

/// <summary>Spends somebody's budget, and leaves a trace where it is gone: a refusal is on record like a reveal.</summary>
internal sealed class Spending(ActRunner runner, Budgets budgets, Clock clock)
{
    /// <summary>Opening a customer's file: counted once a day.</summary>
    public async Task<Refusal?> See(
        HuishengDb db,
        Viewer viewer,
        Subject customer,
        CancellationToken stop
    )
    {
        var before = await budgets.Left(
            db,
            viewer.Id,
            new CustomerId(customer.Id),
            clock.Now,
            stop
        );
        if (before.Seen)
        {
            return null;
        }

        var seen = await runner.Run<bool>(
            ActorOf(viewer),
            null,
            async act =>
            {
                var id = new CustomerId(customer.Id);
                await Budgets.Turn(act, viewer.Id);
                var left = await budgets.Left(act.Db, viewer.Id, id, act.Now, act.Stop);
                if (left is { Seen: false, Customers: 0 })
                {
                    return budgets.DaySpent();
                }

                await Sight(act, viewer.Id, id, left);
                return true;
            },
            stop
        );
        return await Trace(viewer, customer, "customer-open-refused", seen.Refusal, null, stop);
    }

    /// <summary>A search or an identity check: counted by the hour, since 10,000 of them would tell a number.</summary>
    public async Task<Refusal?> LookUp(Viewer viewer, CancellationToken stop)
    {
        var count = await runner.Run<int>(
            ActorOf(viewer),
            null,
            async act => await Budgets.LookUp(act, viewer.Id),
            stop
        );
        return await TraceLookUp(viewer, budgets.Searched(count.Value), stop);
    }

    public Task<Refusal?> TraceLookUp(Viewer viewer, Refusal? refusal, CancellationToken stop) =>
        Trace(
            viewer,
            new Subject("staff", viewer.Id.Value, viewer.JobNumber),
            "look-up-refused",
            refusal,
            null,
            stop
        );

    /// <summary>Writes that somebody was refused, in an act of its own, and gives the refusal back. A reason is one about a customer.</summary>
    public async Task<Refusal?> Trace(
        Viewer viewer,
        Subject about,
        string what,
        Refusal? refusal,
        string? reason,
        CancellationToken stop
    )
    {
        if (refusal is { Kind: RefusalKind.TooMany })
        {
            await runner.Run<bool>(
                ActorOf(viewer),
                null,
                async act =>
                {
                    var words = reason is null
                        ? null
                        : await CustomerText.Of(act, new CustomerId(about.Id));
                    act.Record(
                        new Note(what, about)
                        {
                            Reason = words?.Mask(reason),
                            Changes = [new Change("refusal", null, refusal.Code)],
                        }
                    );
                    await act.Raise(new BudgetSpent(viewer.Ref, refusal.Code));
                    return true;
                },
                stop
            );
        }

        return refusal;
    }

    /// <summary>Notes that this person has seen this customer today.</summary>
    public static async Task Sight(Act act, StaffId who, CustomerId customer, BudgetLeft left)
    {
        if (left.Seen)
        {
            return;
        }

        act.Db.Sightings()
            .Add(
                new Sighting
                {
                    StaffId = who,
                    Day = BusinessTime.Date(act.Now),
                    CustomerId = customer,
                    At = act.Now,
                }
            );
        await act.Db.SaveChangesAsync(act.Stop);
    }

    private static Actor ActorOf(Viewer viewer) =>
        new(viewer.Id.Value, viewer.JobNumber, viewer.Name);
}
