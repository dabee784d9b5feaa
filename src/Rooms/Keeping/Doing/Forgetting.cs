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
        var contents = await Whole(act, record.Subject, reason);
        await verdicts.Kind(record.Subject.Kind)!.Forget(act, record.Subject.Id);
        if (record.Customer is { } customer)
        {
            contents = [.. contents, .. await OfCustomer(act, customer, reason)];
        }

        return contents;
    }

    private async Task<IReadOnlyList<string>> OfCustomer(Act act, Guid customer, string reason)
    {
        var id = new CustomerId(customer);
        if (await IsKnown(act, customer) || !await ForgetCustomer.In(act, id))
        {
            return [];
        }

        foreach (var room in rooms)
        {
            await room.ForgetCustomer(act, customer);
        }

        return await Whole(act, new Subject(LegalHold.Customer, customer, ""), reason);
    }

    /// <summary>The thing and all that belongs to it: texts, files, search, and what the journal says of them.</summary>
    private async Task<IReadOnlyList<string>> Whole(Act act, Subject thing, string reason)
    {
        List<Subject> roots = [thing];
        foreach (var room in rooms)
        {
            roots.AddRange(await room.With(act.Db, thing, act.Stop));
        }

        var attached = await verdicts.Attached(act.Db, [.. roots.Select(r => r.Id)], act.Stop);
        List<string> contents = [];
        foreach (var one in roots.Concat(attached.Things).DistinctBy(t => t.Id))
        {
            foreach (var room in rooms)
            {
                await room.Forget(act, one);
            }

            contents.AddRange(await Forgotten.Of(act, one));
            await ErasePayloads.Of(act, one, reason);
        }

        return contents;
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
