using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Telephony.CallBacks;

/// <summary>A try to reach somebody whose call nobody answered; the number of an unknown caller is opened for it, on record.</summary>
internal static class TryCallBack
{
    public sealed record CallBackTried(string Outcome, string? Note = null);

    public sealed record CallerNumber(string Number);

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/api/call-backs/{number}/attempts", Handle)
            .Permit(PhoneRights.CallBackWork)
            .Answers<CallBackView>();
        api.MapPost("/api/call-backs/{number}/caller", Open)
            .Permit(PhoneRights.CallBackNumber)
            .WithoutKey()
            .Answers<CallerNumber>();
    }

    private static Task<IResult> Handle(
        string number,
        CallBackTried request,
        HttpContext http,
        Viewer viewer,
        RequestActs acts
    )
    {
        var language = Problems.Language(http);
        return acts.Run<CallBackView>(async act =>
            await Editing.Of(
                act,
                await Load(act, viewer, number, PhoneRights.CallBackWork),
                _ => null,
                item => Try(act, item, request, viewer),
                item => act.Get<CallBackViews>().Of(item, viewer, language, act.Stop)
            )
        );
    }

    private static async Task<Refusal?> Try(
        Act act,
        CallBack item,
        CallBackTried request,
        Viewer viewer
    )
    {
        var rules = act.Get<Rulebook>();
        var wrong = new Check()
            .Require(
                rules.Knows("call-back-outcome", request.Outcome ?? ""),
                "outcome",
                "field.unknown-value"
            )
            .Optional(request.Note, "note", 500)
            .Refusal();
        if ((item.MayTry() ?? wrong) is { } refusal)
        {
            return refusal;
        }

        var attempt = new CallBackAttempt
        {
            Id = NewId.At(act.Now),
            CallBackId = item.Id,
            Outcome = request.Outcome!,
            Note = await Masked(act, item, request.Note),
            ById = viewer.Id,
            At = act.Now,
        };
        item.Try(attempt, rules.Call.Phone.CallBackAttempts);
        act.Db.Entry(attempt).State = EntityState.Added;
        if (item.IsOpen)
        {
            await MissedCalls.Put(act, item);
        }
        else
        {
            await MissedCalls.End(act, item, item.State, act.Now);
        }

        act.Record(
            new Note("call-back-attempt", item.Subject)
            {
                Text = attempt.Note,
                Changes =
                [
                    new Change("outcome", null, attempt.Outcome),
                    new Change("attempt", null, $"{item.Attempts.Count}"),
                ],
            }
        );
        return null;
    }

    private static async Task<string?> Masked(Act act, CallBack item, string? note) =>
        item.CustomerId is { } customer
            ? (await CustomerText.Of(act, customer)).Mask(note)
            : FreeText.Mask(note);

    private static Task<IResult> Open(string number, Viewer viewer, RequestActs acts) =>
        acts.Run<CallerNumber>(async act =>
        {
            if (
                await Load(act, viewer, number, PhoneRights.CallBackNumber)
                is not { IsOpen: true } item
            )
            {
                return Refusal.NotFound();
            }

            var closed = await act
                .Db.PhoneCalls()
                .Where(c => c.Id == item.CallId)
                .Select(c => c.CallerClosed)
                .SingleAsync(act.Stop);
            if (closed is null)
            {
                return Refusal.NotFound();
            }

            act.Record(new Note("call-back-number", item.Subject));
            return new CallerNumber(act.Get<Callers>().Open(closed, item.CallId.Value));
        });

    private static async Task<CallBack?> Load(Act act, Viewer viewer, string number, string right)
    {
        var item = await act
            .Db.CallBacks()
            .SeenBy(viewer, right)
            .Where(b => b.Number == number)
            .Locked()
            .SingleOrDefaultAsync(act.Stop);
        if (item is not null)
        {
            await act.Db.Entry(item).Collection(b => b.Attempts).LoadAsync(act.Stop);
        }

        return item;
    }
}
