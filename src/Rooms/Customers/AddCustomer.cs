using Huisheng.Customers.Contract;
using Huisheng.Customers.Vault;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Customers;

/// <summary>Puts a customer into the vault. A full number, or the fragment the customer is willing to give (C-09).</summary>
internal static class AddCustomer
{
    public sealed record NewCustomer(
        string Name,
        string? Kind = null,
        string? Gender = null,
        string? Phone = null,
        string? Fragment = null,
        string? IdLastFour = null,
        string? Tier = null,
        string? Region = null
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
                act.Db.Customers().Add(customer);
                var facts = CustomerAnswers.Of(customer);
                act.Record(
                    new Note("customer-add", new Subject("customer", customer.Id.Value, ""))
                    {
                        Changes =
                        [
                            new Change("name", null, facts.Name),
                            new Change("phone", null, facts.Phone),
                        ],
                    }
                );
                return Task.FromResult<Outcome<CustomerCard>>(CustomerCard.Of(facts, act.Now));
            },
            StatusCodes.Status201Created
        );

    private static Refusal? Wrong(NewCustomer request, Rulebook rules) =>
        new Check()
            .Text(request.Name, "name", 60)
            .Optional(request.Region, "region", 60)
            .Require(
                request.Kind is null || rules.Knows("customer-kind", request.Kind),
                "kind",
                "field.unknown-value"
            )
            .Require(
                request.Gender is null || rules.Knows("gender", request.Gender),
                "gender",
                "field.unknown-value"
            )
            .Require(
                request.Tier is null || rules.Knows("tier", request.Tier),
                "tier",
                "field.unknown-value"
            )
            .Require(
                request.Phone is null || PhoneNumber.IsFull(PhoneNumber.Normalise(request.Phone)),
                "phone",
                "field.phone"
            )
            .Require(
                request.Fragment is null || PhoneNumber.IsFragment(request.Fragment),
                "fragment",
                "field.fragment"
            )
            .Require(
                request.Phone is not null || request.Fragment is not null,
                "phone",
                "field.required"
            )
            .Require(
                request.IdLastFour is null || IdTail.IsValid(request.IdLastFour),
                "idLastFour",
                "field.id-last-four"
            )
            .Refusal();

    private static Customer Make(
        NewCustomer request,
        MaskRules masks,
        CustomerVault vault,
        DateTimeOffset now
    )
    {
        var id = new CustomerId(NewId.At(now));
        var name = request.Name.Trim();
        return new Customer
        {
            Id = id,
            Kind = request.Kind ?? "person",
            NameCipher = vault.Close(name, "customers.name", id.Value),
            NameHash = vault.Lookup("name", name),
            MaskedName = masks.Name(name, request.Gender, NameMask.SurnameStar),
            HonorificName = masks.Name(name, request.Gender, NameMask.SurnameHonorific),
            Gender = request.Gender,
            Tier = request.Tier ?? "regular",
            Region = request.Region,
            IdLastFourHash = request.IdLastFour is { } tail
                ? vault.Lookup("id-last-four", tail.ToUpperInvariant())
                : null,
            CreatedAt = now,
            Contacts = [Contact(id, request, vault, now)],
        };
    }

    private static ContactPoint Contact(
        CustomerId customer,
        NewCustomer request,
        CustomerVault vault,
        DateTimeOffset now
    )
    {
        var full = request.Phone is not null;
        var digits = full ? PhoneNumber.Normalise(request.Phone!) : request.Fragment!;
        var id = NewId.At(now);
        return new ContactPoint
        {
            Id = id,
            CustomerId = customer,
            Kind = full ? "phone" : "fragment",
            Cipher = vault.Close(digits, "customer_contacts.value", id),
            Masked = full ? PhoneNumber.Masked(digits) : digits,
            LastFour = PhoneNumber.LastFour(digits),
            ExactHash = vault.Lookup(full ? "phone" : "fragment", digits),
            LastFourHash = vault.Lookup("phone-last-four", PhoneNumber.LastFour(digits)),
        };
    }
}
