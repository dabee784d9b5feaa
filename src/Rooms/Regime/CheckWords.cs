using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Regime;

/// <summary>A word that is not said to customers, where it stands, and what is said in its place.</summary>
internal sealed record WordFound(
    int At,
    int Length,
    string Word,
    string List,
    string ListText,
    string? Instead
);

internal sealed record WordsFound(IReadOnlyList<WordFound> Items);

/// <summary>
/// POST /api/words/check, while somebody types: which words of it are not said to customers (S1-51). Nothing is kept. What goes out is
/// judged again when it is sent.
/// </summary>
internal static class CheckWords
{
    private const int Longest = 4000;

    /// <param name="In">answer, record or question</param>
    public sealed record WordCheck(string Text, string In);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/words/check", Handle)
            .Permit(RouteRules.SignedIn)
            .WithoutKey()
            .ByItself()
            .Answers<WordsFound>();

    private static IResult Handle(
        WordCheck request,
        HttpContext http,
        Rulebook rules,
        Problems problems
    )
    {
        var wrong = new Check()
            .Require(request.In is "answer" or "record" or "question", "in", "field.unknown-value")
            .Require(request.Text is { Length: <= Longest }, "text", "field.too-long", $"{Longest}")
            .Refusal();
        if (wrong is not null)
        {
            return problems.From(http, wrong);
        }

        var language = Problems.Language(http);
        return Results.Ok(
            new WordsFound([
                .. rules
                    .Said.Find(request.Text, request.In)
                    .Select(h => new WordFound(
                        h.At,
                        h.Length,
                        request.Text.Substring(h.At, h.Length),
                        h.Of.Code,
                        h.Of.Name(language),
                        h.Of.Instead
                    )),
            ])
        );
    }
}
