using System.Text.RegularExpressions;

namespace Huisheng.Tests.Canaries;

public sealed partial class PlainColumns
{
    /// <summary>The dump of X-09: after calls and cases with numbers in every text no table holds eleven digits of a mobile.</summary>
    [Theory, Engines]
    [Row("X-09", "S1-16")]
    public async Task no_table_holds_a_mobile_number(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var witness = new Witness(house);
        await house.At("2023-10-09 09:30");
        var life = new Life(witness, Canary.Twenty[0]);
        await life.BecomesACustomer();
        await life.Calls();
        await life.IsHandled();
        var kept = (await Leftovers.Of(house, engine)).Where(p =>
            p.Name.StartsWith("table ", StringComparison.Ordinal)
            || p.Name.StartsWith("file huisheng.db", StringComparison.Ordinal)
        );
        var text = string.Join(
            '\n',
            kept.Select(p => System.Text.Encoding.UTF8.GetString(p.Bytes))
        );
        text.ShouldContain("139****");
        Mobile().Matches(text).Select(m => m.Value).ShouldBeEmpty();
        Mobile().IsMatch("planted 13912345678 here").ShouldBeTrue();
    }

    [GeneratedRegex("(?<![0-9A-Za-z+/.=-])1[3-9][0-9]{9}(?![0-9A-Za-z+/.=-])")]
    private static partial Regex Mobile();
}
