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

/// <summary>What the acts on contacts have in common.</summary>
internal sealed class ContactBook(Rulebook rules, CustomerVault vault)
{
    public const int LongestNote = 100;

    public Rulebook Rules => rules;

    public CustomerVault Vault => vault;

    public bool Has(Customer customer, ContactValue value, ContactPoint? except) =>
        customer.Contacts.Any(c =>
            c != except
            && c.Kind == value.Kind
            && vault
                .Hashes(ContactPoint.HashKind(value.Kind, value.Part), value.Value)
                .Contains(c.ExactHash)
        );

    /// <summary>One contact is the preferred one; the first way to reach somebody is it without saying.</summary>
    public static void Prefer(Customer customer, ContactPoint contact, bool wanted)
    {
        var may = Reaches(contact);
        if (may && (wanted || !customer.Contacts.Any(c => c.Preferred && c != contact)))
        {
            customer.Contacts.ForEach(c => c.Preferred = c == contact);
        }
    }

    public static bool Reaches(ContactPoint contact) =>
        contact.Kind is ContactValue.Phone or ContactValue.Email;

    public string? NoteOf(Customer customer, string? typed) =>
        string.IsNullOrWhiteSpace(typed)
            ? null
            : new CustomerText(customer, vault).Mask(typed.Trim());

    public static void Record(
        Act act,
        string what,
        Customer customer,
        Change change,
        string? reason = null
    ) => act.Record(new Note(what, customer.Subject) { Reason = reason, Changes = [change] });
}
