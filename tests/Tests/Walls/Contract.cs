namespace Huisheng.Tests.Walls;

public sealed class Contract
{
    /// <summary>Integrators and the web's types read web/openapi.json; <c>scripts/contract</c> writes it anew through this test.</summary>
    [Fact]
    public async Task the_contract_checked_in_is_what_the_routes_say()
    {
        await using var house = await TestHouse.StartEmpty("sqlite");
        var said = (await house.Stranger().Get("/api/openapi.json")).Done().Text.Trim() + "\n";
        var path = Repository.Path("web", "openapi.json");
        if (Environment.GetEnvironmentVariable("HUISHENG_WRITE_CONTRACT") == "1")
        {
            File.WriteAllText(path, said);
        }

        // Compared by hand: a difference of a thousand lines helps nobody.
        (File.ReadAllText(path) == said).ShouldBeTrue(
            "web/openapi.json is stale; scripts/contract writes it anew"
        );
    }
}
