using Huisheng.Regime.Contract;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Regime;

/// <summary>The words of the rules in one language: <c>values["case-type.complaint"]</c>, and the codes of each list in order.</summary>
internal sealed record WordsView(
    IReadOnlyDictionary<string, string> Values,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Lists
);

/// <summary>GET /api/words</summary>
internal static class Words
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/words", Answer).Permit(RouteRules.SignedIn).Answers<WordsView>();

    private static WordsView Answer(Rulebook rulebook, HttpContext http)
    {
        var language = Problems.Language(http);
        var lists = rulebook.WordLists.ToDictionary(l => l, rulebook.Codes);
        return new WordsView(
            lists
                .SelectMany(l => l.Value.Select(code => (List: l.Key, Code: code)))
                .ToDictionary(
                    w => $"{w.List}.{w.Code}",
                    w => rulebook.Word(w.List, w.Code, language)
                ),
            lists
        );
    }
}
