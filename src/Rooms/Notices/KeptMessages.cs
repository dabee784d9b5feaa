using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.Notices.Messages;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Keeping;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Notices;

/// <summary>That a message went out and when stays; to whom and what it said goes with the thing it was about.</summary>
internal sealed class KeptMessages : IKeepsAbout
{
    private const string NoArgs = "[]";

    public async Task<IReadOnlyList<Attached>> About(
        HuishengDb db,
        IReadOnlyCollection<Guid> things,
        CancellationToken stop
    ) =>
        [
            .. (
                await db.Messages()
                    .Where(m => things.Contains(m.AboutId) && m.NextAt != null)
                    .Select(m => m.AboutId)
                    .ToListAsync(stop)
            ).Select(id => new Attached(id, null, true)),
        ];

    public async Task Forget(Act act, Subject thing)
    {
        var ids = await act
            .Db.Messages()
            .Where(m => m.AboutId == thing.Id)
            .Select(m => m.Id)
            .ToListAsync(act.Stop);
        await act
            .Db.Messages()
            .Where(m => ids.Contains(m.Id))
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(m => m.Recipient, Forgotten.Mark)
                        .SetProperty(m => m.Title, Forgotten.Mark)
                        .SetProperty(m => m.Text, Forgotten.Mark)
                        .SetProperty(m => m.Problem, (string?)null),
                act.Stop
            );
        await act
            .Db.MessageAttempts()
            .Where(a => ids.Contains(a.MessageId))
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(a => a.Detail, (string?)null)
                        .SetProperty(a => a.AddressHash, ""),
                act.Stop
            );
        await Blank(
            act,
            act.Db.Incoming().Where(m => m.MessageId != null && ids.Contains(m.MessageId.Value))
        );
        await act
            .Db.Notices()
            .Where(n => n.SubjectId == thing.Id)
            .ExecuteUpdateAsync(s => s.SetProperty(n => n.Args, NoArgs), act.Stop);
    }

    /// <summary>Whoever wrote to the house since is not forgotten yet.</summary>
    public Task<bool> Knows(
        HuishengDb db,
        Guid customer,
        DateTimeOffset since,
        CancellationToken stop
    )
    {
        var id = new CustomerId(customer);
        return db.Incoming().AnyAsync(m => m.CustomerId == id && m.At >= since, stop);
    }

    public Task ForgetCustomer(Act act, Guid customer)
    {
        var id = new CustomerId(customer);
        return Blank(act, act.Db.Incoming().Where(m => m.CustomerId == id));
    }

    private static Task<int> Blank(Act act, IQueryable<IncomingMessage> messages) =>
        messages.ExecuteUpdateAsync(
            set =>
                set.SetProperty(m => m.Sender, Forgotten.Mark)
                    .SetProperty(m => m.Title, Forgotten.Mark)
                    .SetProperty(m => m.Text, Forgotten.Mark),
            act.Stop
        );
}
