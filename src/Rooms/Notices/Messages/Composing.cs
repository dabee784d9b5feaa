using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.Notices.Sending;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;

namespace Huisheng.Notices.Messages;

/// <summary>Makes the text that would go out: masked as it is kept, checked against the words nobody says to a customer (S1-51).</summary>
internal sealed record Composing(ReachedAt? To, Composed Shown)
{
    public static async Task<Composing> Of(Act act, OutMessage message)
    {
        var rules = act.Get<Rulebook>();
        var channel =
            rules.Messages.Channel(message.Channel)
            ?? throw new ArgumentException($"No messages go out by {message.Channel}.");
        var to = await CustomerReach.For(act.Db, message.Customer, channel.Contact, act.Stop);
        var words = await CustomerText.Of(act, message.Customer);
        var template = rules.Messages.Template(message.Template);
        var written = words.Mask(message.Text.Trim())!;
        var text = Put(template, template.Text, message.About.Number, written);
        var refused = rules.Said.In(text, rules.Messages.RefusedWords);
        var instead = rules
            .Messages.RefusedWords.Select(l => rules.Said.Named(l).Instead)
            .OfType<string>()
            .FirstOrDefault();
        return new Composing(
            to,
            new Composed(
                to?.Masked,
                Put(template, template.Title, message.About.Number, written),
                text,
                refused,
                refused is [] ? null : instead,
                Errors(channel, to, written, text, refused, instead),
                SendingHours.Opens(channel, act.Now)
            )
        );
    }

    private static List<FieldError> Errors(
        MessageChannel channel,
        ReachedAt? to,
        string written,
        string text,
        IReadOnlyList<string> refused,
        string? instead
    )
    {
        List<FieldError> errors = [];
        if (to is null)
        {
            errors.Add(
                new FieldError(
                    "channel",
                    channel.Contact == "phone" ? "message.no-mobile" : "message.no-email"
                )
            );
        }

        if (refused is not [])
        {
            errors.Add(
                new FieldError(
                    "text",
                    "message.refused-words",
                    string.Join('、', refused),
                    instead ?? ""
                )
            );
        }

        var check = new Check()
            .Require(written.Length > 0, "text", "field.required")
            .Optional(text, "text", channel.Longest)
            .Refusal();
        return [.. errors, .. check?.Errors ?? []];
    }

    /// <summary>In the customers' language, whatever that of the person who writes.</summary>
    internal static string Put(
        MessageTemplate template,
        Text words,
        string number,
        string written
    ) =>
        Places.Fill(
            words.In(template.Language),
            new Dictionary<string, string>
            {
                [MessageTemplate.Number] = number,
                [MessageTemplate.Written] = written,
            }
        );
}
