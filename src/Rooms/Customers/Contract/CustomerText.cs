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

    /// <summary>A customer together with their text, for acts that need both; null when there is none.</summary>
    public static async Task<(CustomerFacts Facts, CustomerText Text)?> WithFacts(
        Act act,
        CustomerId id
    ) =>
        await act
            .Db.Customers()
            .AsNoTracking()
            .Include(c => c.Contacts)
            .SingleOrDefaultAsync(c => c.Id == id, act.Stop)
            is { } customer
            ? (CustomerAnswers.Of(customer), new(customer, act.Get<CustomerVault>()))
            : null;

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
