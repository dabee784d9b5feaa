using Huisheng.Deadlines.Contract;
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

namespace Huisheng.Deadlines;

internal sealed record PauseRequest(string Reason, DateTimeOffset? Until = null);

/// <summary>
/// POST /api/clocks/{id}/pause and /resumption: a case's clock stands, where the company has a deviation that lets it, until a
/// moment that is named at once. Its due time moves now and moves back when the pause is lifted.
/// </summary>
internal static class PauseClock
{
    public const string Right = "deadline.pause";
    private const int Longest = 500;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/api/clocks/{id:guid}/pause", Stand).Permit(Right).Answers<ClockView>();
        api.MapPost("/api/clocks/{id:guid}/resumption", GoOn).Permit(Right).Answers<ClockView>();
    }

    private static Task<IResult> Stand(
        Guid id,
        PauseRequest request,
        Viewer viewer,
        SubjectDoors doors,
        RequestActs acts,
        HttpContext http
    ) =>
        acts.Run<ClockView>(async act =>
        {
            var clock = await Find(act, viewer, id);
            if (clock is null)
            {
                return Refusal.NotFound();
            }

            var rules = act.Get<Rulebook>().AsOf(clock.Registered);
            var refusal =
                Scope(viewer, clock)
                ?? Pausing.MayPause(clock, rules, act.Now)
                ?? Wrong(request, rules, act.Now)
                ?? await Overdue.Refuses(act.Db, clock.Subject, act.Now, act.Stop);
            if (refusal is not null)
            {
                return refusal;
            }

            var reason = await doors.Masked(act, clock.Subject, request.Reason);
            await Pausing.Stand(act, clock, request.Until!.Value, reason!, viewer);
            return ClockViews.Of(clock, act.Get<Rulebook>(), Problems.Language(http), act.Now);
        });

    private static Task<IResult> GoOn(Guid id, Viewer viewer, RequestActs acts, HttpContext http) =>
        acts.Run<ClockView>(async act =>
        {
            var clock = await Find(act, viewer, id);
            if (clock is null)
            {
                return Refusal.NotFound();
            }

            if ((Scope(viewer, clock) ?? Pausing.MayResume(clock, act.Now)) is { } refusal)
            {
                return refusal;
            }

            await Pausing.Lift(act, clock, act.Now);
            await Clocks.TellDesk(act, clock.Subject);
            return ClockViews.Of(clock, act.Get<Rulebook>(), Problems.Language(http), act.Now);
        });

    public static Refusal? Scope(Viewer viewer, SubjectClock clock) =>
        WhyThisTime.Reaches(viewer, Right, clock) ? null : Refusal.NotAllowed();

    private static async Task<SubjectClock?> Find(Act act, Viewer viewer, Guid id)
    {
        var wanted = new ClockId(id);
        var clock = await act
            .Db.Clocks()
            .Where(c => c.Id == wanted)
            .Locked()
            .SingleOrDefaultAsync(act.Stop);
        return clock is not null && WhyThisTime.Reaches(viewer, "desk.read", clock) ? clock : null;
    }

    /// <summary>No pause outlives the deviation that lets it.</summary>
    private static Refusal? Wrong(PauseRequest request, Rulebook rules, DateTimeOffset now)
    {
        var last = Pausing.LastDay(rules);
        return new Check()
            .Text(request.Reason, "reason", Longest)
            .Require(request.Until is not null, "until", "field.required")
            .Require(
                request.Until is not { } soon || BusinessTime.Cut(soon) > now,
                "until",
                "clock.pause-past"
            )
            .Require(
                request.Until is not { } far || far <= BusinessTime.EndOf(last),
                "until",
                "clock.pause-too-far",
                $"{last:yyyy-MM-dd}"
            )
            .Refusal();
    }
}
