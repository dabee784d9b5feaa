using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Huisheng.Demo;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace Huisheng.Bench;

/// <summary>One person's client; cookies by hand, so that clients that answer inside the process have them too.</summary>
internal sealed class Desk : IDisposable
{
    private readonly HttpClient client;
    private string cookie = "";

    private Desk(HttpMessageHandler handler, Uri address) =>
        client = new HttpClient(handler) { BaseAddress = address };

    public static async Task<Desk> Of(WebApplication house, string job, bool inside)
    {
        var desk = inside
            ? new Desk(house.GetTestServer().CreateHandler(), new Uri("http://localhost"))
            : new Desk(new SocketsHttpHandler { UseCookies = false }, new Uri(house.Urls.First()));
        await desk.Post(
            "/api/session",
            new { jobNumber = job, password = Story.SignIns()[0].Password }
        );
        return desk;
    }

    public async Task<JsonNode?> Get(string path) =>
        Read(await Text(HttpMethod.Get, path, null, null));

    /// <summary>Only the bytes: for measuring.</summary>
    public Task<string> Fetch(string path) => Text(HttpMethod.Get, path, null, null);

    public async Task<JsonNode?> Post(string path, object body, int? version = null) =>
        Read(await Text(HttpMethod.Post, path, body, version));

    public async Task<JsonNode?> Do(string thing, string verb, object body)
    {
        var seen = await Get(thing);
        return await Post($"{thing}/{verb}", body, seen!["version"]!.GetValue<int>());
    }

    private async Task<string> Text(HttpMethod method, string path, object? body, int? version)
    {
        using var request = new HttpRequestMessage(method, path);
        if (cookie.Length > 0)
        {
            request.Headers.Add("Cookie", cookie);
        }

        if (body is not null)
        {
            request.Content = JsonContent.Create(body);
            request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        }

        if (version is { } seen)
        {
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{seen}\"");
        }

        using var answer = await client.SendAsync(request);
        if (answer.Headers.TryGetValues("Set-Cookie", out var set))
        {
            cookie = string.Join("; ", set.Select(c => c.Split(';')[0]));
        }

        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode
            ? text
            : throw new InvalidOperationException(
                $"{method} {path}: {(int)answer.StatusCode} {text}"
            );
    }

    private static JsonNode? Read(string text) => text.Length == 0 ? null : JsonNode.Parse(text);

    public void Dispose() => client.Dispose();
}
