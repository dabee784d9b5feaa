using Huisheng.Customers.Contract;
using Huisheng.Improvements.Views;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Improvements.Doing;

/// <summary>The message as it would go out; <c>Problems</c> stand under "channel" and "text".</summary>
internal sealed record OutcomePreview(
    string? Recipient,
    string Title,
    string Text,
    IReadOnlyList<string> Refused,
    string? Instead,
    IReadOnlyList<ProblemField> Problems,
    DateTimeOffset? OpensAt
);

/// <summary>已告知客户: the customer hears what became of the suggestion, 可行 or not, and later that it is done (E-05).</summary>
internal static class TellOutcome
{
    public sealed record OutcomeWord(string? Channel = null, string? Text = null);

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/api/suggestions/{number}/notice", Handle)
            .Permit(Rights.Tell)
            .Edits()
            .Answers<SuggestionView>();
        api.MapPost("/api/suggestions/{number}/notice/preview", Preview)
            .Permit(Rights.Tell)
            .WithoutKey()
            .Answers<OutcomePreview>();
    }

    private static Task<IResult> Handle(
        string number,
        OutcomeWord request,
        HttpContext http,
        Viewer viewer,
        SuggestionActs acts
    ) =>
        acts.On(
            http,
            viewer,
            number,
            Rights.Tell,
            async (act, item) =>
            {
                if ((item.MayTell() ?? await Wrong(act, item, request)) is { } refusal)
                {
                    return refusal;
                }

                var (channel, text) = (request.Channel!, request.Text!.Trim());
                if (
                    Outbox.Sends(act.Get<Rulebook>(), channel)
                    && await Outbox.Put(act, OutcomeText.Message(item, channel, text))
                        is { } unsendable
                )
                {
                    return unsendable;
                }

                item.Tell(
                    channel,
                    (await Typed.Mask(act, item.CustomerId, text))!,
                    viewer.Id,
                    act.Now
                );
                Note(act, item);
                return null;
            }
        );

    /// <summary>In its own history and in that of the record the customer said it in.</summary>
    private static void Note(Act act, Suggestion item)
    {
        foreach (var subject in new[] { item.Subject, item.Source })
        {
            act.Record(
                new Note("suggestion-tell", subject)
                {
                    Text = item.ToldText,
                    Changes =
                    [
                        new Change("number", null, item.Number),
                        new Change("channel", null, item.ToldChannel),
                    ],
                }
            );
        }
    }

    /// <summary>Other ways than telephone and SMS only where the customer prefers them (S1-38).</summary>
    private static async Task<Refusal?> Wrong(Act act, Suggestion item, OutcomeWord request)
    {
        var rules = act.Get<Rulebook>();
        var channel = rules.Channels.Named(request.Channel ?? "");
        var preferred =
            channel?.NoticeIfPreferred != true
            || rules.Messages.Channel(channel.Code) is { } known
                && await CustomerReach.For(act.Db, item.CustomerId!.Value, known.Contact, act.Stop)
                    is { Preferred: true };
        return new Check()
            .Require(
                channel is { Notice: true } or { NoticeIfPreferred: true },
                "channel",
                string.IsNullOrEmpty(request.Channel) ? "field.required" : "field.unknown-value"
            )
            .Require(preferred, "channel", "case.channel-not-preferred")
            .Text(request.Text, "text", SuggestionActs.Longest)
            .Refusal();
    }

    private static Task<IResult> Preview(
        string number,
        OutcomeWord request,
        HttpContext http,
        Viewer viewer,
        RequestActs acts,
        Problems problems
    )
    {
        var language = Problems.Language(http);
        return acts.Run<OutcomePreview>(async act =>
        {
            var item = await act
                .Db.Suggestions()
                .AsNoTracking()
                .SeenBy(viewer)
                .SingleOrDefaultAsync(s => s.Number == number, act.Stop);
            if (item is null)
            {
                return Refusal.NotFound();
            }

            if (!item.ReachedBy(viewer, Rights.Tell))
            {
                return Refusal.NotAllowed();
            }

            if (item.MayTell() is { } refusal)
            {
                return refusal;
            }

            return Outbox.Sends(act.Get<Rulebook>(), request.Channel ?? "")
                ? await Shown(act, item, request, problems, language)
                : Refusal.Fields(new FieldError("channel", "field.unknown-value"));
        });
    }

    private static async Task<OutcomePreview> Shown(
        Act act,
        Suggestion item,
        OutcomeWord request,
        Problems problems,
        string language
    )
    {
        var composed = await Outbox.Compose(
            act,
            OutcomeText.Message(item, request.Channel!, request.Text ?? "")
        );
        var wrong = await Wrong(act, item, request);
        return new OutcomePreview(
            composed.Recipient,
            composed.Title,
            composed.Text,
            composed.Refused,
            composed.Instead,
            problems
                .Describe(
                    Refusal.Fields([
                        .. composed.Errors,
                        .. (wrong?.Errors ?? []).Where(e => e.Field == "channel"),
                    ]),
                    language
                )
                .Errors
                ?? [],
            composed.OpensAt
        );
    }
}
