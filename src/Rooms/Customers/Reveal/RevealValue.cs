using Huisheng.Customers.Contacts;
using Huisheng.Customers.Contract;
using Huisheng.Customers.Keeping;
using Huisheng.Customers.Vault;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Customers.Reveal;

/// <summary>
/// 查看明文: one value in clear, for a right, a reason and a journal entry that is committed before the answer leaves; without
/// the entry there is no answer. Nobody is shown a value in any other way; <see cref="CustomerReach"/> opens an address to send to it.
/// </summary>
internal sealed class RevealValue(
    RequestActs acts,
    Budgets budgets,
    Spending spending,
    CustomerVault vault,
    Rulebook rules
)
{
    public const string Right = "customer.reveal";
    public const string NotAllowed = "reveal.not-allowed";
    private const int LongestReason = 200;
    private const string Name = "name";

    /// <param name="Item">"name", "phone", "email", "identity" or "address"</param>
    /// <param name="ContactId">Which of several; none: the preferred or first of that kind</param>
    public sealed record RevealRequest(string Item, string Reason, Guid? ContactId = null);

    /// <param name="Typed">As it was written down, where that differs</param>
    /// <param name="Until">When a screen hides it again</param>
    public sealed record RevealAnswer(
        string Value,
        string? Typed,
        DateTimeOffset Until,
        BudgetLeft Budget
    );

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/api/customers/{id:guid}/reveal",
                (
                    Guid id,
                    RevealRequest body,
                    HttpContext http,
                    Viewer viewer,
                    RevealValue reveal
                ) => reveal.Handle(id, body, http, viewer)
            )
            .Permit(Right)
            .TracesRefusal("reveal-refused")
            .WithoutKey()
            .Answers<RevealAnswer>();

    private async Task<IResult> Handle(Guid id, RevealRequest body, HttpContext http, Viewer viewer)
    {
        Refusal? refused = null;
        http.Response.Headers.CacheControl = "no-store";
        var result = await acts.Run<RevealAnswer>(async act =>
        {
            var outcome = await Reveal(act, id, body, viewer);
            refused = outcome.Refusal;
            return outcome;
        });
        await spending.Trace(
            viewer,
            new Subject("customer", id, ""),
            "reveal-refused",
            refused,
            body.Reason,
            http.RequestAborted
        );
        return result;
    }

    private async Task<Outcome<RevealAnswer>> Reveal(
        Act act,
        Guid id,
        RevealRequest body,
        Viewer viewer
    )
    {
        var wrong = new Check()
            .Require(
                body.Item == Name || ContactValue.Kinds.Contains(body.Item),
                "item",
                "field.unknown-value"
            )
            .Text(body.Reason, "reason", LongestReason)
            .Refusal();
        if (wrong is not null)
        {
            return wrong;
        }

        await Budgets.Turn(act, viewer.Id);
        var customer = viewer.May("customer.read") ? await CustomerFiles.Load(act, id) : null;
        if (customer is null || Find(customer, body) is not { } found)
        {
            return Refusal.NotFound();
        }

        var left = await budgets.Left(act.Db, viewer.Id, customer.Id, act.Now, act.Stop);
        if (budgets.Refused(left, act.Now) is { } spent)
        {
            return spent;
        }

        await Spend(act, viewer, customer, body.Item, left);
        act.Record(
            new Note("customer-reveal", customer.Subject)
            {
                Reason = new CustomerText(customer, vault).Mask(body.Reason.Trim()),
                Changes = [new Change(FieldOf(body.Item), null, found.Masked)],
            }
        );
        return await Answer(act, viewer, customer, found.Value, found.Typed);
    }

    private static string FieldOf(string item) => item == Name ? "customer-name" : item;

    private async Task<RevealAnswer> Answer(
        Act act,
        Viewer viewer,
        Customer customer,
        string value,
        string typed
    ) =>
        new(
            value,
            typed == value ? null : typed,
            act.Now.AddSeconds(rules.Budgets.ShownSeconds),
            await budgets.Left(act.Db, viewer.Id, customer.Id, act.Now, act.Stop)
        );

    private static async Task Spend(
        Act act,
        Viewer viewer,
        Customer customer,
        string item,
        BudgetLeft left
    )
    {
        act.Db.Reveals()
            .Add(
                new Revealed
                {
                    Id = NewId.At(act.Now),
                    StaffId = viewer.Id,
                    CustomerId = customer.Id,
                    Item = item,
                    At = act.Now,
                }
            );
        await Spending.Sight(act, viewer.Id, customer.Id, left);
        await act.Db.SaveChangesAsync(act.Stop);
    }

    private (string Value, string Typed, string Masked)? Find(Customer customer, RevealRequest body)
    {
        if (body.Item == Name)
        {
            var name = customer.Name(vault);
            return (name, name, customer.MaskedName);
        }

        var contact = customer
            .Contacts.Where(c =>
                c.Kind == body.Item && (body.ContactId is not { } id || c.Id == id)
            )
            .OrderByDescending(c => c.Preferred)
            .ThenBy(c => c.Id)
            .FirstOrDefault();
        return contact is null
            ? null
            : (contact.Value(vault), contact.Typed(vault), contact.Masked);
    }
}
