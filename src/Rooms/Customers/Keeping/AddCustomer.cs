using Huisheng.Customers.Contacts;
using Huisheng.Customers.Contract;
using Huisheng.Customers.Vault;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Customers.Keeping;

/// <summary>Puts a customer into the vault. A full number, or the fragment the customer is willing to give (C-09).</summary>
internal static class AddCustomer
{
    public const int LongestName = 60;

    /// <param name="Phone">A full number</param>
    /// <param name="Fragment">What is known when no full number is given: "5678", "139", "zhangmin" (S2-15)</param>
    /// <param name="Identity">A whole identity number; <c>IdLastFour</c> when only its end is told (S1-07)</param>
    public sealed record NewCustomer(
        string Name,
        string? Kind = null,
        string? Gender = null,
        string? Phone = null,
        string? Fragment = null,
        string? Email = null,
        string? Identity = null,
        string? IdLastFour = null,
        string? Address = null,
        string? Tier = null,
        string? Region = null,
        string? Temperament = null
    );

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/customers", Handle)
            .Permit("customer.write")
            .Answers<CustomerCard>(StatusCodes.Status201Created);

    private static Task<IResult> Handle(
        NewCustomer request,
        RequestActs acts,
        Rulebook rules,
        CustomerVault vault
    ) =>
        acts.Run<CustomerCard>(
            act =>
            {
                if (Wrong(request, rules) is { } refusal)
                {
                    return Task.FromResult<Outcome<CustomerCard>>(refusal);
                }

                var customer = Make(request, rules.Masks, vault, act.Now);
                Admit(act, customer);
                return Task.FromResult<Outcome<CustomerCard>>(
                    CustomerCard.Of(CustomerAnswers.Of(customer), rules, act.Now)
                );
            },
            StatusCodes.Status201Created
        );

    internal static void Admit(Act act, Customer customer)
    {
        act.Db.Customers().Add(customer);
        var facts = CustomerAnswers.Of(customer);
        act.Record(
            new Note("customer-add", customer.Subject)
            {
                Changes =
                [
                    new Change("customer-name", null, facts.Name),
                    .. customer.Contacts.Select(c => new Change(c.Kind, null, c.Masked)),
                ],
            }
        );
    }

    private static Refusal? Wrong(NewCustomer request, Rulebook rules)
    {
        var check = new Check()
            .Text(request.Name, "name", LongestName)
            .Optional(request.Region, "region", LongestName)
            .Known(rules, "customer-kind", request.Kind, "kind")
            .Known(rules, "gender", request.Gender, "gender")
            .Known(rules, "tier", request.Tier, "tier")
            .Known(rules, "temperament", request.Temperament, "temperament")
            .Require(
                request.Phone is not null
                    || request.Fragment is not null
                    || request.Email is not null,
                "phone",
                "field.required"
            );
        foreach (var (field, code, typed, value) in Told(request))
        {
            check.Require(typed is null || value is not null, field, code);
        }

        return check.Refusal();
    }

    /// <summary>Each contact of the request: its field, what to say when it is none, what was typed and what it means.</summary>
    private static IEnumerable<(
        string Field,
        string Code,
        string? Typed,
        ContactValue? Value
    )> Told(NewCustomer r) =>
        [
            ("phone", "field.phone", r.Phone, Whole(ContactValue.Phone, r.Phone)),
            ("fragment", "field.fragment", r.Fragment, Fragment(r.Fragment)),
            ("email", "field.email", r.Email, Read(ContactValue.Email, r.Email)),
            ("identity", "field.identity", r.Identity, Whole(ContactValue.Identity, r.Identity)),
            (
                "idLastFour",
                "field.id-last-four",
                r.IdLastFour,
                Read(ContactValue.Identity, r.IdLastFour) is { Part: true } tail ? tail : null
            ),
            ("address", "field.address", r.Address, Read(ContactValue.Address, r.Address)),
        ];

    private static ContactValue? Read(string kind, string? typed) =>
        typed is null ? null : ContactValue.Read(kind, typed);

    private static ContactValue? Whole(string kind, string? typed) =>
        Read(kind, typed) is { Part: false } value ? value : null;

    private static ContactValue? Fragment(string? typed)
    {
        var value = Read(ContactValue.Phone, typed) ?? Read(ContactValue.Email, typed);
        return value is { Part: true } ? value : null;
    }

    private static Customer Make(
        NewCustomer request,
        MaskRules masks,
        CustomerVault vault,
        DateTimeOffset now
    )
    {
        var customer = new Customer
        {
            Id = new CustomerId(NewId.At(now)),
            Kind = request.Kind ?? "person",
            Tier = request.Tier ?? "regular",
            Region = null,
            Temperament = request.Temperament,
            CreatedAt = now,
        };
        customer.Call(request.Name.Trim(), request.Gender, masks, vault);
        customer.Region = new CustomerText(customer, vault).Mask(request.Region);
        foreach (var value in Told(request).Select(t => t.Value).OfType<ContactValue>())
        {
            customer.Contacts.Add(ContactPoint.Of(customer, value, masks, vault, now));
        }

        customer.Contacts[0].Preferred = true;
        return customer;
    }
}
