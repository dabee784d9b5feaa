using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.Notices.Messages;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Notices.Contract;

/// <summary>A text to a customer. Template and cycle say what it is: one of each goes out by a channel.</summary>
/// <param name="By">Whose message it is, and who hears the answer, where the house sends it by itself</param>
public sealed record OutMessage(
    string Channel,
    CustomerId Customer,
    Subject About,
    string Template,
    string Cycle,
    string Text,
    StaffId? By = null
);

/// <summary>A text as it would go out: to whom, in which words, and what stands against it.</summary>
/// <param name="Recipient">138****5678; null when there is no address to send to.</param>
/// <param name="Instead">What to say in place of <paramref name="Refused"/>.</param>
/// <param name="OpensAt">Outside the hours of its channel it waits until then; null: it may go at once.</param>
public sealed record Composed(
    string? Recipient,
    string Title,
    string Text,
    IReadOnlyList<string> Refused,
    string? Instead,
    IReadOnlyList<FieldError> Errors,
    DateTimeOffset? OpensAt
);

/// <summary>Messages to customers, written in the transaction of what they tell about and sent after it .</summary>
public static class Outbox
{
    /// <summary>True for the channels this room sends by itself.</summary>
    public static bool Sends(Rulebook rules, string channel) =>
        rules.Messages.Channel(channel) is not null;

    /// <summary>The very text and its recipient, saving nothing. Errors stand under "channel" and "text".</summary>
    public static async Task<Composed> Compose(Act act, OutMessage message) =>
        (await Composing.Of(act, message)).Shown;

    /// <summary>The words of a template with these in its places, in the customers' language.</summary>
    public static string Words(Rulebook rules, string template, string number, string written)
    {
        var found = rules.Messages.Template(template);
        return Composing.Put(found, found.Text, number, written);
    }

    /// <summary>Whether this was put already and is not dead.</summary>
    public static Task<bool> Holds(Act act, OutMessage message) =>
        Same(act, message).AnyAsync(m => m.State != MessageState.Dead, act.Stop);

    /// <summary>Writes the message; it goes out when the act is committed. One that died before goes out in the new words.</summary>
    public static async Task<Refusal?> Put(Act act, OutMessage message)
    {
        var composing = await Composing.Of(act, message);
        if (composing.Shown.Errors is not [])
        {
            return Refusal.Fields([.. composing.Shown.Errors]);
        }

        if (await Same(act, message).SingleOrDefaultAsync(act.Stop) is { } before)
        {
            if (before.MayResend() is not null)
            {
                return Refusal.Fields(new FieldError("text", "message.sent-already"));
            }

            before.ContactId = composing.To!.ContactId;
            before.Recipient = composing.To.Masked;
            before.Text = composing.Shown.Text;
            before.Queue(act.Now);
        }
        else
        {
            act.Db.Messages().Add(New(act, message, composing));
        }

        Record(act, message, composing.Shown);
        return null;
    }

    private static IQueryable<Message> Same(Act act, OutMessage message) =>
        act
            .Db.Messages()
            .Where(m =>
                m.AboutKind == message.About.Kind
                && m.AboutId == message.About.Id
                && m.Template == message.Template
                && m.Cycle == message.Cycle
                && m.Channel == message.Channel
            );

    private static Message New(Act act, OutMessage message, Composing composing) =>
        new()
        {
            Id = NewId.At(act.Now),
            Channel = message.Channel,
            CustomerId = message.Customer,
            ContactId = composing.To!.ContactId,
            Recipient = composing.To.Masked,
            Title = composing.Shown.Title,
            Text = composing.Shown.Text,
            AboutKind = message.About.Kind,
            AboutId = message.About.Id,
            AboutNumber = message.About.Number,
            Template = message.Template,
            Cycle = message.Cycle,
            ById = act.Actor.StaffId is { } by ? new StaffId(by) : message.By,
            CreatedAt = act.Now,
            State = MessageState.Queued,
            NextAt = act.Now,
        };

    private static void Record(Act act, OutMessage message, Composed shown) =>
        act.Record(
            new Note("message-queue", message.About)
            {
                Text = shown.Text,
                Changes =
                [
                    new Change("channel", null, message.Channel),
                    new Change("recipient", null, shown.Recipient),
                ],
            }
        );
}
