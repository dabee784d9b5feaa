using Huisheng.Desk.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;

namespace Huisheng.Commitments;

/// <summary>The desk's row of a commitment: there until it is kept.</summary>
internal static class CommitmentDesk
{
    public static Task Put(Act act, Commitment item) =>
        item.IsOpen
            ? WorkItems.Put(
                act,
                new WorkItemFacts(
                    item.Subject,
                    item.Text,
                    item.CustomerName,
                    null,
                    null,
                    null,
                    Kebab.Of(CommitmentState.Open),
                    item.OwnerId,
                    item.DepartmentId,
                    item.AboutNumber,
                    item.RecordedAt
                )
            )
            : WorkItems.Close(act, item.Subject);
}
