namespace Huisheng.Tests.Canaries;

internal sealed partial class Life
{
    /// <summary>Promised, moved and kept, with everything about the customer typed into each text.</summary>
    private async Task IsPromised()
    {
        await Stands();
        var owner = await witness.As("王磊");
        var text = canary.Everything;
        (await owner.Post("/api/commitments/recognition", new { text })).Done();
        var made = (
            await owner.Post(
                $"/api/cases/{number}/commitments",
                new
                {
                    source = "agreed",
                    text,
                    method = canary.Line,
                    dueAt = HouseClock.At("2023-10-20 18:00"),
                }
            )
        ).Done();
        var path = $"/api/commitments/{made["commitments.0.number"].GetValue<string>()}";
        var consent = new
        {
            channel = "telephone",
            at = made["commitments.0.madeAt"].GetValue<string>(),
            words = text,
        };
        var moved = new { dueAt = HouseClock.At("2023-10-21 18:00"), consent };
        (await owner.Post($"{path}/rescheduling", moved, 1)).Done();
        (await owner.Post($"{path}/fulfilment", new { note = text }, 2)).Done();
        await Reads("王磊", path);
        await IsHelped(owner);
        await IsInDanger(owner);
    }

    private async Task IsHelped(Person owner)
    {
        var text = canary.Everything;
        var sent = new
        {
            kind = "shipment",
            product = canary.Name,
            carrier = canary.Phone,
            waybill = canary.Identity,
        };
        (await owner.Post($"/api/cases/{number}/remedies", sent)).Done();
        var body = new { kind = "other", text };
        var planned = (await owner.Post($"/api/cases/{number}/remedies", body)).Done();
        var path = $"/api/remedies/{planned["remedies.items.1.number"].GetValue<string>()}";
        (await owner.Post($"{path}/completion", new { note = text }, 1)).Done();
        await Reads("王磊", path);
    }

    private async Task IsInDanger(Person owner)
    {
        var reason = canary.Everything;
        var started = (await owner.Post($"/api/cases/{number}/emergency", new { reason })).Done();
        var path = $"/api/emergencies/{started["emergency.number"].GetValue<string>()}";
        foreach (var item in started["emergency.items"].AsArray())
        {
            var code = item!["code"]!.GetValue<string>();
            (await owner.Post($"{path}/ticks", new { item = code })).Done();
        }

        await Reads("王磊", path);
        (await owner.Post($"{path}/end", new { conclusion = canary.Everything }, 1)).Done();
    }
}
