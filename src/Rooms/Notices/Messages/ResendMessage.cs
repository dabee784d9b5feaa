using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Notices.Messages;

/// <summary>POST /api/messages/{id}/resend: a dead message goes out again, because a person with the right gives a reason .</summary>
internal static class ResendMessage
{
    private const int LongestReason = 200;

    public sealed record ResendRequest(string Reason);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/messages/{id:guid}/resend", Handle)
            .Permit(MessageViews.ResendRight)
            .Edits()
            .Answers<MessageView>();

    private static Task<IResult> Handle(
        Guid id,
        ResendRequest request,
        RequestActs acts,
        Viewer viewer,
        HttpContext http
    )
    {
        var language = Problems.Language(http);
        return acts.Run<MessageView>(async act =>
        {
            var message = await act
                .Db.Messages()
                .SeenBy(viewer, "message.read")
                .Where(m => m.Id == id)
                .Locked()
                .SingleOrDefaultAsync(act.Stop);
            return await Editing.Of(
                act,
                message,
                m => new Check().Text(request.Reason, "reason", LongestReason).Refusal(),
                async m => m.MayResend() ?? await Do(act, m, request.Reason.Trim()),
                async m =>
                    (await act.Get<MessageViews>().Of([m], viewer, language, act.Stop)).Single()
            );
        });
    }

    private static async Task<Refusal?> Do(Act act, Message message, string reason)
    {
        var kind = act.Get<Rulebook>().Messages.Channel(message.Channel)!.Contact;
        var to = await CustomerReach.For(act.Db, message.CustomerId, kind, act.Stop);
        if (to is null)
        {
            return Refusal.Because(kind == "phone" ? "message.no-mobile" : "message.no-email");
        }

        // The number may have been corrected since; the one that was wrong is not tried again.
        message.ContactId = to.ContactId;
        message.Recipient = to.Masked;
        message.Queue(act.Now);
        act.Record(
            new Note("message-resend", message.About)
            {
                Reason = reason,
                Changes =
                [
                    new Change("channel", null, message.Channel),
                    new Change("recipient", null, message.Recipient),
                ],
            }
        );
        return null;
    }
}
