using Huisheng.Desk.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;

namespace Huisheng.Improvements;

/// <summary>The desk's rows: a suggestion while its department or its customer waits, an item of the plan until it is done.</summary>
internal static class Worklist
{
    /// <summary>可行 without an item of the plan stays (S0-70); what only the customer has not heard is the writer's to tell.</summary>
    public static Task Put(Act act, Suggestion item) =>
        !item.History && (item.IsWaiting || item.OwesWord)
            ? WorkItems.Put(
                act,
                new WorkItemFacts(
                    item.Subject,
                    item.Text,
                    item.CustomerName,
                    null,
                    null,
                    null,
                    Kebab.Of(item.State),
                    item.IsWaiting ? null : item.RecordedById,
                    item.DepartmentId,
                    item.SourceNumber,
                    item.RecordedAt
                )
            )
            : WorkItems.Close(act, item.Subject);

    public static Task Put(Act act, Improvement item) =>
        item.State == ImprovementState.Done
            ? WorkItems.Close(act, item.Subject)
            : WorkItems.Put(
                act,
                new WorkItemFacts(
                    item.Subject,
                    item.Text,
                    item.CustomerName,
                    null,
                    null,
                    null,
                    Kebab.Of(item.State),
                    item.OwnerId,
                    item.DepartmentId,
                    item.AboutNumber,
                    item.RecordedAt
                )
            );
}
