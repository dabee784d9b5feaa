using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.FollowUps.Birth;

/// <summary>Asks who is there, for <see cref="Assignment"/> to choose from.</summary>
internal static class FindVisitors
{
    public static async Task<Assigned> First(Act act, StaffId agent)
    {
        var today = BusinessTime.Date(act.Now);
        var handler =
            await Staffing.ById(act.Db, agent, act.Stop)
            ?? throw new InvalidOperationException("A case without handler.");
        var onDuty = await Member(act, await Duty.OnDuty(act.Db, agent, today, act.Stop));
        var lead = onDuty is null
            ? await Member(
                act,
                await Duty.SupervisorFor(act.Db, handler.DepartmentId, today, act.Stop)
            )
            : null;
        return Assignment.First(handler, onDuty, lead);
    }

    /// <summary>Account specialists of the service centre who are there on the day the window opens.</summary>
    public static async Task<Assigned> Second(
        Act act,
        DateOnly opens,
        IReadOnlyList<StaffId> notBy,
        Member first
    )
    {
        var candidates = new List<Candidate>();
        foreach (var centre in await DepartmentFacts.ServiceCentre(act.Db, act.Stop))
        {
            var specialists = await Staffing.WithRole(
                act.Db,
                RoleCodes.AccountSpecialist,
                centre.Id,
                act.Stop
            );
            foreach (var person in specialists)
            {
                var there = await Duty.OnDuty(act.Db, person.Id, opens, act.Stop);
                if (there?.Id == person.Id.Value)
                {
                    candidates.Add(new Candidate(person, await Open(act, person.Id)));
                }
            }
        }

        return Assignment.Second(candidates, notBy, first);
    }

    private static Task<int> Open(Act act, StaffId person) =>
        act
            .Db.FollowUps()
            .CountAsync(
                f =>
                    f.AssigneeId == person
                    && (
                        f.State == FollowUpState.Pending
                        || f.State == FollowUpState.Visiting
                        || f.State == FollowUpState.Visited
                    ),
                act.Stop
            );

    private static async Task<Member?> Member(Act act, PersonRef? person) =>
        person is null ? null : await Staffing.ById(act.Db, new StaffId(person.Id), act.Stop);
}
