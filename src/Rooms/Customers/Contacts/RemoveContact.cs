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

namespace Huisheng.Customers.Contacts;

/// <summary>POST /api/customers/{id}/contacts/{contact}/removal: the value leaves the vault; why, and what it looked like, stays on record.</summary>
internal static class RemoveContact
{
    private const int LongestReason = 200;

    public sealed record ContactRemoval(string Reason);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/api/customers/{id:guid}/contacts/{contact:guid}/removal",
                (
                    Guid id,
                    Guid contact,
                    ContactRemoval body,
                    HttpContext http,
                    Viewer viewer,
                    CustomerFiles files,
                    ContactBook book
                ) =>
                    files.Change(
                        http,
                        viewer,
                        id,
                        (act, customer) =>
                            Task.FromResult(Remove(act, customer, contact, body, book))
                    )
            )
            .Permit("customer.write")
            .Edits()
            .Answers<CustomerFile>();

    private static Refusal? Remove(
        Act act,
        Customer customer,
        Guid id,
        ContactRemoval body,
        ContactBook book
    )
    {
        if (customer.Contacts.FirstOrDefault(c => c.Id == id) is not { } contact)
        {
            return Refusal.NotFound();
        }

        if (new Check().Text(body.Reason, "reason", LongestReason).Refusal() is { } wrong)
        {
            return wrong;
        }

        customer.Contacts.Remove(contact);
        act.Db.ContactPoints().Remove(contact);
        if (contact.Preferred && customer.Contacts.FirstOrDefault(ContactBook.Reaches) is { } next)
        {
            next.Preferred = true;
        }

        ContactBook.Record(
            act,
            "contact-remove",
            customer,
            new Change(contact.Kind, contact.Masked, null),
            new CustomerText(customer, book.Vault).Mask(body.Reason.Trim())
        );
        return null;
    }
}
