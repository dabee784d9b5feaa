using Huisheng.People.Rights;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using YamlDotNet.RepresentationModel;

namespace Huisheng.Tests.People;

/// <summary>Every live route × every role, nobody and somebody disabled. What is expected comes from the file, not from the code.</summary>
public sealed class RouteRights
{
    private sealed record Route(string Method, string Path, string? Right);

    [Theory, Engines]
    [Row("R31")]
    public async Task every_route_answers_every_role_as_the_file_says(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var granted = Granted();
        var routes = Live(house);
        routes.Count.ShouldBeGreaterThan(20);
        var wrong = new List<string>();
        foreach (var role in Roles.Load(Repository.Path("regime")).All.Select(r => r.Code))
        {
            var person = await house.Somebody(role);
            foreach (var route in routes)
            {
                var may =
                    route.Right is null or "signed-in" || granted.Contains((route.Right, role));
                var answer = await Knock(person, route);
                if (answer.Code == "not-signed-in" || answer.Code == "not-allowed" == may)
                {
                    wrong.Add(
                        $"{role} {route.Method} {route.Path}: {(int)answer.Status} {answer.Code}"
                    );
                }
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Theory, Engines]
    [Row("R31")]
    public async Task nobody_and_somebody_disabled_get_only_what_is_open_to_anyone(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var disabled = await house.SignIn("李明");
        await house.Disable("1001");
        foreach (var person in new[] { house.Stranger(), disabled })
        {
            foreach (var route in Live(house))
            {
                var answer = await Knock(person, route);
                (answer.Code == "not-signed-in").ShouldBe(
                    route.Right is not null,
                    $"{route} {answer.Text}"
                );
            }
        }
    }

    [Fact]
    [Row("R31")]
    public async Task a_planted_route_without_a_right_stops_the_start()
    {
        await using var house = Build(app => app.MapGet("/api/planted", () => "in"));
        var error = await Should.ThrowAsync<InvalidOperationException>(() =>
            Host.House.Open(house)
        );
        error.Message.ShouldContain("/api/planted");
    }

    [Fact]
    [Row("R31")]
    public async Task a_planted_route_with_a_right_the_file_does_not_know_stops_the_start()
    {
        await using var house = Build(app =>
            app.MapGet("/api/planted", () => "in").Permit("planted.read")
        );
        var error = await Should.ThrowAsync<InvalidOperationException>(() =>
            Host.House.Open(house)
        );
        error.Message.ShouldContain("'planted.read'");
    }

    private static WebApplication Build(Action<WebApplication> plant)
    {
        var folder = Directory.CreateTempSubdirectory("huisheng-planted-").FullName;
        var house = Host.House.Build([
            $"--Data:Folder={folder}",
            $"--Database=Data Source={Path.Combine(folder, "huisheng.db")}",
            $"--Regime:Folder={Repository.Path("regime")}",
        ]);
        plant(house);
        return house;
    }

    /// <summary>Signing out comes last, since it really ends the session.</summary>
    private static List<Route> Live(TestHouse house) =>
        [
            .. house
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(e =>
                    e.RoutePattern.RawText!.TrimStart('/')
                        .StartsWith("api/", StringComparison.Ordinal)
                )
                .SelectMany(e =>
                    e.Metadata.GetMetadata<HttpMethodMetadata>()!
                        .HttpMethods.Select(m => new Route(
                            m,
                            PathOf(e),
                            e.Metadata.GetMetadata<RouteRight>()!.Right
                        ))
                )
                .OrderBy(r => r is { Method: "DELETE", Path: "/api/session" }),
        ];

    private static string PathOf(RouteEndpoint route) =>
        "/"
        + string.Join(
            '/',
            route.RoutePattern.PathSegments.Select(s =>
                string.Concat(
                    s.Parts.Select(p =>
                        p switch
                        {
                            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart text =>
                                text.Content,
                            Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart dot =>
                                dot.Content,
                            _ => Guid.Empty.ToString(),
                        }
                    )
                )
            )
        );

    /// <summary>Without key and version, so that a permitted request changes nothing. A PUT needs a body to reach its route.</summary>
    private static Task<Answer> Knock(Person person, Route route) =>
        person.Send(
            new HttpMethod(route.Method),
            route.Path,
            route.Method == "PUT" ? new { } : null,
            null,
            null,
            "zh-CN"
        );

    private static HashSet<(string Right, string Role)> Granted()
    {
        var yaml = new YamlStream();
        yaml.Load(
            new StringReader(File.ReadAllText(Repository.Path("regime", "permissions.yaml")))
        );
        var rights = (YamlMappingNode)yaml.Documents[0].RootNode["rights"];
        return
        [
            .. rights.Children.SelectMany(right =>
                ((YamlMappingNode)right.Value["roles"]).Children.Keys.Select(role =>
                    (right.Key.ToString(), role.ToString())
                )
            ),
        ];
    }
}
