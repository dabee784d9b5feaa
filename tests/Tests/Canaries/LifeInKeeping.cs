namespace Huisheng.Tests.Canaries;

internal sealed partial class Life
{
    /// <summary>A trial of a purge years later names records and nobody.</summary>
    public static async Task IsKept(Witness witness)
    {
        witness.Forget();
        var admin = await witness.As(Cast.Administrator);
        var run = (await admin.Post("/api/keeping/purges", new { kind = "call" })).Done();
        var path = $"/api/keeping/purges/{run["number"].GetValue<string>()}";
        (await admin.Get(path)).Done();
        (await admin.Get($"{path}/records")).Done();
    }
}
