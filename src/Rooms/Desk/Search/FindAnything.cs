using System.Globalization;
using Huisheng.Desk.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Search;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Desk.Search;

/// <summary>What is looked for: every word must be there; two characters are enough.</summary>
/// <param name="Kind">Only this kind ("case", "call" …); every kind the person may read if left out</param>
/// <param name="After">Where the page before ended</param>
internal sealed record SearchRequest(
    string? Text = null,
    string? Kind = null,
    string? After = null
);

/// <param name="Snippet">The piece of its text that has the word; null if it has no text</param>
internal sealed record FoundRow(
    string Kind,
    string Number,
    string Title,
    string State,
    string? Snippet,
    DateTimeOffset At
);

/// <summary>What was looked for is not said again: it may be personal data.</summary>
/// <param name="Kinds">The kinds this person may find</param>
internal sealed record FoundPage(
    IReadOnlyList<FoundRow> Items,
    string? Next,
    IReadOnlyList<string> Kinds
);

/// <summary>POST /api/search: cases, calls, feedback … by their words, newest first.</summary>
internal static class FindAnything
{
    // What is typed may be personal data: it travels in a body, never in an address that logs keep.
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/search", Answer).Permit("desk.read").WithoutKey().Answers<FoundPage>();

    private static async Task<IResult> Answer(
        SearchRequest request,
        Viewer viewer,
        IEnumerable<ISearchedKind> searched,
        HuishengDb db,
        Problems problems,
        HttpContext http
    )
    {
        var kinds = searched.Where(k => viewer.May(k.Right)).ToList();
        var words = SearchText.Words(request.Text);
        if (Wrong(request, kinds, words) is { } refusal)
        {
            return problems.From(http, refusal);
        }

        var asked = kinds.Where(k => request.Kind is null || k.Kind == request.Kind).ToList();
        var stop = http.RequestAborted;
        var hits = await db.Search(
            new SearchAsk(words, Reach(asked, viewer), Place.Read(request.After)),
            stop
        );
        var rows = await Rows(hits.Items, asked, viewer, words, Problems.Language(http), stop);
        return Results.Ok(new FoundPage(rows, hits.Next, [.. kinds.Select(k => k.Kind)]));
    }

    private static Refusal? Wrong(
        SearchRequest request,
        List<ISearchedKind> kinds,
        IReadOnlyList<string> words
    ) =>
        new Check()
            .Text(request.Text, "text", SearchText.Longest)
            .Require(
                string.IsNullOrWhiteSpace(request.Text)
                    || words.Any(w => new StringInfo(w).LengthInTextElements > 1),
                "text",
                "field.two-characters"
            )
            .Require(
                request.Kind is null || kinds.Any(k => k.Kind == request.Kind),
                "kind",
                "field.unknown-value"
            )
            .Require(
                request.After is null
                    || Place.Read(request.After) is { } place
                        && long.TryParse(place.Number, CultureInfo.InvariantCulture, out _),
                "after",
                "field.unknown-value"
            )
            .Refusal();

    private static SearchReach Reach(List<ISearchedKind> kinds, Viewer viewer) =>
        new(
            [.. kinds.Where(k => viewer.ScopeOf(k.Right) == Scope.All).Select(k => k.Kind)],
            [
                .. kinds
                    .Where(k => viewer.ScopeOf(k.Right) != Scope.All)
                    .Select(k => (k.Kind, viewer.Id.Value)),
                .. kinds
                    .Where(k => viewer.ScopeOf(k.Right) == Scope.Department)
                    .Select(k => (k.Kind, viewer.DepartmentId.Value)),
            ]
        );

    private static async Task<List<FoundRow>> Rows(
        IReadOnlyList<Hit> hits,
        List<ISearchedKind> kinds,
        Viewer viewer,
        IReadOnlyList<string> words,
        string language,
        CancellationToken stop
    )
    {
        Dictionary<Guid, FoundThing> shown = [];
        foreach (var kind in kinds)
        {
            var ids = hits.Where(h => h.Kind == kind.Kind).Select(h => h.Id).ToList();
            foreach (
                var thing in ids.Count == 0 ? [] : await kind.Show(ids, viewer, language, stop)
            )
            {
                shown[thing.Id] = thing;
            }
        }

        return
        [
            .. hits.Where(h => shown.ContainsKey(h.Id))
                .Select(h => (Hit: h, Thing: shown[h.Id]))
                .Select(f => new FoundRow(
                    f.Hit.Kind,
                    f.Thing.Number,
                    f.Thing.Title,
                    f.Thing.State,
                    Snippet.Of(f.Thing.Texts, words) is var piece && piece == f.Thing.Title
                        ? null
                        : piece,
                    f.Hit.At
                )),
        ];
    }
}
