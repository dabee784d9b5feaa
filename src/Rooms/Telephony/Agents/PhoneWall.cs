using System.Globalization;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Huisheng.Telephony.Transfers;
using Huisheng.Telephony.Views;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Telephony.Agents;

internal sealed record SeatView(PersonRef Agent, AgentStateView State, PhoneDay Today);

/// <summary>So many of so many; <c>Text</c> is 50.0% and empty while there is nothing to count.</summary>
internal sealed record PhoneRate(int Good, int Of, string Text);

/// <summary>Today: answered within three rings (S1-03), told transfers (S1-81), calls nobody answered.</summary>
internal sealed record WallView(
    IReadOnlyList<SeatView> Seats,
    PhoneRate Answers,
    PhoneRate Transfers,
    int Missed
);

/// <summary>坐席墙: who is at the telephone, and how today goes.</summary>
internal static class PhoneWall
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/phone/wall", Handle).Permit(PhoneRights.Wall).Answers<WallView>();

    private static async Task<IResult> Handle(
        HttpContext http,
        HuishengDb db,
        Rulebook rules,
        AgentViews agents,
        Clock clock
    )
    {
        var stop = http.RequestAborted;
        var language = Problems.Language(http);
        var states = await db.AgentStates().AsNoTracking().ToDictionaryAsync(a => a.StaffId, stop);
        var seats = new List<SeatView>();
        foreach (var agent in await Staffing.WithRole(db, RoleCodes.Agent, null, stop))
        {
            seats.Add(
                new SeatView(
                    agent.Ref,
                    agents.Of(states.GetValueOrDefault(agent.Id), clock.Now, language),
                    await PhoneDays.Of(db, agent.Id, clock.Now, stop)
                )
            );
        }

        var today = BusinessTime.StartOf(BusinessTime.Date(clock.Now));
        var calls = await db.PhoneCalls()
            .AsNoTracking()
            .Include(c => c.Transfers)
            .Where(c => c.RecordedAt >= today && c.Direction == PhoneCall.Inbound)
            .ToListAsync(stop);
        return Results.Ok(Of(seats, calls, rules.Call));
    }

    private static WallView Of(
        IReadOnlyList<SeatView> seats,
        IReadOnlyList<PhoneCall> calls,
        CallRules rules
    )
    {
        var answers = calls.Select(c => PhoneFlags.InTime(c, rules)).OfType<bool>().ToList();
        var transfers = calls
            .SelectMany(c => c.Transfers)
            .Where(t => t.State is TransferState.Confirmed or TransferState.Blind)
            .ToList();
        return new WallView(
            seats,
            Rate(answers.Count(a => a), answers.Count),
            Rate(transfers.Count(t => t.State == TransferState.Confirmed), transfers.Count),
            calls.Count(c => c.State == Events.CallState.Missed)
        );
    }

    private static PhoneRate Rate(int good, int of) =>
        new(
            good,
            of,
            of == 0
                ? ""
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Math.Round(good * 100m / of, 1, MidpointRounding.AwayFromZero):0.0}%"
                )
        );
}
