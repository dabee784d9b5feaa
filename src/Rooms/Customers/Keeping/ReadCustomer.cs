using Huisheng.Customers.Contract;
using Huisheng.Customers.Reveal;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Customers.Keeping;

/// <summary>GET /api/customers/{id}: the file, masked. Each customer somebody opens counts once a day against their budget (T01).</summary>
internal static class ReadCustomer
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/customers/{id:guid}", Handle)
            .Permit("customer.read")
            .Answers<CustomerFile>();

    private static async Task<IResult> Handle(
        Guid id,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        CustomerFiles files,
        Spending spending,
        Clock clock,
        Problems problems
    )
    {
        var customerId = new CustomerId(id);
        var customer = await db.Customers()
            .AsNoTracking()
            .Include(c => c.Contacts)
            .FirstOrDefaultAsync(c => c.Id == customerId, http.RequestAborted);
        if (customer is null)
        {
            return problems.From(http, Refusal.NotFound());
        }

        return await spending.See(db, viewer, customer.Subject, http.RequestAborted) is { } refusal
            ? problems.From(http, refusal)
            : Results.Ok(
                await files.Show(
                    db,
                    customer,
                    viewer,
                    clock.Now,
                    Problems.Language(http),
                    http.RequestAborted
                )
            );
    }
}
