using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Huisheng.Telephony.Agents;
using Huisheng.Telephony.Events;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Telephony.Views;

/// <summary>A call that was talked and not written down yet (待提交).</summary>
internal sealed record PendingCall(
    string Number,
    string Caller,
    DateTimeOffset AnsweredAt,
    DateTimeOffset EndedAt
);

internal sealed record PhoneDay(int Answered, int TalkSeconds);

/// <summary>What the desk shows of one's own telephone: state, the calls of this moment, what is still to be submitted.</summary>
internal sealed record MyPhone(
    AgentStateView State,
    IReadOnlyList<PhoneCallView> Calls,
    IReadOnlyList<PendingCall> Pending,
    PhoneDay Today,
    bool Simulator
);

internal static class ReadPhone
{
    private const int MostPending = 50;
    private const int MostAtOnce = 10;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/api/phone", Mine).Permit(PhoneRights.Use).ByItself().Answers<MyPhone>();
        api.MapGet("/api/phone/calls/{number}", One)
            .Permit(PhoneRights.Read)
            .Answers<PhoneCallView>();
    }

    private static async Task<IResult> One(
        string number,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        PhoneViews views,
        Problems problems
    ) =>
        await db.PhoneCalls()
            .AsNoTracking()
            .Include(c => c.Transfers)
            .SeenBy(viewer, PhoneRights.Read)
            .FirstOrDefaultAsync(c => c.Number == number, http.RequestAborted)
            is { } call
            ? Results.Ok(await views.Of(call, viewer, Problems.Language(http), http.RequestAborted))
            : problems.From(http, Refusal.NotFound());

    private static async Task<IResult> Mine(
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        PhoneViews views,
        AgentViews agents,
        TelephonySettings settings,
        Clock clock
    )
    {
        var stop = http.RequestAborted;
        var language = Problems.Language(http);
        var own = db.PhoneCalls().AsNoTracking().Where(c => c.AgentId == viewer.Id);
        var now = await own.Include(c => c.Transfers)
            .Where(c => c.EndedAt == null)
            .OrderBy(c => c.RecordedAt)
            .ThenBy(c => c.Id)
            .Take(MostAtOnce)
            .ToListAsync(stop);
        var calls = new List<PhoneCallView>();
        foreach (var call in now)
        {
            calls.Add(await views.Of(call, viewer, language, stop));
        }

        var pending = await own.Where(c =>
                c.State == CallState.Ended
                && c.RecordNumber == null
                && c.Direction == PhoneCall.Inbound
            )
            .OrderByDescending(c => c.RecordedAt)
            .ThenByDescending(c => c.Number)
            .Take(MostPending)
            .ToListAsync(stop);
        var state = await db.AgentStates()
            .AsNoTracking()
            .FirstOrDefaultAsync(a => a.StaffId == viewer.Id, stop);
        return Results.Ok(
            new MyPhone(
                agents.Of(state, clock.Now, language),
                calls,
                [
                    .. pending.Select(c => new PendingCall(
                        c.Number,
                        c.CallerShown,
                        c.AnsweredAt!.Value,
                        c.EndedAt!.Value
                    )),
                ],
                await PhoneDays.Of(db, viewer.Id, clock.Now, stop),
                settings.Simulator
            )
        );
    }
}
