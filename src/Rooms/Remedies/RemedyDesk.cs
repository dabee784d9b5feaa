using Huisheng.Desk.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;

namespace Huisheng.Remedies;

/// <summary>The desk's row of a measure: there until it is done, denied or refused.</summary>
internal static class RemedyDesk
{
    public static Task Put(Act act, Remedy item) =>
        item.IsOpen
            ? WorkItems.Put(
                act,
                new WorkItemFacts(
                    item.Subject,
                    RemedyText.Title(item, act.Get<Rulebook>()),
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
            )
            : WorkItems.Close(act, item.Subject);
}
