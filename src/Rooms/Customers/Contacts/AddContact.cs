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

/// <summary>POST /api/customers/{id}/contacts: another way to reach or know the customer.</summary>
internal static class AddContact
{
    public sealed record NewContact(
        string Kind,
        string Value,
        bool Preferred = false,
        string? Note = null
    );

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/api/customers/{id:guid}/contacts",
                (
                    Guid id,
                    NewContact body,
                    HttpContext http,
                    Viewer viewer,
                    CustomerFiles files,
                    ContactBook book
                ) =>
                    files.Change(
                        http,
                        viewer,
                        id,
                        (act, customer) => Task.FromResult(Add(act, customer, body, book)),
                        StatusCodes.Status201Created
                    )
            )
            .Permit("customer.write")
            .Answers<CustomerFile>(StatusCodes.Status201Created);

    private static Refusal? Add(Act act, Customer customer, NewContact body, ContactBook book)
    {
        var value = ContactValue.Read(body.Kind, body.Value);
        var known = ContactValue.Kinds.Contains(body.Kind);
        var wrong = new Check()
            .Known(book.Rules, "contact-kind", body.Kind, "kind")
            .Optional(body.Note, "note", ContactBook.LongestNote)
            .Require(!known || value is not null, "value", ContactValue.Wrong(body.Kind))
            .Require(
                value is null || !book.Has(customer, value, null),
                "value",
                "contact.there-already"
            )
            .Refusal();
        if (wrong is not null)
        {
            return wrong;
        }

        var contact = ContactPoint.Of(customer, value!, book.Rules.Masks, book.Vault, act.Now);
        contact.Note = book.NoteOf(customer, body.Note);
        customer.Contacts.Add(contact);
        ContactBook.Prefer(customer, contact, body.Preferred);
        ContactBook.Record(
            act,
            "contact-add",
            customer,
            new Change(contact.Kind, null, contact.Masked)
        );
        return null;
    }
}
