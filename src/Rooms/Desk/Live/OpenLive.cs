using System.Globalization;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Huisheng.Desk.Live;

/// <summary>
/// GET /api/live: server-sent events <c>changed</c> {kind, number, version}, <c>presence</c> {kind, number}, <c>reload</c> and
/// <c>signed-out</c>, only of things the viewer may see; a comment every 15 s. Resumes by <c>Last-Event-ID</c>, or by
/// <c>?after=</c> where a browser cannot set the header.
/// </summary>
internal static class OpenLive
{
    private const int MostResumed = 2000;
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Resumable = TimeSpan.FromMinutes(10);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/live", Handle)
            .Permit(RouteRules.SignedIn)
            .ByItself()
            .Produces(StatusCodes.Status200OK, contentType: "text/event-stream");

    private static async Task Handle(
        HttpContext http,
        Viewer viewer,
        LiveStreams streams,
        Problems problems,
        Clock clock,
        IHostApplicationLifetime life,
        string? after
    )
    {
        var session = http.Features.GetRequiredFeature<SessionKey>();
        if (streams.Begin(viewer, session.Id) is not { } stream)
        {
            await problems
                .From(http, new Refusal("live.too-many", RefusalKind.TooMany))
                .ExecuteAsync(http);
            return;
        }

        using var ends = CancellationTokenSource.CreateLinkedTokenSource(
            http.RequestAborted,
            life.ApplicationStopping
        );
        try
        {
            http.Response.ContentType = "text/event-stream";
            // Nginx holds back what it is not told to pass on.
            http.Response.Headers["X-Accel-Buffering"] = "no";
            http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
            var resumed = http.Request.Headers["Last-Event-ID"].ToString();
            await Missed(http, viewer, clock.Now, resumed.Length > 0 ? resumed : after, ends.Token);
            await Follow(http, stream, streams, clock.Time, ends.Token);
        }
        catch (OperationCanceledException) when (ends.IsCancellationRequested)
        {
            // The browser has gone, or the node is stopping; it resumes elsewhere.
        }
        finally
        {
            streams.End(stream);
        }
    }

    /// <summary>What happened while nobody listened; without a place to resume from, the last seconds.</summary>
    private static async Task Missed(
        HttpContext http,
        Viewer viewer,
        DateTimeOffset now,
        string? after,
        CancellationToken stop
    )
    {
        var from = after is null ? now : Read(after);
        if (from is not { } place || now - place > Resumable)
        {
            await Write(http, LiveNews.Reload(now.ToUnixTimeSeconds()), stop);
            return;
        }

        var news = await LiveReading.Since(
            http.RequestServices.GetRequiredService<HuishengDb>(),
            http.RequestServices.GetRequiredService<SubjectDoors>(),
            (place < now ? place : now) - LiveReading.Window,
            now,
            _ => true,
            MostResumed,
            stop
        );
        await Write(http, $"id: {news.ReadAt}\n\n" + news.For(viewer), stop);
    }

    private static async Task Follow(
        HttpContext http,
        LiveStream stream,
        LiveStreams streams,
        TimeProvider time,
        CancellationToken stop
    )
    {
        using var timer = new PeriodicTimer(Beat, time);
        var beat = timer.WaitForNextTickAsync(stop).AsTask();
        var more = stream.News.WaitToReadAsync(stop).AsTask();
        while (true)
        {
            await Task.WhenAny(beat, more);
            // Before the drain: what was read up to then waits in the stream already.
            var upTo = streams.ReadUpTo;
            while (stream.News.TryRead(out var news))
            {
                await Write(http, news.For(stream.Viewer), stop);
            }

            if (more.IsCompleted)
            {
                if (!await more)
                {
                    break;
                }

                more = stream.News.WaitToReadAsync(stop).AsTask();
            }

            if (beat.IsCompleted)
            {
                await beat;
                beat = timer.WaitForNextTickAsync(stop).AsTask();
                await Write(http, $": \nid: {upTo}\n\n", stop);
            }
        }

        await Write(http, stream.SignedOut ? "event: signed-out\ndata: {}\n\n" : "", stop);
    }

    private static async Task Write(HttpContext http, string text, CancellationToken stop)
    {
        if (text.Length > 0)
        {
            await http.Response.WriteAsync(text, stop);
            await http.Response.Body.FlushAsync(stop);
        }
    }

    private static DateTimeOffset? Read(string id) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds < DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}
