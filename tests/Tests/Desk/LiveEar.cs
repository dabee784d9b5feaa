using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Huisheng.Tests.Desk;

internal sealed record Heard(string Name, JsonNode Data)
{
    public string Number => Data["number"]?.GetValue<string>() ?? "";
}

/// <summary>A browser that listens at /api/live.</summary>
internal sealed class LiveEar : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly ConcurrentQueue<Heard> heard = new();
    private readonly HttpResponseMessage answer;
    private readonly Task listening;
    private int taken;

    private LiveEar(HttpResponseMessage answer)
    {
        this.answer = answer;
        listening = Task.Run(Listen);
    }

    public string LastId { get; private set; } = "";

    public IReadOnlyList<Heard> All => [.. heard];

    public static async Task<LiveEar> Open(Person person, string? lastId = null)
    {
        var answer = await person.Listen("/api/live", lastId);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        answer.Content.Headers.ContentEncoding.ShouldBeEmpty();
        var ear = new LiveEar(answer);
        await ear.Until(() => ear.LastId.Length > 0);
        return ear;
    }

    /// <summary>The next event after those already taken that is this; how long it took.</summary>
    public async Task<TimeSpan> Hear(string name, string number)
    {
        var began = Stopwatch.GetTimestamp();
        await Until(() =>
        {
            var at = heard
                .Skip(taken)
                .ToList()
                .FindIndex(h => h.Name == name && h.Number == number);
            taken += at + 1;
            return at >= 0;
        });
        return Stopwatch.GetElapsedTime(began);
    }

    public void Forget() => taken = heard.Count;

    public async Task<TimeSpan> Ended()
    {
        var began = Stopwatch.GetTimestamp();
        await listening.WaitAsync(Patience);
        return Stopwatch.GetElapsedTime(began);
    }

    public async ValueTask DisposeAsync()
    {
        answer.Dispose();
        await listening.WaitAsync(Patience);
    }

    private async Task Until(Func<bool> holds)
    {
        var began = Stopwatch.GetTimestamp();
        while (!holds())
        {
            if (Stopwatch.GetElapsedTime(began) > Patience)
            {
                throw new TimeoutException("Heard only " + string.Join(", ", heard));
            }

            await Task.Delay(5);
        }
    }

    private async Task Listen()
    {
        try
        {
            using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync());
            var name = "";
            while (await reader.ReadLineAsync() is { } line)
            {
                if (line.StartsWith("id: ", StringComparison.Ordinal))
                {
                    LastId = line[4..];
                }
                else if (line.StartsWith("event: ", StringComparison.Ordinal))
                {
                    name = line[7..];
                }
                else if (line.StartsWith("data: ", StringComparison.Ordinal))
                {
                    heard.Enqueue(new Heard(name, JsonNode.Parse(line[6..])!));
                }
            }
        }
        catch (Exception gone)
            when (gone is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // Hung up.
        }
    }
}
