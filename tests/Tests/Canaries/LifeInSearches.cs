namespace Huisheng.Tests.Canaries;

internal sealed partial class Life
{
    private async Task IsLookedFor(Person agent)
    {
        foreach (
            var search in new object[]
            {
                new { phone = canary.Phone },
                new { email = canary.Email },
                new { identity = canary.Identity },
                new { name = canary.Name },
                new { phone = canary.Identity },
            }
        )
        {
            await agent.Post("/api/customers/search", search);
        }

        var said = new
        {
            name = canary.Name,
            phone = canary.Phone,
            idLastFour = canary.Identity[^4..],
        };
        (await agent.Post($"/api/customers/{id}/verification", said))
            .Done()["passed"]
            .GetValue<bool>()
            .ShouldBeTrue();
        (await agent.Get($"/api/cases?q={Uri.EscapeDataString(canary.Phone)}")).Done();
        (await agent.Get($"/api/calls?q={Uri.EscapeDataString(canary.Name)}")).Done();
        await agent.Post("/api/customers", new { name = 7, phone = canary.Phone });
    }
}
