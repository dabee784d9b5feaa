using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Huisheng.Demo;

/// <summary>The desks of the company: whoever acts signs in as a person does and sends what the console would send.</summary>
internal sealed class Seats(Uri house, DemoClock clock, Company company) : IDisposable
{
    // Sessions end after half an hour without a request; whoever was away longer signs in again.
    private static readonly TimeSpan Stays = TimeSpan.FromMinutes(25);

    private readonly Dictionary<string, Seat> seats = [];

    public async Task<Seat> Of(string job)
    {
        var now = clock.GetUtcNow();
        if (seats.TryGetValue(job, out var seat) && now - seat.Last < Stays)
        {
            seat.Last = now;
            return seat;
        }

        seat?.Dispose();
        seat = new Seat(house) { Last = now };
        await seat.Post("/api/session", new { jobNumber = job, password = company.Password });
        return seats[job] = seat;
    }

    public Seat Stranger() => new(house);

    public void Dispose()
    {
        foreach (var seat in seats.Values)
        {
            seat.Dispose();
        }
    }
}

/// <summary>One browser.</summary>
internal sealed class Seat : IDisposable
{
    private readonly HttpClient client;

    public Seat(Uri house)
    {
#pragma warning disable CA2000 // The client disposes its handler.
        client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() })
        {
            BaseAddress = house,
        };
#pragma warning restore CA2000
    }

    public DateTimeOffset Last { get; set; }

    public Task<JsonNode?> Get(string path) => Send(HttpMethod.Get, path, null, null);

    public Task<JsonNode?> Post(string path, object body, int? version = null) =>
        Send(HttpMethod.Post, path, body, version);

    public Task<JsonNode?> Put(string path, object body, int version) =>
        Send(HttpMethod.Put, path, body, version);

    /// <summary>The act on the version shown now.</summary>
    public async Task<JsonNode?> Do(string thing, string verb, object body)
    {
        var seen = await Get(thing);
        if (IsLate(seen!))
        {
            await Explain(thing);
        }

        return await Post($"{thing}/{verb}", body, seen!["version"]!.GetValue<int>());
    }

    /// <summary>Adds to a thing without its version. What is late is left to whoever looks at the demonstration.</summary>
    public async Task<bool> Add(string thing, string what, object body)
    {
        if (IsLate((await Get(thing))!))
        {
            return false;
        }

        await Post($"{thing}/{what}", body);
        return true;
    }

    /// <summary>Says why the thing is late: its path is that of its deadlines but for the plural.</summary>
    public Task<JsonNode?> Explain(string thing) =>
        Post(
            thing
                .Replace("/api/cases/", "/api/deadlines/case/", StringComparison.Ordinal)
                .Replace("/api/follow-ups/", "/api/deadlines/follow-up/", StringComparison.Ordinal)
                .Replace(
                    "/api/commitments/",
                    "/api/deadlines/commitment/",
                    StringComparison.Ordinal
                ) + "/reason",
            new { reason = "当时在处理其他紧急工单" }
        );

    /// <summary>The house asks why before it takes anything else.</summary>
    private static bool IsLate(JsonNode seen) =>
        seen["actions"]
            ?.AsArray()
            .Any(a => a!["refusal"]?["code"]?.GetValue<string>() == "clock.reason-wanted") == true;

    /// <summary>A file to fill in.</summary>
    public Task<string> Text(string path) => Ask(HttpMethod.Get, path, null, null);

    public Task<string> Upload(string path, string file) =>
        Ask(HttpMethod.Post, path, new StringContent(file, Encoding.UTF8, "text/csv"), null);

    /// <summary>A file, and the id it has until it hangs on something.</summary>
    public async Task<string> File(string name, byte[] content)
    {
        var path = $"/api/files?name={Uri.EscapeDataString(name)}";
        var text = await Ask(HttpMethod.Post, path, new ByteArrayContent(content), null);
        return JsonNode.Parse(text)!["id"]!.GetValue<string>();
    }

    private async Task<JsonNode?> Send(HttpMethod method, string path, object? body, int? version)
    {
        var text = await Ask(method, path, body is null ? null : JsonContent.Create(body), version);
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }

    private async Task<string> Ask(HttpMethod method, string path, HttpContent? body, int? version)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        request.Headers.Add("Accept-Language", "zh-CN");
        if (body is not null)
        {
            request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        }

        if (version is { } seen)
        {
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{seen}\"");
        }

        using var answer = await client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode
            ? text
            : throw new DemoRefusedException($"{method} {path}: {(int)answer.StatusCode} {text}");
    }

    public void Dispose() => client.Dispose();
}

/// <summary>The house refused what the story wanted: the story and the rules no longer agree.</summary>
public sealed class DemoRefusedException(string message) : Exception(message);
