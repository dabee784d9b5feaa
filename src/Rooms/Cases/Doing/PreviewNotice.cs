using Huisheng.Cases.Views;
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

namespace Huisheng.Cases.Doing;

/// <summary>The message as it would go out, to whom in masked form, and what stands against it, under "channel" and "text".</summary>
/// <param name="OpensAt">When the channel may be used again; null: now.</param>
internal sealed record NoticePreview(
    string? Recipient,
    string Title,
    string Text,
    IReadOnlyList<string> Refused,
    string? Instead,
    IReadOnlyList<ProblemField> Problems,
    DateTimeOffset? OpensAt,
    bool SentAlready
);

/// <summary>POST /api/cases/{number}/notice/preview: saves nothing; asks what the act itself will ask.</summary>
internal static class PreviewNotice
{
    public sealed record NoticeDraft(string Channel, string Text);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/cases/{number}/notice/preview", Handle)
            .Permit("case.tell")
            .WithoutKey()
            .Answers<NoticePreview>();

    private static Task<IResult> Handle(
        string number,
        NoticeDraft request,
        HttpContext http,
        Viewer viewer,
        RequestActs acts,
        Problems problems
    )
    {
        var language = Problems.Language(http);
        return acts.Run<NoticePreview>(async act =>
        {
            var item = await act
                .Db.Cases()
                .AsNoTracking()
                .SeenBy(viewer, "case.read")
                .SingleOrDefaultAsync(c => c.Number == number, act.Stop);
            if (item is null)
            {
                return Refusal.NotFound();
            }

            return !item.ReachedBy(viewer, "case.tell") ? Refusal.NotAllowed()
                : Outbox.Sends(act.Get<Rulebook>(), request.Channel)
                    ? await Shown(act, item, request, e => Told(problems, e, language))
                : Refusal.Fields(new FieldError("channel", "field.unknown-value"));
        });
    }

    private static async Task<NoticePreview> Shown(
        Act act,
        Case item,
        NoticeDraft request,
        Func<IReadOnlyList<FieldError>, IReadOnlyList<ProblemField>> told
    )
    {
        var rules = act.Get<Rulebook>();
        var message = ResultMessage.Of(item, request.Channel, request.Text);
        var composed = await Outbox.Compose(act, message);
        List<FieldError> errors = [.. composed.Errors];
        if (
            rules.Channels.Named(request.Channel)?.NoticeIfPreferred == true
            && !await ResultMessage.IsPreferred(act, item, request.Channel)
        )
        {
            errors.Add(new FieldError("channel", "case.channel-not-preferred"));
        }

        return new NoticePreview(
            composed.Recipient,
            composed.Title,
            composed.Text,
            composed.Refused,
            composed.Instead,
            told(errors),
            composed.OpensAt,
            await Outbox.Holds(act, message)
        );
    }

    private static IReadOnlyList<ProblemField> Told(
        Problems problems,
        IReadOnlyList<FieldError> errors,
        string language
    ) => problems.Describe(Refusal.Fields([.. errors]), language).Errors ?? [];
}
