using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Huisheng.Tests.Notices.Carriers;

/// <summary>One request as a gateway sees it.</summary>
internal sealed record Posted(string Id, string Timestamp, string Signature, byte[] Body)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    public string To => Json["to"]!.GetValue<string>();

    public string Text => Json["text"]!.GetValue<string>();
}

/// <summary>A gateway for text messages on a port of its own: it keeps what it is sent and answers as it is told to.</summary>
internal sealed class Gateway : IAsyncDisposable
{
    private readonly WebApplication app;

    private Gateway(WebApplication app) => this.app = app;

    public ConcurrentQueue<Posted> All { get; } = new();

    /// <summary>Status to answer a request with; it counts as sent to the customer when it is 2xx.</summary>
    public Func<Posted, int> Answers { get; set; } = _ => 202;

    /// <summary>Awaited before it answers.</summary>
    public Func<Task> Before { get; set; } = () => Task.CompletedTask;

    /// <summary>What a customer really got: the gateway carries each id once.</summary>
    public ConcurrentDictionary<string, Posted> Carried { get; } = new();

    public Uri Url => new(app.Urls.Single() + "/sms");

    public static async Task<Gateway> Open()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var gateway = new Gateway(app);
        app.MapPost("/sms", gateway.Take);
        await app.StartAsync();
        return gateway;
    }

    private async Task Take(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        var posted = new Posted(
            http.Request.Headers["webhook-id"].ToString(),
            http.Request.Headers["webhook-timestamp"].ToString(),
            http.Request.Headers["webhook-signature"].ToString(),
            body.ToArray()
        );
        All.Enqueue(posted);
        await Before();
        http.Response.StatusCode = Answers(posted);
        http.Response.Headers.Location = "http://127.0.0.1:9/elsewhere";
        if (http.Response.StatusCode < 300)
        {
            Carried.TryAdd(posted.Id, posted);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
