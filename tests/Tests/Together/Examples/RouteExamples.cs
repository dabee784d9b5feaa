using System.Reflection;
using System.Text.RegularExpressions;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Together.Examples;

/// <summary>A live route as the server holds it.</summary>
internal sealed record LiveRoute(string Method, string Pattern, EndpointMetadataCollection Marks)
{
    public string Name => $"{Method} {Pattern}";

    public bool TakesKey => Method == "POST" && Marks.GetMetadata<NeedsNoKey>() is null;

    public bool TakesVersion => Marks.GetMetadata<EditsVersion>() is not null;
}

/// <summary>Every example there is, and the live routes that lack one. A room's examples stand in its own file; list it here.</summary>
internal static partial class RouteExamples
{
    public static readonly IReadOnlyList<Example> All =
    [
        .. PeopleExamples.All,
        .. HouseExamples.All,
        .. CustomerExamples.All,
        .. CallExamples.All,
        .. FileExamples.All,
        .. FormExamples.All,
        .. FeedbackExamples.All,
        .. CaseExamples.All,
        .. CommitmentExamples.All,
        .. RemedyExamples.All,
        .. EmergencyExamples.All,
        .. PhoneExamples.All,
        .. FollowUpExamples.All,
        .. DeskExamples.All,
        .. KnowledgeExamples.All,
        .. SuggestionExamples.All,
        .. KeepingExamples.All,
        .. RegimeExamples.All,
        .. MessageExamples.All,
        .. DeadlineExamples.All,
    ];

    public static Example Of(LiveRoute route) => All.Single(e => e.Route == route.Name);

    public static IReadOnlyList<LiveRoute> Live(TestHouse house, Func<LiveRoute, bool> which) =>
        [
            .. house
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .SelectMany(e =>
                    (e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []).Select(
                        m => new LiveRoute(m, Plain(e.RoutePattern.RawText!), e.Metadata)
                    )
                )
                .Where(which)
                .OrderBy(r => r.Name, StringComparer.Ordinal),
        ];

    /// <summary>A route nobody prepared an example for is a route nobody checked.</summary>
    public static void MustCover(IEnumerable<LiveRoute> routes)
    {
        var lost = routes.Select(r => r.Name).Except(All.Select(e => e.Route)).ToList();
        if (lost.Count > 0)
        {
            throw new InvalidOperationException(
                "These routes have no example. Add one for each to the file of its room in tests/Tests/Together/Examples"
                    + " – new(\"POST /api/…/{id}/verb\", async s => new(await s.As(\"李明\"), path, body, version)) – made anew at"
                    + " each call, so that the request succeeds:\n  "
                    + string.Join("\n  ", lost)
            );
        }
    }

    private static string Plain(string pattern) =>
        "/" + Constraint().Replace(pattern, "{$1}").TrimStart('/');

    [GeneratedRegex(@"\{\*?(\w+)[^}]*\}")]
    private static partial Regex Constraint();
}
