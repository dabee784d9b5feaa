using Huisheng.Customers.Contacts;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Customers.Contract;

/// <summary>A customer as other rooms may keep and show them: masked.</summary>
/// <param name="Name">张*</param>
/// <param name="HonorificName">张先生, or 张* while the gender is unknown</param>
/// <param name="Phone">138****5678 or an e-mail's prefix: the preferred contact</param>
/// <param name="PhoneOnForm">5678 or zhangwei, as the forms print 联系方式</param>
/// <param name="NameOnFeedback">*女士 as 客户服务反馈信息表 prints it, or 张* while the gender is unknown</param>
/// <param name="FirstServedAt">When the first call or feedback came in; null while there was none</param>
public sealed record CustomerFacts(
    CustomerId Id,
    string Name,
    string HonorificName,
    string Phone,
    string PhoneOnForm,
    string Kind,
    string? Gender,
    string Tier,
    string? Region,
    DateTimeOffset CreatedAt,
    string NameOnFeedback,
    DateTimeOffset? FirstServedAt,
    string? Temperament
);

public sealed record VerifiedItem(string Item, bool Passed);

public sealed record VerificationFacts(
    Guid Id,
    CustomerId Customer,
    IReadOnlyList<VerifiedItem> Items,
    bool Passed,
    DateTimeOffset At
);

/// <summary>What this room is willing to answer about customers.</summary>
public static class CustomerAnswers
{
    public static async Task<CustomerFacts?> Find(
        HuishengDb db,
        CustomerId id,
        CancellationToken stop
    ) => (await Find(db, [id], stop)).Values.FirstOrDefault();

    /// <summary>Several at once, for lists.</summary>
    public static async Task<IReadOnlyDictionary<CustomerId, CustomerFacts>> Find(
        HuishengDb db,
        IReadOnlyCollection<CustomerId> ids,
        CancellationToken stop
    )
    {
        var found = await db.Customers()
            .AsNoTracking()
            .Include(c => c.Contacts)
            .Where(c => ids.Contains(c.Id))
            .ToListAsync(stop);
        return found.ToDictionary(c => c.Id, Of);
    }

    public static async Task<VerificationFacts?> Verification(
        HuishengDb db,
        Guid id,
        CancellationToken stop
    )
    {
        var row = await db.Verifications()
            .AsNoTracking()
            .FirstOrDefaultAsync(v => v.Id == id, stop);
        return row is null
            ? null
            : new VerificationFacts(row.Id, row.CustomerId, Items(row.Items), row.Passed, row.At);
    }

    internal static CustomerFacts Of(Customer customer)
    {
        var contact = customer
            .Contacts.Where(p => p.Kind is ContactValue.Phone or ContactValue.Email)
            .OrderByDescending(p => p.Preferred)
            .ThenBy(p => p.Id)
            .FirstOrDefault();
        return new CustomerFacts(
            customer.Id,
            customer.MaskedName,
            customer.HonorificName,
            contact?.Masked ?? "",
            contact?.OnRecord ?? "",
            customer.Kind,
            customer.Gender,
            customer.Tier,
            customer.Region,
            customer.CreatedAt,
            customer.FeedbackName,
            customer.FirstServedAt,
            customer.Temperament
        );
    }

    private static List<VerifiedItem> Items(string text) =>
        [
            .. text.Split(',')
                .Select(i => i.Split(':'))
                .Select(p => new VerifiedItem(p[0], p[1] == "true")),
        ];
}
