using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;

namespace Huisheng.FollowUps.Visits;

internal static class Visitors
{
    /// <summary>The viewer as a visitor: the assignee, or today on duty for them.</summary>
    public static async Task<Visitor> Of(
        HuishengDb db,
        FollowUp item,
        Viewer viewer,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        if (viewer.Id == item.AssigneeId)
        {
            return new Visitor(viewer.Id);
        }

        var there = await Duty.OnDuty(db, item.AssigneeId, BusinessTime.Date(now), stop);
        return new Visitor(viewer.Id, there?.Id == viewer.Id.Value);
    }
}
