using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.Notices.Messages;
using Huisheng.Notices.Sending;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Notices.Inbound;

/// <summary>
/// A customer has written. The number finds the customer by its hash, and the last message to it says what it is about; a sender who
/// fits nobody, or several, is listed for people to look at. It is never taken for anything staff said.
/// </summary>
internal static class TakeReply
{
    public static async Task<string> In(Act act, InboundBody body)
    {
        var rules = act.Get<Rulebook>();
        var channel = rules.Messages.Channel(body.Type)!;
        var sender = await act.Get<CustomerReach>()
            .Whose(act.Db, channel.Contact, body.From!, rules.Masks, act.Stop);
        var answered = sender is null ? null : await LastTo(act, body.Type, sender, rules);
        var customer =
            answered?.CustomerId ?? (sender?.Customers is [var only] ? only : (CustomerId?)null);
        var text = await Masked(act, customer, body.Text!);
        var incoming = new IncomingMessage
        {
            Id = NewId.At(act.Now),
            At = act.Now,
            Channel = body.Type,
            Sender = sender?.Masked ?? Shown(body.From!, rules),
            Title = await Masked(act, customer, body.Title ?? ""),
            Text = text,
            CustomerId = customer,
            MessageId = answered?.Id,
            AboutKind = answered?.AboutKind,
            AboutNumber = answered?.AboutNumber,
        };
        act.Db.Incoming().Add(incoming);
        Record(act, incoming, answered);
        if (answered is null)
        {
            return "unmatched";
        }

        foreach (var who in await WriteDown.Readers(act, answered))
        {
            Notify.In(
                act,
                who,
                "message-reply",
                answered.About,
                answered.AboutNumber,
                Notify.Word("channel", body.Type),
                incoming.Sender
            );
        }

        return "taken";
    }

    private static Task<Message?> LastTo(Act act, string type, Sender sender, Rulebook rules)
    {
        var since = act.Now.AddDays(-rules.Messages.Incoming.ReplyDays);
        return act
            .Db.Messages()
            .Where(m => sender.Contacts.Contains(m.ContactId) && m.Channel == type)
            .Where(m => m.CreatedAt >= since && m.Attempts > 0)
            .OrderByDescending(m => m.CreatedAt)
            .ThenByDescending(m => m.Id)
            .FirstOrDefaultAsync(act.Stop);
    }

    private static void Record(Act act, IncomingMessage incoming, Message? answered) =>
        act.Record(
            new Note(
                "message-reply",
                answered?.About
                    ?? (
                        incoming.CustomerId is { } customer
                            ? new Subject("customer", customer.Value, "")
                            : new Subject("message", incoming.Id, "")
                    )
            )
            {
                Text = incoming.Text,
                ByHouse = true,
                Changes =
                [
                    new Change("channel", null, incoming.Channel),
                    new Change("sender", null, incoming.Sender),
                ],
            }
        );

    private static async Task<string> Masked(Act act, CustomerId? customer, string text) =>
        (customer is { } id ? (await CustomerText.Of(act, id)).Mask(text) : FreeText.Mask(text))!;

    /// <summary>Something that is neither number nor address, such as the name of a service.</summary>
    private static string Shown(string from, Rulebook rules) =>
        TypedMask.Contact(from, rules.Masks);
}
