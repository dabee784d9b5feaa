using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.Notices.Messages;
using Huisheng.Notices.Transports;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Notices.Sending;

/// <summary>
/// Sends what is due: claimed with a lease and journalled first, then sent outside any transaction, then written down. Some at once,
/// so that a carrier that does not answer keeps nobody's limits waiting.
/// </summary>
internal sealed class SendMessages(
    HuishengDb db,
    ActRunner acts,
    IServiceScopeFactory scopes,
    CustomerReach reach,
    TransportList transports,
    Clock clock
) : IJob
{
    private const int AtOnce = 8;

    public string Name => "messages";

    public async Task<int> DoSome(CancellationToken stop)
    {
        var due = await DueBy(db, clock.Now).ToListAsync(stop);
        var done = await Task.WhenAll(due.Select(id => One(id, stop)));

        // Nobody answers: what is left waits for the next ring instead of holding up every other job, one time limit after another.
        return done.Length > 0 && done.All(d => d.Silent) ? 0 : done.Length;
    }

    internal static IQueryable<Guid> DueBy(HuishengDb db, DateTimeOffset now) =>
        db.Messages()
            .Where(m => m.NextAt != null && m.NextAt <= now)
            .OrderBy(m => m.NextAt)
            .ThenBy(m => m.Id)
            .Select(m => m.Id)
            .Take(AtOnce);

    private async Task<Carried> One(Guid id, CancellationToken stop)
    {
        var claim = (await acts.System(act => ClaimMessage.In(act, id), stop)).Value;
        if (claim.Letter is not { } letter)
        {
            return Carried.Taken;
        }

        var carried = await Carry(letter, claim.ContactId, stop);
        await acts.System(act => WriteDown.In(act, id, letter.Attempt, carried), stop);
        return carried;
    }

    private async Task<Carried> Carry(Letter letter, Guid contact, CancellationToken stop)
    {
        var transport = transports.For(letter.Channel);
        if (!transport.NeedsAddress)
        {
            return await transport.Carry(letter, "", stop);
        }

        await using var scope = scopes.CreateAsyncScope();
        var address = await reach.Open(
            scope.ServiceProvider.GetRequiredService<HuishengDb>(),
            contact,
            stop
        );
        return address is null
            ? Carried.Never("no-address")
            : await transport.Carry(letter, address, stop);
    }
}
