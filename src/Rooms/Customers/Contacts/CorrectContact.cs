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

/// <summary>PUT /api/customers/{id}/contacts/{contact}: corrects value, note and preference.</summary>
internal static class CorrectContact
{
    /// <param name="Value">The corrected value; none given means it stays, so that nobody must reveal it to change the note.</param>
    public sealed record ContactEdit(
        string? Value = null,
        bool Preferred = false,
        string? Note = null
    );

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut(
                "/api/customers/{id:guid}/contacts/{contact:guid}",
                (
                    Guid id,
                    Guid contact,
                    ContactEdit body,
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
                            Task.FromResult(Correct(act, customer, contact, body, book))
                    )
            )
            .Permit("customer.write")
            .Edits()
            .Answers<CustomerFile>();

    private static Refusal? Correct(
        Act act,
        Customer customer,
        Guid id,
        ContactEdit body,
        ContactBook book
    )
    {
        if (customer.Contacts.FirstOrDefault(c => c.Id == id) is not { } contact)
        {
            return Refusal.NotFound();
        }

        var typed = string.IsNullOrWhiteSpace(body.Value) ? null : body.Value;
        var value = typed is null ? null : ContactValue.Read(contact.Kind, typed);
        var wrong = new Check()
            .Optional(body.Note, "note", ContactBook.LongestNote)
            .Require(typed is null || value is not null, "value", ContactValue.Wrong(contact.Kind))
            .Require(
                value is null || !book.Has(customer, value, contact),
                "value",
                "contact.there-already"
            )
            .Refusal();
        if (wrong is not null)
        {
            return wrong;
        }

        var before = contact.Masked;
        if (value is not null)
        {
            contact.Set(value, book.Rules.Masks, book.Vault);
        }

        contact.Note = book.NoteOf(customer, body.Note);
        ContactBook.Prefer(customer, contact, body.Preferred);
        ContactBook.Record(
            act,
            "contact-correct",
            customer,
            new Change(contact.Kind, before, contact.Masked)
        );
        return null;
    }
}
