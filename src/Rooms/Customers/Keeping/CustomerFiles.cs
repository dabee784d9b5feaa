using Huisheng.Customers.Contract;
using Huisheng.Customers.Reveal;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Customers.Keeping;

/// <summary>Loads a customer as this person may, locked for an act, and shows the file afterwards.</summary>
internal sealed class CustomerFiles(
    RequestActs acts,
    Budgets budgets,
    Rulebook rules,
    RuleWord word,
    Problems problems
)
{
    public Task<IResult> Change(
        HttpContext http,
        Viewer viewer,
        Guid id,
        Func<Act, Customer, Task<Refusal?>> body,
        int status = StatusCodes.Status200OK
    )
    {
        var language = Problems.Language(http);
        return acts.Run<CustomerFile>(
            async act =>
                await Editing.Of(
                    act,
                    await Load(act, id),
                    _ => null,
                    customer => body(act, customer),
                    customer => Show(act.Db, customer, viewer, act.Now, language, act.Stop)
                ),
            status
        );
    }

    public static async Task<Customer?> Load(Act act, Guid id)
    {
        var customerId = new CustomerId(id);
        var customer = await act
            .Db.Customers()
            .Where(c => c.Id == customerId)
            .Locked()
            .SingleOrDefaultAsync(act.Stop);
        if (customer is not null)
        {
            await act.Db.Entry(customer).Collection(c => c.Contacts).LoadAsync(act.Stop);
        }

        return customer;
    }

    public async Task<CustomerFile> Show(
        HuishengDb db,
        Customer customer,
        Viewer viewer,
        DateTimeOffset now,
        string language,
        CancellationToken stop
    )
    {
        var left = await budgets.Left(db, viewer.Id, customer.Id, now, stop);
        return new CustomerFile(
            CustomerCard.Of(CustomerAnswers.Of(customer), rules, now),
            customer.Version,
            [
                .. customer
                    .Contacts.OrderBy(c => c.Id)
                    .Select(c => ContactView.Of(c, word, language)),
            ],
            [
                Action("edit", viewer.May("customer.write") ? null : Refusal.NotAllowed()),
                Action(
                    "reveal",
                    viewer.May(RevealValue.Right)
                        ? budgets.Refused(left, now)
                        : Refusal.NotAllowed(RevealValue.NotAllowed)
                ),
            ],
            left
        );

        CustomerAction Action(string code, Refusal? refusal) =>
            new(
                code,
                word("customer-action", code, language),
                refusal is null,
                refusal is null ? null : problems.Describe(refusal, language)
            );
    }
}
