using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Storage.Web;

/// <summary>
/// A route whose work takes long. Asked with <c>Accept: text/event-stream</c> it tells its steps on the request itself, and in the end
/// the answer it would have given: only who asks sees them, whichever process does the work, and nothing is written for it
/// (docs/decisions/0038). Asked any other way it answers once, as every route does.
/// </summary>
public static class ToldWork
{
    private const string Stream = "text/event-stream";

    public static async Task<IResult> Run(HttpContext http, Func<Steps, Task<IResult>> work)
    {
        if (!http.Request.Headers.Accept.ToString().Contains(Stream, StringComparison.Ordinal))
        {
            return await work(Steps.Silent);
        }

        // Nginx holds back what it is not told to pass on.
        http.Response.Headers["X-Accel-Buffering"] = "no";
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        return TypedResults.ServerSentEvents(Told(http, work, http.RequestAborted));
    }

    private static async IAsyncEnumerable<SseItem<object>> Told(
        HttpContext http,
        Func<Steps, Task<IResult>> work,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var channel = Channel.CreateUnbounded<SseItem<object>>();
        var answer = Task.Run(() => Work(http, work, channel.Writer), CancellationToken.None);
        try
        {
            await foreach (var item in channel.Reader.ReadAllAsync(stop))
            {
                yield return item;
            }
        }
        finally
        {
            // What the work uses belongs to the request: it ends before the request does.
            await answer.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task Work(
        HttpContext http,
        Func<Steps, Task<IResult>> work,
        ChannelWriter<SseItem<object>> told
    )
    {
        try
        {
            var steps = new Steps(step => told.TryWrite(new SseItem<object>(step, "step")));
            var answer = await Answer(http, work, steps);
            told.TryWrite(new SseItem<object>(answer, "answer"));
        }
        finally
        {
            told.Complete();
        }
    }

    /// <summary>The answer as the route gives it, or what its failure is told as; the head of the stream has gone out already.</summary>
    private static async Task<AnswerTold> Answer(
        HttpContext http,
        Func<Steps, Task<IResult>> work,
        Steps steps
    )
    {
        var aside = Aside(http);
        try
        {
            await (await work(steps)).ExecuteAsync(aside);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            var faults = http.RequestServices.GetRequiredService<IExceptionHandler>();
            await faults.TryHandleAsync(aside, error, http.RequestAborted);
        }

        aside.Response.Body.Position = 0;
        return new AnswerTold(
            aside.Response.StatusCode,
            aside.Response.Body.Length == 0 ? null : await JsonNode.ParseAsync(aside.Response.Body)
        );
    }

    private static DefaultHttpContext Aside(HttpContext http)
    {
        var aside = new DefaultHttpContext
        {
            RequestServices = http.RequestServices,
            TraceIdentifier = http.TraceIdentifier,
        };
        aside.Request.Method = http.Request.Method;
        aside.Request.Headers.AcceptLanguage = http.Request.Headers.AcceptLanguage;
        aside.SetEndpoint(http.GetEndpoint());
        aside.Response.Body = new MemoryStream();
        return aside;
    }
}
