using Huisheng.Customers.Contract;
using Huisheng.Customers.Vault;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Customers.Keeping;

/// <summary>PUT /api/customers/{id}: what is known of the person. No name given means it stays; nobody needs to see it to keep it.</summary>
internal static class EditCustomer
{
    public sealed record CustomerEdit(
        string Kind,
        string Tier,
        string? Name = null,
        string? Gender = null,
        string? Region = null,
        string? Temperament = null
    );

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut(
                "/api/customers/{id:guid}",
                (
                    Guid id,
                    CustomerEdit body,
                    HttpContext http,
                    Viewer viewer,
                    CustomerFiles files,
                    Rulebook rules,
                    CustomerVault vault
                ) =>
                    files.Change(
                        http,
                        viewer,
                        id,
                        (act, customer) => Task.FromResult(Edit(act, customer, body, rules, vault))
                    )
            )
            .Permit("customer.write")
            .Edits()
            .Answers<CustomerFile>();

    private static Refusal? Edit(
        Act act,
        Customer customer,
        CustomerEdit body,
        Rulebook rules,
        CustomerVault vault
    )
    {
        var wrong = new Check()
            .Optional(body.Name, "name", AddCustomer.LongestName)
            .Optional(body.Region, "region", AddCustomer.LongestName)
            .Known(rules, "customer-kind", body.Kind, "kind")
            .Known(rules, "gender", body.Gender, "gender")
            .Known(rules, "tier", body.Tier, "tier")
            .Known(rules, "temperament", body.Temperament, "temperament")
            .Refusal();
        if (wrong is not null)
        {
            return wrong;
        }

        var before = Shown(customer);
        var told = body.Name?.Trim();
        var renamed = !string.IsNullOrEmpty(told) && !customer.IsCalled(told, vault);
        var name = string.IsNullOrEmpty(told) ? customer.Name(vault) : told;
        customer.Kind = body.Kind;
        customer.Tier = body.Tier;
        customer.Temperament = body.Temperament;
        customer.Call(name, body.Gender, rules.Masks, vault);
        customer.Region = new CustomerText(customer, vault).Mask(body.Region);
        var after = Shown(customer);
        act.Record(
            new Note("customer-edit", customer.Subject)
            {
                // 张伟 → 张三 reads 张* twice: that it changed is what the journal has to say.
                Changes =
                [
                    .. after
                        .Where((c, i) => c != before[i] || renamed && i == 0)
                        .Select(c => c with { From = before.First(b => b.Field == c.Field).To }),
                ],
            }
        );
        return null;
    }

    private static List<Change> Shown(Customer customer) =>
        [
            new("customer-name", null, customer.HonorificName),
            new("gender", null, customer.Gender),
            new("customer-kind", null, customer.Kind),
            new("tier", null, customer.Tier),
            new("temperament", null, customer.Temperament),
            new("region", null, customer.Region),
        ];
}
