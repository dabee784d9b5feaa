using Huisheng.Customers.Contract;
using Huisheng.Customers.Reveal;
using Huisheng.Customers.Vault;
using Huisheng.Kernel;
using Huisheng.Kernel.Personal;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Customers;

/// <summary>Compares what the caller says with the vault and keeps only which items matched (S1-05 … S1-09).</summary>
internal static class VerifyIdentity
{
    public sealed record Said(string? Name = null, string? IdLastFour = null, string? Phone = null);

    public sealed record Result(
        Guid Id,
        IReadOnlyList<VerifiedItem> Items,
        int Required,
        bool Passed
    );

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/customers/{id:guid}/verification", Handle)
            .Permit("customer.verify")
            .WithoutKey()
            .Answers<Result>();

    private static async Task<IResult> Handle(
        Guid id,
        Said request,
        HttpContext http,
        Viewer viewer,
        Spending spending,
        Budgets budgets,
        RequestActs acts,
        Rulebook rules,
        CustomerVault vault
    )
    {
        Refusal? spent = null;
        var result = await acts.Run<Result>(async act =>
        {
            var customerId = new CustomerId(id);
            var customer = await act
                .Db.Customers()
                .Include(c => c.Contacts)
                .FirstOrDefaultAsync(c => c.Id == customerId, act.Stop);
            if (customer is null)
            {
                return Refusal.NotFound();
            }

            var items = Compare(customer, vault, request);
            if (Wrong(request, items) is { } refusal)
            {
                return refusal;
            }

            spent = budgets.Searched(await Budgets.LookUp(act, viewer.Id));
            if (spent is not null)
            {
                return spent;
            }

            var required = rules.Call.Verification.Required;
            var verification = Keep(act, customerId, items, items.Count(i => i.Passed) >= required);
            return new Result(verification.Id, items, required, verification.Passed);
        });
        await spending.TraceLookUp(viewer, spent, http.RequestAborted);
        return result;
    }

    private static Refusal? Wrong(Said request, IReadOnlyList<VerifiedItem> items) =>
        new Check()
            .Require(items.Count > 0, "name", "field.required")
            .Optional(request.Name, "name", 60)
            .Require(
                request.IdLastFour is null
                    || IdentityNumber.IsTail(request.IdLastFour.ToUpperInvariant()),
                "idLastFour",
                "field.id-last-four"
            )
            .Refusal();

    private static List<VerifiedItem> Compare(Customer customer, CustomerVault vault, Said said)
    {
        var items = new List<VerifiedItem>();
        if (!string.IsNullOrWhiteSpace(said.Name))
        {
            items.Add(new VerifiedItem("name", customer.IsCalled(said.Name, vault)));
        }

        if (!string.IsNullOrWhiteSpace(said.IdLastFour))
        {
            items.Add(new VerifiedItem("id-last-four", customer.EndsIn(said.IdLastFour, vault)));
        }

        if (!string.IsNullOrWhiteSpace(said.Phone))
        {
            items.Add(
                new VerifiedItem(
                    "phone",
                    customer.Answers(PhoneNumber.Normalise(said.Phone), vault)
                )
            );
        }

        return items;
    }

    private static Verification Keep(
        Act act,
        CustomerId customer,
        IReadOnlyList<VerifiedItem> items,
        bool passed
    )
    {
        var verification = new Verification
        {
            Id = NewId.At(act.Now),
            CustomerId = customer,
            StaffId = act.Actor.StaffId ?? Guid.Empty,
            At = act.Now,
            Items = string.Join(
                ',',
                items.Select(i => $"{i.Item}:{(i.Passed ? "true" : "false")}")
            ),
            Passed = passed,
        };
        act.Db.Verifications().Add(verification);
        act.Record(
            new Note("customer-verify", new Subject("customer", customer.Value, ""))
            {
                Changes = [.. items.Select(i => new Change(i.Item, null, i.Passed ? "✓" : "✗"))],
            }
        );
        return verification;
    }
}
