using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Tests.Walls;

/// <summary>Every route with the right it asks for, as agreed: a route that quietly asks for another right is seen here.</summary>
public sealed class RouteList
{
    private static readonly string Agreed = Repository.Path(
        "tests",
        "Tests",
        "Walls",
        "routes.txt"
    );

    [Fact]
    [Row("R31")]
    public async Task every_route_asks_for_the_right_agreed()
    {
        await using var house = await TestHouse.StartEmpty("sqlite");
        var live = string.Join('\n', Live(house)) + "\n";
        if (Environment.GetEnvironmentVariable("HUISHENG_WRITE_CONTRACT") == "1")
        {
            await File.WriteAllTextAsync(Agreed, live);
        }

        live.ShouldBe(await File.ReadAllTextAsync(Agreed));
    }

    private static IEnumerable<string> Live(TestHouse house) =>
        ((IEndpointRouteBuilder)house.App)
            .DataSources.SelectMany(s => s.Endpoints)
            .OfType<RouteEndpoint>()
            .SelectMany(e =>
                (e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["*"]).Select(m =>
                    Line(e, m)
                )
            )
            .Distinct()
            .Order(StringComparer.Ordinal);

    private static string Line(RouteEndpoint route, string method)
    {
        var right = route.Metadata.GetMetadata<RouteRight>();
        var marks =
            (route.Metadata.GetMetadata<EditsVersion>() is null ? "" : " if-match")
            + (route.Metadata.GetMetadata<NeedsNoKey>() is null ? "" : " no-key");
        var open = route.Metadata.GetMetadata<AsksSignature>() is null ? "anyone" : "signature";
        return $"{route.RoutePattern.RawText} {method} {(right is null ? "NONE" : right.Right ?? open)}{marks}";
    }
}
