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

internal sealed record OverdueReason(string Reason);

internal sealed record ReasonGiven(IReadOnlyList<ClockView> Clocks);

/// <summary>POST /api/deadlines/{kind}/{number}/reason: why it is late, for every late clock of the thing that has no reason yet (S2-79).</summary>
internal static class GiveReason
{
    private const int Longest = 500;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/deadlines/{kind}/{number}/reason", Handle)
            .Permit("deadline.reason")
            .Answers<ReasonGiven>();

    private static Task<IResult> Handle(
        string kind,
        string number,
        OverdueReason request,
        Viewer viewer,
        SubjectDoors doors,
        RequestActs acts,
        HttpContext http
    ) =>
        acts.Run<ReasonGiven>(async act =>
        {
            if (await doors.Find(act.Db, viewer, kind, number, act.Stop) is not { Subject: var it })
            {
                return Refusal.NotFound();
            }

            var wrong = new Check().Text(request.Reason, "reason", Longest).Refusal();
            if (wrong is not null)
            {
                return wrong;
            }

            var late = await Late(act, it);
            if (late.Count == 0)
            {
                return Refusal.Conflict("clock.nothing-late");
            }

            var reason = await doors.Masked(act, it, request.Reason);
            foreach (var clock in late)
            {
                clock.OverdueReason = reason;
                clock.ReasonBy = viewer.Id;
                clock.ReasonAt = act.Now;
            }

            act.Record(
                new Note("overdue-reason", it)
                {
                    Reason = reason,
                    Changes = [.. late.Select(c => new Change("milestone", null, c.Milestone))],
                }
            );
            await act.Raise(new LateExplained(it, reason!));
            return new ReasonGiven(
                await Clocks.Of(
                    act.Db,
                    act.Get<Rulebook>(),
                    it,
                    Problems.Language(http),
                    act.Now,
                    act.Stop
                )
            );
        });

    private static async Task<List<SubjectClock>> Late(Act act, Subject subject)
    {
        var clocks = await act
            .Db.Clocks()
            .Where(c => c.SubjectKind == subject.Kind && c.SubjectId == subject.Id)
            .OrderBy(c => c.Id)
            .Locked()
            .ToListAsync(act.Stop);
        return [.. clocks.Where(c => c.WantsReason(act.Now))];
    }
}
