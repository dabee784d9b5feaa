using Huisheng.Customers.Contacts;
using Huisheng.Customers.Contract;
using Huisheng.Customers.Reveal;
using Huisheng.Storage.Web;

namespace Huisheng.Customers.Keeping;

/// <summary>One contact as everybody sees it. <c>Part</c>: only a fragment is known; <c>Hidden</c>: there is more to reveal.</summary>
internal sealed record ContactView(
    Guid Id,
    string Kind,
    string KindText,
    string Masked,
    bool Part,
    bool Hidden,
    bool Preferred,
    string? Note
)
{
    public static ContactView Of(ContactPoint contact, RuleWord word, string language) =>
        new(
            contact.Id,
            contact.Kind,
            word("contact-kind", contact.Kind, language),
            contact.Masked,
            contact.Part,
            !contact.Part || contact.Kind == ContactValue.Identity,
            contact.Preferred,
            contact.Note
        );
}

/// <summary>What somebody may do with this customer, and the refusal they would get.</summary>
internal sealed record CustomerAction(string Code, string Name, bool Allowed, Problem? Refusal);

/// <summary>A customer's file: masked, with every contact, what one may do, and what is left of one's budget.</summary>
internal sealed record CustomerFile(
    CustomerCard Customer,
    int Version,
    IReadOnlyList<ContactView> Contacts,
    IReadOnlyList<CustomerAction> Actions,
    BudgetLeft Budget
);
