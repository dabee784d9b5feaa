using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Huisheng.Tests.Together.Examples;

/// <summary>
/// How a request to one route is made so that it succeeds, on things of its own each time. Everything that must hold for every
/// route (once, one wins, a stranger, nothing foreign in the body) is proved with these.
/// </summary>
/// <param name="Route">Method and pattern without constraints: <c>POST /api/cases/{number}/dispatch</c>.</param>
internal sealed record Example(string Route, Func<Stage, Task<Ready>> Make)
{
    /// <summary>Why doing it twice cannot be told from doing it once. Everything else must double without a key.</summary>
    public string? SameTwice { get; init; }

    /// <summary>Why the request is well formed and still refused, where no state lets it succeed in a staffed house.</summary>
    public string? NeverDone { get; init; }

    public string Method => Route[..Route.IndexOf(' ', StringComparison.Ordinal)];

    public string Pattern => Route[(Route.IndexOf(' ', StringComparison.Ordinal) + 1)..];
}

/// <summary>A request ready to go: who sends it, where to, with what body and on which version.</summary>
internal sealed partial record Ready(
    Person Who,
    string Path,
    object? Body = null,
    int? Version = null
)
{
    /// <summary>A body that is not JSON, for routes that take a file.</summary>
    public Func<HttpContent>? Bytes { get; init; }

    /// <summary>Where the thing is read, where its address does not say so.</summary>
    public string? Page { get; init; }

    /// <summary>The JSON body as a tree of its own, to be changed by a test.</summary>
    public JsonObject Json() =>
        JsonSerializer.SerializeToNode(Body ?? new { }, JsonSerializerOptions.Web)!.AsObject();

    public async Task<Answer> Send(string method, string? key = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), Path);
        if (Bytes is not null)
        {
            request.Content = Bytes();
        }
        else if (method is "POST" or "PUT")
        {
            request.Content = JsonContent.Create(Body ?? new { });
        }

        if (Version is { } seen)
        {
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{seen}\"");
        }

        request.Headers.Add("Accept-Language", "zh-CN");
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return await Who.Send(request);
    }

    /// <summary>The same request about a thing of the same shape that does not exist.</summary>
    public Ready AboutNothing(string pattern, string parameter) =>
        this with
        {
            Path = Replace(pattern, parameter, Absent(Value(pattern, parameter))),
        };

    public string Value(string pattern, string parameter) =>
        Path.Split('?')[0].Split('/')[Place(pattern, parameter)];

    /// <summary>An id of the same shape that nothing has.</summary>
    public static string Absent(string id) =>
        Guid.TryParse(id, out _)
            ? Guid.NewGuid().ToString()
            : Digits().Replace(id, m => new string('9', m.Length), 1);

    private string Replace(string pattern, string parameter, string value)
    {
        var parts = Path.Split('/');
        parts[Place(pattern, parameter)] = value;
        return string.Join('/', parts);
    }

    private static int Place(string pattern, string parameter) =>
        Array.IndexOf(pattern.Split('/'), "{" + parameter + "}");

    [GeneratedRegex(@"\d+$")]
    private static partial Regex Digits();
}
