using Huisheng.Customers.Contract;
using Huisheng.Journal.Contract;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Keeping;

namespace Huisheng.Keeping.Doing;

/// <summary>Asks every room in turn to forget a record, and the vault to forget its customer when nothing else knows them.</summary>
internal sealed class Forgetting(
    IEnumerable<IKeptKind> kinds,
    IEnumerable<IKeepsAbout> rooms,
    Verdicts verdicts,
    Rulebook rules
)
{
    /// <summary>Gives the contents of files that go once the act is done.</summary>
    public async Task<IReadOnlyList<string>> Of(Act act, KeptRecord record, string reason)
    {
        var attached = await verdicts.Attached(act.Db, [record], act.Stop);
        List<string> contents = [];
        foreach (var thing in (Subject[])[record.Subject, .. attached.Things])
        {
            foreach (var room in rooms)
            {
                await room.Forget(act, thing);
            }

            contents.AddRange(await Forgotten.Of(act, thing));
            await ErasePayloads.Of(act, thing, reason);
        }

        await verdicts.Kind(record.Subject.Kind)!.Forget(act, record.Subject.Id);
        if (record.Customer is { } customer)
        {
            await OfCustomer(act, customer, reason);
        }

        return contents;
    }

    private async Task OfCustomer(Act act, Guid customer, string reason)
    {
        var id = new CustomerId(customer);
        if (await IsKnown(act, customer) || !await ForgetCustomer.In(act, id))
        {
            return;
        }

        foreach (var room in rooms)
        {
            await room.ForgetCustomer(act, customer);
        }

        await ErasePayloads.Of(act, new Subject(LegalHold.Customer, customer, ""), reason);
    }

    private async Task<bool> IsKnown(Act act, Guid customer)
    {
        foreach (var kind in kinds)
        {
            if (await kind.Knows(act.Db, customer, act.Stop))
            {
                return true;
            }
        }

        var since = PastTimes.At(act.Now, rules.Retention.Months).Archived;
        foreach (var room in rooms)
        {
            if (await room.Knows(act.Db, customer, since, act.Stop))
            {
                return true;
            }
        }

        return false;
    }
}
