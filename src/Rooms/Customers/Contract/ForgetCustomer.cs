using Huisheng.Customers.Vault;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Keeping;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Customers.Contract;

/// <summary>
/// Takes a customer out of the vault once nothing whole refers to them: name, contacts, note and temperament. The row stays, so that
/// figures still know that there was somebody, of which kind and tier.
/// </summary>
public static class ForgetCustomer
{
    /// <summary>False where the customer was forgotten before.</summary>
    public static async Task<bool> In(Act act, CustomerId id)
    {
        var customer = await act
            .Db.Customers()
            .Where(c => c.Id == id)
            .Locked()
            .SingleOrDefaultAsync(act.Stop);
        if (customer is null or { ForgottenAt: not null })
        {
            return false;
        }

        await act.Db.ContactPoints().Where(p => p.CustomerId == id).ExecuteDeleteAsync(act.Stop);
        customer.Forget(act.Get<Rulebook>().Masks, act.Get<CustomerVault>(), act.Now);
        return true;
    }
}
