using Huisheng.Customers.Contacts;
using Huisheng.Customers.Contract;
using Huisheng.Customers.Reveal;
using Huisheng.Customers.Vault;
using Huisheng.Kernel;
using Huisheng.Kernel.Personal;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Customers;

/// <summary>
/// Finds customers by whole number, e-mail or identity number, by last four, or by exact name, through the keyed hashes; nothing is
/// opened.
/// </summary>
internal static class FindCustomers
{
    private const int Most = 20;
    private const int LongestEmail = 254;

    public sealed record Search(
        string? Phone = null,
        string? LastFour = null,
        string? Name = null,
        string? Email = null,
        string? Identity = null
    );

    public sealed record Found(IReadOnlyList<CustomerCard> Items);

    // A number to look for is personal data: it travels in a body, never in an address that logs keep.
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/customers/search", Handle)
            .Permit("customer.read")
            .WithoutKey()
            .Answers<Found>();

    private static async Task<IResult> Handle(
        Search request,
        HttpContext http,
        Viewer viewer,
        Spending spending,
        HuishengDb db,
        CustomerVault vault,
        Rulebook rules,
        Clock clock,
        Problems problems
    )
    {
        if ((Wrong(request) ?? await spending.LookUp(viewer, http.RequestAborted)) is { } refusal)
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
            new Found([
                .. customers.Select(c => CustomerCard.Of(CustomerAnswers.Of(c), rules, clock.Now)),
            ])
        );
    }

    private static IQueryable<Customer> Matching(HuishengDb db, CustomerVault vault, Search request)
    {
        if (request.Name is { } name)
        {
            var hashes = vault.Hashes("name", name.Trim());
            return db.Customers().Where(c => hashes.Contains(c.NameHash));
        }

        if (Whole(request) is { } value)
        {
            var hashes = vault.Hashes(ContactPoint.HashKind(value.Kind, value.Part), value.Value);
            return db.Customers().Where(c => c.Contacts.Any(p => hashes.Contains(p.ExactHash)));
        }

        var tails = vault.Hashes(
            ContactPoint.TailKind(ContactValue.Phone),
            PhoneNumber.LastFour(request.LastFour!)
        );
        return db.Customers().Where(c => c.Contacts.Any(p => tails.Contains(p.LastFourHash!)));
    }

    /// <summary>What is looked for whole; an e-mail's prefix finds those who gave no more than it.</summary>
    private static ContactValue? Whole(Search r) =>
        r.Phone is { } phone ? ContactValue.Read(ContactValue.Phone, phone)
        : r.Email is { } email ? ContactValue.Read(ContactValue.Email, email)
        : r.Identity is { } identity ? ContactValue.Read(ContactValue.Identity, identity)
        : null;

    private static Refusal? Wrong(Search request) =>
        new Check()
            .Require(
                request.Phone is null || Whole(request) is { Part: false },
                "phone",
                "field.phone"
            )
            .Require(
                request.LastFour is null || PhoneNumber.IsFragment(request.LastFour),
                "lastFour",
                "field.last-four"
            )
            .Optional(request.Email, "email", LongestEmail)
            .Require(
                request.Email is null
                    || ContactValue.Read(ContactValue.Email, request.Email) is not null,
                "email",
                "field.email"
            )
            .Require(
                request.Identity is null
                    || ContactValue.Read(ContactValue.Identity, request.Identity)
                        is { Part: false },
                "identity",
                "field.identity"
            )
            .Require(
                request.Phone is not null
                    || request.LastFour is not null
                    || request.Email is not null
                    || request.Identity is not null
                    || !string.IsNullOrWhiteSpace(request.Name),
                "phone",
                "field.required"
            )
            .Refusal();
}
