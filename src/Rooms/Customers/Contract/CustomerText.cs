using Huisheng.Customers.Vault;
using Huisheng.Storage.Acts;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Customers.Contract;

/// <summary>
/// Free text about one customer: what <see cref="FreeText"/> masks, and the customer's own name, which no pattern knows but the
/// vault does (S2-81). 张伟说 is kept as 张*说.
/// </summary>
public sealed class CustomerText
{
    // A name of one character would be masked inside words.
    private const int ShortestName = 2;
    private readonly string name;
    private readonly string shown;

    internal CustomerText(Customer customer, CustomerVault vault)
    {
        shown = customer.MaskedName;
        name = customer.Kind == "company" ? "" : customer.Name(vault);
    }

    public static async Task<CustomerText> Of(Act act, CustomerId id) =>
        new(
            await act.Db.Customers().AsNoTracking().SingleAsync(c => c.Id == id, act.Stop),
            act.Get<CustomerVault>()
        );

    public string? Mask(string? text)
    {
        var masked = FreeText.Mask(text);
        return name.Length < ShortestName || name == shown
            ? masked
            : masked?.Replace(name, shown, StringComparison.Ordinal);
    }
}
