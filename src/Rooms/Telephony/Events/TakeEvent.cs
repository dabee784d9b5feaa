using Huisheng.Kernel;
using Huisheng.Kernel.Personal;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Model;
using Huisheng.Telephony.Agents;
using Huisheng.Telephony.CallBacks;
using Huisheng.Telephony.Contract;
using Huisheng.Telephony.Transfers;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Telephony.Events;

/// <summary>An event of a call is taken: from the telephone system or from the simulator, by the same way.</summary>
internal static class TakeEvent
{
    /// <summary>"taken", or "known" when the same event had come before.</summary>
    public static async Task<Outcome<string>> In(
        Act act,
        string id,
        PhoneEvent told,
        bool simulated
    )
    {
        var agent = told.Agent is { } number
            ? await Staffing.ByJobNumber(act.Db, number, act.Stop)
            : null;
        if (told.Wrong(agent, act.Now) is { } refusal)
        {
            return refusal;
        }

        var call = await Call(act, told, simulated);
        if (call.Events.Exists(e => e.Id == id))
        {
            return "known";
        }

        var happened = Event(act, call, id, told, agent);
        await Know(act, call, told);
        var before = call.State;
        Add(act, call, happened);
        call.Follow(CallCourse.Of(call.Events));
        call.Keep(act.Get<Rulebook>().Retention.MonthsOf(KeptPhoneCalls.Name));
        await Whose(act, call);
        var blind = Judging.Of(act, call);
        await Presence.Follow(act, call);
        await MissedCalls.Follow(act, call);
        Record(act, call, happened, before, blind);
        return "taken";
    }

    /// <summary>The call, locked; two events of a new one may come at the same moment, and only one of them makes it.</summary>
    private static async Task<PhoneCall> Call(Act act, PhoneEvent told, bool simulated)
    {
        if (await Find(act, told.Call) is { } known)
        {
            return known;
        }

        var id = NewId.At(act.Now);
        var number = await Numbering.Next(act, "phone-call");
        var at = act.Db.Instant(act.Now);
        var direction = told.Direction ?? PhoneCall.Inbound;
        var state = Kebab.Of(CallState.Ringing);
        await act.Db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO phone_calls (id, number, external_id, direction, simulated, caller_shown, state, held_seconds, longest_silence, recorded_at, version)
            VALUES ({id}, {number}, {told.Call}, {direction}, {simulated}, '', {state}, 0, 0, {at}, 1) ON CONFLICT DO NOTHING
            """,
            act.Stop
        );
        return (await Find(act, told.Call))!;
    }

    private static async Task<PhoneCall?> Find(Act act, string externalId)
    {
        var call = await act
            .Db.PhoneCalls()
            .Where(c => c.ExternalId == externalId)
            .Locked()
            .SingleOrDefaultAsync(act.Stop);
        if (call is not null)
        {
            await act.Db.Entry(call).Collection(c => c.Events).LoadAsync(act.Stop);
            await act.Db.Entry(call).Collection(c => c.Transfers).LoadAsync(act.Stop);
        }

        return call;
    }

    private static CallEvent Event(
        Act act,
        PhoneCall call,
        string id,
        PhoneEvent told,
        Member? agent
    ) =>
        new()
        {
            CallId = call.Id,
            Id = id,
            Type = told.Kind!.Value,
            At = BusinessTime.Cut((told.At ?? act.Now).ToUniversalTime()),
            CameAt = act.Now,
            AgentId = agent?.Id,
            Rings = told.Rings,
            Seconds = told.Seconds,
            Reference = PersonalText.Mask(told.Reference),
        };

    private static void Add(Act act, PhoneCall call, CallEvent happened)
    {
        call.Events.Add(happened);
        act.Db.Entry(happened).State = EntityState.Added;
    }

    /// <summary>The number may come with any event; the first that has one says who rings.</summary>
    private static async Task Know(Act act, PhoneCall call, PhoneEvent told)
    {
        if (call.CallerKey is not null || string.IsNullOrWhiteSpace(told.From))
        {
            return;
        }

        var caller = await act.Get<Callers>().Of(act.Db, told.From, call.Id, act.Stop);
        call.CustomerId = caller.Customer;
        call.CallerShown = caller.Shown;
        call.CallerKey = caller.Key;
        call.CallerClosed = caller.Closed;
    }

    private static async Task Whose(Act act, PhoneCall call) =>
        call.DepartmentId = call.AgentId is { } agent
            ? (await Staffing.ById(act.Db, agent, act.Stop))?.DepartmentId
            : null;

    private static void Record(
        Act act,
        PhoneCall call,
        CallEvent happened,
        CallState before,
        bool blind
    ) =>
        act.Record(
            new Note($"phone-event:phone-event.{Kebab.Of(happened.Type)}", call.Subject)
            {
                ByHouse = true,
                Tone = blind ? "late" : "system",
                Changes =
                [
                    .. call.State != before
                        ? [new Change("phone-state", Kebab.Of(before), Kebab.Of(call.State))]
                        : Array.Empty<Change>(),
                    .. blind
                        ? [new Change("phone-flag", null, PhoneFlags.BlindTransfer)]
                        : Array.Empty<Change>(),
                ],
            }
        );
}
