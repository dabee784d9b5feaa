using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Web;
using Huisheng.Telephony.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Telephony.Transfers;

/// <summary>What may be told when, and what the three steps have in common: only the one who talks, only while they talk.</summary>
internal sealed class Transferring(RequestActs acts)
{
    public static bool IsOwn(PhoneCall call, Viewer viewer) =>
        call.AgentId == viewer.Id && viewer.May(PhoneRights.Use);

    public static Refusal? MayTellReason(PhoneCall call) => InTalk(call);

    public static Refusal? MayTellTarget(PhoneCall call) =>
        InTalk(call)
        ?? (
            call.Telling is { } telling
                ? telling.MayTellTarget()
                : Refusal.Because("phone.transfer-reason-first")
        );

    public static Refusal? MayAnswer(PhoneCall call) =>
        MayTellTarget(call) ?? call.Telling?.MayAnswer();

    /// <summary>The button is there when reason and target were told and the customer has said yes (S1-79 … S1-81).</summary>
    public static Refusal? MayPutThrough(PhoneCall call) =>
        InTalk(call)
        ?? (
            call.Transfers.OrderBy(t => t.No).LastOrDefault()?.State == TransferState.Confirmed
                ? null
                : MayAnswer(call) ?? Refusal.Because("phone.transfer-unconfirmed")
        );

    private static Refusal? InTalk(PhoneCall call) =>
        call.AnsweredAt is null || call.IsOver ? Refusal.Conflict("phone.not-talking")
        : call.TransferredAt is not null ? Refusal.Conflict("phone.transferred-already")
        : null;

    public Task<IResult> Step(
        HttpContext http,
        Viewer viewer,
        string number,
        Func<Act, PhoneCall, Task<Refusal?>> body
    )
    {
        var language = Problems.Language(http);
        return acts.Run<PhoneCallView>(async act =>
            await Editing.Of(
                act,
                await Load(act, viewer, number),
                call => IsOwn(call, viewer) ? null : Refusal.NotAllowed(),
                call => body(act, call),
                call => act.Get<PhoneViews>().Of(call, viewer, language, act.Stop)
            )
        );
    }

    private static async Task<PhoneCall?> Load(Act act, Viewer viewer, string number)
    {
        var call = await act
            .Db.PhoneCalls()
            .SeenBy(viewer, PhoneRights.Read)
            .Where(c => c.Number == number)
            .Locked()
            .SingleOrDefaultAsync(act.Stop);
        if (call is not null)
        {
            await act.Db.Entry(call).Collection(c => c.Transfers).LoadAsync(act.Stop);
        }

        return call;
    }
}
