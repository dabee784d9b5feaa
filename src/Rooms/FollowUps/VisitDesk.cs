using Huisheng.Desk.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;

namespace Huisheng.FollowUps;

/// <summary>The desk's row of a follow-up: there until the record is.</summary>
internal static class VisitDesk
{
    public static Task Put(Act act, FollowUp item, string? lastEntry) =>
        item.IsOpen
            ? WorkItems.Put(
                act,
                new WorkItemFacts(
                    item.Subject,
                    item.Title,
                    item.CustomerName,
                    item.CaseType,
                    null,
                    item.Grade,
                    Kebab.Of(item.State),
                    item.AssigneeId,
                    item.DepartmentId,
                    lastEntry,
                    item.CreatedAt
                )
            )
            : WorkItems.Close(act, item.Subject);
}
