using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Web;
using Huisheng.Telephony.Transfers;
using Huisheng.Telephony.Views;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Telephony.Events;

/// <summary>模拟: a desk without a line plays calls to itself, through the same act a telephone system's events go through.</summary>
internal static class Simulate
{
    public sealed record SimulatedRing(string? From = null);

    public sealed record SimulatedEvent(string Type, int? Seconds = null);

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/api/phone/simulator", Ring)
            .Permit(PhoneRights.Use)
            .Answers<PhoneCallView>(StatusCodes.Status201Created);
        api.MapPost("/api/phone/calls/{number}/simulator", Next)
            .Permit(PhoneRights.Use)
            .Answers<PhoneCallView>();
    }

    private static Task<IResult> Ring(
        SimulatedRing request,
        HttpContext http,
        Viewer viewer,
        TelephonySettings settings,
        RequestActs acts
    ) =>
        acts.Run<PhoneCallView>(
            async act =>
            {
                if (!settings.Simulator)
                {
                    return Refusal.NotAllowed("phone.no-simulator");
                }

                var call = $"sim-{NewId.At(act.Now):N}";
                return await Take(
                    act,
                    new PhoneEvent("ringing", call, From: request.From, Agent: viewer.JobNumber),
                    viewer,
                    http
                );
            },
            StatusCodes.Status201Created
        );

    private static Task<IResult> Next(
        string number,
        SimulatedEvent request,
        HttpContext http,
        Viewer viewer,
        TelephonySettings settings,
        RequestActs acts
    ) =>
        acts.Run<PhoneCallView>(async act =>
        {
            var call = await act
                .Db.PhoneCalls()
                .SeenBy(viewer, PhoneRights.Read)
                .Where(c => c.Number == number)
                .Locked()
                .SingleOrDefaultAsync(act.Stop);
            if (call is null)
            {
                return Refusal.NotFound();
            }

            await act.Db.Entry(call).Collection(c => c.Transfers).LoadAsync(act.Stop);
            return May(call, viewer, settings, request) is { } refusal
                ? refusal
                : await Take(
                    act,
                    new PhoneEvent(
                        request.Type,
                        call.ExternalId,
                        Agent: viewer.JobNumber,
                        Rings: request.Type == "answered" ? Rings(act, call) : null,
                        Seconds: request.Seconds
                    ),
                    viewer,
                    http
                );
        });

    /// <summary>A line tells how often it rang; a call played by hand rings as long as it waits (S1-03).</summary>
    private static int? Rings(Act act, PhoneCall call)
    {
        var length = act.Get<Rulebook>().Call.Answer.SecondsPerRing;
        return call.RangAt is { } rang
            ? Math.Clamp((int)Math.Ceiling((act.Now - rang).TotalSeconds / length), 1, 99)
            : null;
    }

    /// <summary>A line can put a customer through unasked; the button of this desk does not (S1-79).</summary>
    private static Refusal? May(
        PhoneCall call,
        Viewer viewer,
        TelephonySettings settings,
        SimulatedEvent request
    ) =>
        !settings.Simulator || !call.Simulated ? Refusal.NotAllowed("phone.no-simulator")
        : call.AgentId != viewer.Id ? Refusal.NotAllowed()
        : call.IsOver ? Refusal.Conflict("phone.over")
        : request.Type == "transferred" ? Transferring.MayPutThrough(call)
        : null;

    private static async Task<Outcome<PhoneCallView>> Take(
        Act act,
        PhoneEvent told,
        Viewer viewer,
        HttpContext http
    )
    {
        var taken = await TakeEvent.In(act, $"sim-{NewId.At(act.Now):N}", told, simulated: true);
        if (taken.Refused)
        {
            return taken.Refusal!;
        }

        await act.Db.SaveChangesAsync(act.Stop);
        var call = act.Db.PhoneCalls().Local.Single(c => c.ExternalId == told.Call);
        return await act.Get<PhoneViews>().Of(call, viewer, Problems.Language(http), act.Stop);
    }
}
