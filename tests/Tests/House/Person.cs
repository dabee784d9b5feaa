using System.Net;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text.Json.Nodes;

namespace Huisheng.Tests;

/// <summary>An answer as a client sees it.</summary>
public sealed record Answer(
    HttpStatusCode Status,
    JsonNode? Body,
    string Text,
    HttpResponseMessage Message
)
{
    public JsonNode this[string path] =>
        path.Split('.')
            .Aggregate(Body, (node, part) => int.TryParse(part, out var i) ? node?[i] : node?[part])
        ?? throw new InvalidOperationException($"No {path} in {(int)Status} {Text}");

    public string? Code => (Body as JsonObject)?["code"]?.GetValue<string>();

    public int Version => this["version"].GetValue<int>();

    /// <summary>The answer, if the act was done; otherwise the refusal as the failure of the test.</summary>
    public Answer Done() =>
        (int)Status < 300 ? this : throw new InvalidOperationException($"{(int)Status} {Text}");

    public Answer Refused(string code)
    {
        Code.ShouldBe(code, Text);
        return this;
    }

    /// <summary>The wrong fields of a refusal.</summary>
    public IReadOnlyList<string> Fields =>
        [.. Body?["errors"]?.AsArray().Select(e => e!["field"]!.GetValue<string>()) ?? []];
}

/// <summary>Somebody at a browser of their own.</summary>
public sealed class Person
{
    private readonly HttpMessageHandler server;
    private readonly LogKeeper log;
    private readonly Uri? address;
    private readonly CookieContainer cookies;
    private HttpClient? client;

    public Person(HttpMessageHandler server, LogKeeper log, Uri? address = null)
        : this(server, log, address, new CookieContainer()) { }

    /// <summary>The same browser, its cookies included, towards another node.</summary>
    public Person(HttpMessageHandler server, LogKeeper log, Person same)
        : this(server, log, null, same.cookies) { }

    private Person(HttpMessageHandler server, LogKeeper log, Uri? address, CookieContainer cookies)
    {
        this.server = server;
        this.log = log;
        this.address = address;
        this.cookies = cookies;
    }

    private HttpClient Client =>
        client ??= new HttpClient(new CookieJar(cookies, server))
        {
            BaseAddress = address ?? new Uri("http://localhost"),
        };

    public Task<Answer> Get(string path, string language = "zh-CN") =>
        Send(HttpMethod.Get, path, null, null, null, language);

    public Task<Answer> Post(
        string path,
        object? body = null,
        int? version = null,
        string? key = null,
        string language = "zh-CN"
    ) => Send(HttpMethod.Post, path, body, version, key ?? Guid.NewGuid().ToString(), language);

    public Task<Answer> Put(string path, object body, int? version = null) =>
        Send(HttpMethod.Put, path, body, version, null, "zh-CN");

    public Task<Answer> Delete(string path) =>
        Send(HttpMethod.Delete, path, null, null, null, "zh-CN");

    /// <summary>Sends a file as its bytes.</summary>
    public Task<Answer> Upload(
        string path,
        byte[] file,
        string? key = null,
        string language = "zh-CN"
    ) => Send(HttpMethod.Post, path, file, null, key ?? Guid.NewGuid().ToString(), language);

    /// <summary>The bytes of a download, and the name the house gave it.</summary>
    public async Task<(byte[] Bytes, string? Name)> Download(string path, string language = "zh-CN")
    {
        var answer = (await Get(path, language)).Done();
        return (
            await answer.Message.Content.ReadAsByteArrayAsync(),
            answer.Message.Content.Headers.ContentDisposition?.FileNameStar
        );
    }

    public Task<Answer> SignIn(string jobNumber, string password = Cast.Password) =>
        Send(HttpMethod.Post, "/api/session", new { jobNumber, password }, null, null, "zh-CN");

    /// <summary>Opens a stream and leaves it open; the caller reads and closes it.</summary>
    public async Task<HttpResponseMessage> Listen(string path, string? lastId)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept-Encoding", "gzip, br");
        if (lastId is not null)
        {
            request.Headers.Add("Last-Event-ID", lastId);
        }

        return await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>A file that is worked on for a while: what is told on the way, name and data, the answer last.</summary>
    public async Task<IReadOnlyList<(string Name, JsonNode Data)>> Told(
        string path,
        byte[] file,
        string key
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Content = new ByteArrayContent(file);
        request.Content.Headers.ContentType = new("application/octet-stream");
        request.Headers.Add("Idempotency-Key", key);
        request.Headers.Add("Accept", "text/event-stream");
        using var answer = await Client.SendAsync(request);
        var events = SseParser.Create(await answer.Content.ReadAsStreamAsync()).EnumerateAsync();
        List<(string, JsonNode)> all = [];
        await foreach (var item in events)
        {
            all.Add((item.EventType, JsonNode.Parse(item.Data)!));
        }

        return all;
    }

    /// <summary>A content as it is, with no JSON around it.</summary>
    public Task<Answer> SendBytes(string path, byte[] content, string? key) =>
        Send(HttpMethod.Post, path, new ByteArrayContent(content), null, key, "zh-CN");

    public async Task<Answer> Send(
        HttpMethod method,
        string path,
        object? body,
        int? version,
        string? key,
        string language
    )
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is byte[] bytes)
        {
            request.Content = new ByteArrayContent(bytes);
            request.Content.Headers.ContentType = new("application/octet-stream");
        }
        else if (body is not null || method == HttpMethod.Post)
        {
            request.Content = body as HttpContent ?? JsonContent.Create(body ?? new { });
        }

        if (version is { } seen)
        {
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{seen}\"");
        }

        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        request.Headers.Add("Accept-Language", language);
        return await Send(request);
    }

    /// <summary>Sends what the test made itself. Of a stream that never ends only the head is read.</summary>
    public async Task<Answer> Send(HttpRequestMessage request)
    {
        var answer = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        if (answer.Content.Headers.ContentType?.MediaType == "text/event-stream")
        {
            answer.Dispose();
            return new Answer(answer.StatusCode, null, "", answer);
        }

        // A download is read by whoever asked for it; its encoding is its own.
        var text = answer.Content.Headers.ContentDisposition is null
            ? await answer.Content.ReadAsStringAsync()
            : "";
        var shown =
            answer.StatusCode == HttpStatusCode.InternalServerError ? text + log.Text : text;
        return new Answer(answer.StatusCode, Parse(text), shown, answer);
    }

    private static JsonNode? Parse(string text) =>
        text.Length > 0 && text[0] is '{' or '[' ? JsonNode.Parse(text) : null;

    private sealed class CookieJar(CookieContainer cookies, HttpMessageHandler inner)
        : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            var header = cookies.GetCookieHeader(request.RequestUri!);
            if (header.Length > 0)
            {
                request.Headers.Add("Cookie", header);
            }

            var answer = await base.SendAsync(request, cancellationToken);
            if (answer.Headers.TryGetValues("Set-Cookie", out var set))
            {
                foreach (var cookie in set)
                {
                    cookies.SetCookies(request.RequestUri!, cookie);
                }
            }

            return answer;
        }
    }
}
