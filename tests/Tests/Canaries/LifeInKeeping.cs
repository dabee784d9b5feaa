namespace Huisheng.Tests.Canaries;

internal sealed partial class Life
{
    /// <summary>A hold on a call of theirs, with everything about them for a reason; a trial of a purge names records and nobody.</summary>
    public async Task IsKept()
    {
        witness.Forget();
        var hold = new
        {
            kind = "call",
            number = call,
            reason = canary.Everything,
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
