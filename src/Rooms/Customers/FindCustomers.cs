using Huisheng.Customers.Contract;
using Huisheng.Customers.Vault;
using Huisheng.Kernel;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Customers;

/// <summary>Finds customers by full number, last four or exact name, through the keyed hashes; nothing is opened.</summary>
internal static class FindCustomers
{
    private const int Most = 20;

    public sealed record Search(string? Phone = null, string? LastFour = null, string? Name = null);

    public sealed record Found(IReadOnlyList<CustomerCard> Items);

    public static void Map(IEndpointRouteBuilder api)
    {
        // A number to look for is personal data: it travels in a body, never in an address that logs keep.
        api.MapPost("/api/customers/search", Handle)
            .Permit("customer.read")
            .WithoutKey()
            .Answers<Found>();
        api.MapGet("/api/customers/{id:guid}", One).Permit("customer.read").Answers<CustomerCard>();
    }

    private static async Task<IResult> Handle(
        Search request,
        HttpContext http,
        HuishengDb db,
        CustomerVault vault,
        Clock clock,
        Problems problems
    )
    {
        if (Wrong(request) is { } refusal)
        {
            return problems.From(http, refusal);
        }

        var customers = await Matching(db, vault, request)
            .AsNoTracking()
            .Include(c => c.Contacts)
            .OrderByDescending(c => c.Id)
            .Take(Most)
            .ToListAsync(http.RequestAborted);
        return Results.Ok(
            new Found([.. customers.Select(c => CustomerCard.Of(CustomerAnswers.Of(c), clock.Now))])
        );
    }

    private static async Task<IResult> One(
        Guid id,
        HttpContext http,
        HuishengDb db,
        Clock clock,
        Problems problems
    ) =>
        await CustomerAnswers.Find(db, new CustomerId(id), http.RequestAborted) is { } facts
            ? Results.Ok(CustomerCard.Of(facts, clock.Now))
            : problems.From(http, Refusal.NotFound());

    private static IQueryable<Customer> Matching(HuishengDb db, CustomerVault vault, Search request)
    {
        if (request.Name is { } name)
        {
            var hash = vault.Lookup("name", name.Trim());
            return db.Customers().Where(c => c.NameHash == hash);
        }

        if (request.Phone is { } phone)
        {
            var hash = vault.Lookup("phone", PhoneNumber.Normalise(phone));
            return db.Customers().Where(c => c.Contacts.Any(p => p.ExactHash == hash));
        }

        var last = vault.Lookup("phone-last-four", request.LastFour!);
        return db.Customers().Where(c => c.Contacts.Any(p => p.LastFourHash == last));
    }

    private static Refusal? Wrong(Search request) =>
        new Check()
            .Require(
                request.Phone is null || PhoneNumber.IsFull(PhoneNumber.Normalise(request.Phone)),
                "phone",
                "field.phone"
            )
            .Require(
                request.LastFour is null || PhoneNumber.IsFragment(request.LastFour),
                "lastFour",
                "field.last-four"
            )
            .Require(
                request.Phone is not null
                    || request.LastFour is not null
                    || !string.IsNullOrWhiteSpace(request.Name),
                "phone",
                "field.required"
            )
            .Refusal();
}
