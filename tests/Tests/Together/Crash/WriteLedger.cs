using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Huisheng.Tests.Intake;

namespace Huisheng.Tests.Together.Crash;

/// <summary>
/// People who register calls one after the other without a pause, and what each was told. An answer that never came is asked for
/// again under the same key, as the console does.
/// </summary>
internal sealed class WriteLedger(Person agent, string customer)
{
    private readonly ConcurrentBag<(string Call, string Case)> told = [];
    private readonly ConcurrentBag<string> odd = [];
    private readonly CancellationTokenSource enough = new();
    private int unknown;
    private int away;
    private long longest;

    public int Told => told.Count;

    /// <summary>Requests whose outcome nobody knew: no answer, or one that says the database is away.</summary>
    public int Unknown => unknown;

    /// <summary>Of the unknown ones those that were told so properly.</summary>
    public int Away => away;

    public IReadOnlyCollection<string> Odd => odd;

    public TimeSpan Longest => Stopwatch.GetElapsedTime(0, longest);

    public IReadOnlyList<(string Call, string Case)> All => [.. told];

    public Task Run(int writers) =>
        Task.WhenAll(Enumerable.Range(0, writers).Select(_ => Task.Run(Write)));

    /// <summary>Nobody begins another call; what was begun is brought to an answer.</summary>
    public Task Enough() => enough.CancelAsync();

    /// <summary>Waits until this many more were acknowledged.</summary>
    public async Task<TimeSpan> More(int calls, TimeSpan atMost)
    {
        var began = Stopwatch.GetTimestamp();
        for (var goal = Told + calls; Told < goal; )
        {
            Stopwatch.GetElapsedTime(began).ShouldBeLessThan(atMost, $"{Told} of {goal} told");
            await Task.Delay(10);
        }

        return Stopwatch.GetElapsedTime(began);
    }

    private async Task Write()
    {
        while (!enough.IsCancellationRequested)
        {
            var key = Guid.NewGuid().ToString();
            while (await Try(key) is null)
            {
                await Task.Delay(100);
            }
        }
    }

    /// <summary>True: told that it is done. False: told something nobody should be told. Null: nobody knows, ask again.</summary>
    private async Task<bool?> Try(string key)
    {
        var body = NewCalls.Complaint(customer);
        body["department"] = "customer-service";
        var began = Stopwatch.GetTimestamp();
        try
        {
            var answer = await agent
                .Post("/api/calls", body, key: key)
                .WaitAsync(TimeSpan.FromSeconds(15));
            if ((int)answer.Status == 201)
            {
                told.Add(
                    (answer["number"].GetValue<string>(), answer["caseNumber"].GetValue<string>())
                );
                return true;
            }

            if (answer.Code == "storage.away" && (int)answer.Status == 503)
            {
                Interlocked.Increment(ref away);
                Interlocked.Increment(ref unknown);
                return null;
            }

            odd.Add(
                string.Create(CultureInfo.InvariantCulture, $"{(int)answer.Status} {answer.Text}")
            );
            return false;
        }
        catch (Exception error) when (error is HttpRequestException or TimeoutException)
        {
            Interlocked.Increment(ref unknown);
            return null;
        }
        finally
        {
            var took = Stopwatch.GetTimestamp() - began;
            for (var was = longest; took > was; was = longest)
            {
                Interlocked.CompareExchange(ref longest, took, was);
            }
        }
    }
}
