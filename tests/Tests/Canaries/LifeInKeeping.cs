namespace Huisheng.Tests.Canaries;

internal sealed partial class Life
{
    /// <summary>A trial of a purge years later names records and nobody.</summary>
    public static async Task IsKept(Witness witness)
    {
        witness.Forget();
        var call = (await (await witness.As("李明")).Get("/api/calls")).Done()["items.0.number"];
        var hold = new
        {
            kind = "call",
            number = call.GetValue<string>(),
            reason = Canary.Twenty[0].Everything,
        };
        var held = (await (await witness.As("刘洋")).Post("/api/keeping/holds", hold)).Done();
        var admin = await witness.As(Cast.Administrator);
        var run = (await admin.Post("/api/keeping/purges", new { kind = "call" })).Done();
        var path = $"/api/keeping/purges/{run["number"].GetValue<string>()}";
        (await admin.Get($"/api/keeping/holds/{held["number"].GetValue<string>()}")).Done();
        (await admin.Get(path)).Done();
        (await admin.Get($"{path}/records")).Done();
    }
}
