using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Customers.Vault;

/// <summary>
/// After a new key was added: closes what older keys closed anew, some customers at a time, until nothing is left and the old key's
/// file may go. A customer is locked meanwhile, so that nobody's correction is written over.
/// </summary>
internal sealed class MoveToNewKey(ActRunner acts, VaultKeys keys, CustomerVault vault) : IJob
{
    private const int AtOnce = 50;

    public string Name => "vault-move";

    public async Task<int> DoSome(CancellationToken stop)
    {
        keys.Look();
        if (keys.All.Count < 2)
        {
            return 0;
        }

        var current = keys.Current.Id;
        var moved = await acts.System<int>(act => Move(act, current), stop);
        return moved.Value;
    }

    private async Task<Outcome<int>> Move(Act act, string current)
    {
        var customers = await act
            .Db.Customers()
            .Where(c => c.KeyId != current || c.Contacts.Any(p => p.KeyId != current))
            .OrderBy(c => c.Id)
            .Take(AtOnce)
            .FreeOnes()
            .ToListAsync(act.Stop);
        foreach (var customer in customers)
        {
            await act.Db.Entry(customer).Collection(c => c.Contacts).LoadAsync(act.Stop);
            customer.Move(vault);
        }

        if (customers.Count > 0)
        {
            act.Record(
                new Note("vault-move", KeepVault.Vault)
                {
                    Tone = "system",
                    Changes = [new Change("vault-key", null, current), Count(customers.Count)],
                }
            );
        }

        return customers.Count;
    }

    private static Change Count(int customers) => new("customers", null, $"{customers}");
}
