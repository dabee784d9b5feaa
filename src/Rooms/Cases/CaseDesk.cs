using Huisheng.Desk.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;

namespace Huisheng.Cases;

/// <summary>The desk's row of a case: there while it is open, with whoever has the ball.</summary>
internal static class CaseDesk
{
    public static Task Put(Act act, Case item, string? lastEntry) =>
        item.State == CaseState.Archived
            ? WorkItems.Close(act, item.Subject)
            : WorkItems.Put(act, Facts(item, lastEntry));

    /// <summary>Of a case this act has just opened.</summary>
    public static void PutFirst(Act act, Case item, string? lastEntry) =>
        WorkItems.PutFirst(act, Facts(item, lastEntry));

    private static WorkItemFacts Facts(Case item, string? lastEntry) =>
        new(
            item.Subject,
            item.Title,
            item.CustomerName,
            item.Type,
            item.Urgency,
            item.Grade,
            Kebab.Of(item.State),
            item.Holder,
            item.DepartmentId,
            lastEntry,
            item.RecordedAt
        );
}
