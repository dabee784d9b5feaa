using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.Notices.Messages;
using Huisheng.Notices.Transports;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Notices.Sending;

/// <summary>A message this worker may send now; nothing when it is another's, not due, or has to wait.</summary>
internal sealed record Claim(Letter? Letter, Guid ContactId)
{
    public static readonly Claim None = new(null, Guid.Empty);
}

/// <summary>
/// Takes a due message for one try. Who holds the lease is alone with it; that an address will be opened is in the journal before
/// it is.
/// </summary>
internal static class ClaimMessage
{
    public static async Task<Outcome<Claim>> In(Act act, Guid id)
    {
        var message = await act
            .Db.Messages()
            .Where(m => m.Id == id && m.NextAt != null && m.NextAt <= act.Now)
            .FreeOnes()
            .SingleOrDefaultAsync(act.Stop);
        if (message is null)
        {
            return Claim.None;
        }

        var rules = act.Get<Rulebook>().Messages;
        var hash = await CustomerReach.Hold(act, message.ContactId);
        if (await WaitsFor(act, message, hash, rules) is { } until)
        {
            await act
                .Db.Messages()
                .Where(m => m.Id == id)
                .ExecuteUpdateAsync(
                    s => s.SetProperty(m => m.NextAt, (DateTimeOffset?)until),
                    act.Stop
                );
            return Claim.None;
        }

        await Forget(act, message);
        message.Begin(act.Now.AddSeconds(rules.Retry.LeaseSeconds));
        act.Db.MessageAttempts()
            .Add(
                new MessageAttempt
                {
                    Id = NewId.At(act.Now),
                    MessageId = message.Id,
                    No = message.Attempts,
                    At = act.Now,
                    AddressHash = hash ?? "",
                }
            );
        Record(act, message);
        return new Claim(
            new Letter(
                message.Key,
                message.Attempts,
                message.Channel,
                message.Recipient,
                message.Title,
                message.Text,
                act.Now
            ),
            message.ContactId
        );
    }

    /// <summary>When it may be looked at again; null: now. Messages about one thing keep their order.</summary>
    private static async Task<DateTimeOffset?> WaitsFor(
        Act act,
        Message message,
        string? hash,
        MessageRules rules
    )
    {
        var before = await act
            .Db.Messages()
            .Where(m =>
                m.AboutKind == message.AboutKind
                && m.AboutId == message.AboutId
                && m.Channel == message.Channel
                && m.NextAt != null
                && (
                    m.CreatedAt < message.CreatedAt
                    || (m.CreatedAt == message.CreatedAt && m.Id.CompareTo(message.Id) < 0)
                )
            )
            .OrderByDescending(m => m.NextAt)
            .Select(m => m.NextAt)
            .FirstOrDefaultAsync(act.Stop);
        if (before is { } first)
        {
            return (first > act.Now ? first : act.Now).AddSeconds(1);
        }

        var channel = rules.Channel(message.Channel)!;
        return SendingHours.Opens(channel, act.Now)
            ?? await HouseBudget.Frees(act, message, rules.House)
            ?? (hash is null ? null : await NumberBudget.Frees(act, message, hash, channel));
    }

    /// <summary>A worker that never came back: nobody knows whether it was sent, and the next try carries the same key.</summary>
    private static Task<int> Forget(Act act, Message message) =>
        act
            .Db.MessageAttempts()
            .Where(a => a.MessageId == message.Id && a.EndedAt == null)
            .ExecuteUpdateAsync(
                s =>
                    s.SetProperty(a => a.EndedAt, (DateTimeOffset?)act.Now)
                        .SetProperty(a => a.Outcome, "unknown"),
                act.Stop
            );

    private static void Record(Act act, Message message) =>
        act.Record(
            new Note("message-send", message.About)
            {
                Tone = "system",
                ByHouse = true,
                Changes =
                [
                    new Change("channel", null, message.Channel),
                    new Change("recipient", null, message.Recipient),
                    new Change("attempt", null, $"{message.Attempts}"),
                ],
            }
        );
}
