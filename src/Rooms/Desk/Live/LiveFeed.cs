using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Live;
using Huisheng.Storage.Model;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Huisheng.Desk.Live;

/// <summary>
/// Tells the streams of this node what has been committed on any node: woken by the bell, at most five times a second, it reads
/// the last ten seconds again and tells what it has not told. With no stream open it reads nothing.
/// </summary>
internal sealed partial class LiveFeed(
    LiveStreams streams,
    SubjectDoors doors,
    Bell bell,
    Engine engine,
    IServiceScopeFactory scopes,
    Clock clock,
    ILogger<LiveFeed> log
) : QuietService
{
    private const int Most = 5000;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    // Also how soon a stream ends after its session (R37), and how late a ring that got lost is noticed.
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(2);

    private readonly HashSet<LiveMark> told = [];
    private DateTimeOffset? readAt;
    private long checkedAt;

    protected override Task Work(CancellationToken stop) => Task.WhenAll(Tell(stop), Listen(stop));

    private async Task Tell(CancellationToken stop)
    {
        while (true)
        {
            await bell.Heard(Idle, stop);
            try
            {
                await Once(stop);
            }
            catch (Exception error) when (!stop.IsCancellationRequested)
            {
                Failed(log, error);
            }

            await Task.Delay(Pause, stop);
        }
    }

    private async Task Once(CancellationToken stop)
    {
        var open = streams.Open;
        if (open.Count == 0)
        {
            readAt = null;
            told.Clear();
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HuishengDb>();
        await Read(db, stop);
        if (clock.Time.GetElapsedTime(checkedAt) >= Idle)
        {
            await EndSignedOut(db, open, stop);
            checkedAt = clock.Time.GetTimestamp();
        }
    }

    private async Task Read(HuishengDb db, CancellationToken stop)
    {
        var now = clock.Now;
        // From the reading before: a node that stood still, or whose database was away, catches up.
        var from = (readAt is { } last && last < now ? last : now) - LiveReading.Window;
        var news = await LiveReading.Since(
            db,
            doors,
            from,
            now,
            m => !told.Contains(m),
            Most,
            stop
        );
        told.RemoveWhere(m => m.At < from);
        told.UnionWith(news.Changes.Select(c => c.Mark));
        if (news.Changes.Count > 0 || news.Lost)
        {
            foreach (var stream in streams.Open)
            {
                stream.Tell(news);
            }
        }

        readAt = now;
        streams.ReadUpTo = news.ReadAt;
    }

    private async Task EndSignedOut(
        HuishengDb db,
        IReadOnlyCollection<LiveStream> open,
        CancellationToken stop
    )
    {
        var sessions = open.Select(s => s.Session).Distinct().ToList();
        var living = await SessionWatch.Living(db, sessions, clock.Now, stop);
        foreach (var stream in open.Where(s => !living.Contains(s.Session)))
        {
            stream.EndSignedOut();
        }
    }

    private async Task Listen(CancellationToken stop)
    {
        await streams.Asked.WaitAsync(stop);
        while (true)
        {
            try
            {
                await engine.Listen(bell.RingHere, stop);
            }
            catch (Exception error) when (!stop.IsCancellationRequested)
            {
                Failed(log, error);
            }

            await Task.Delay(Idle, stop);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Live rows wait for the database and will be told then")]
    private static partial void Failed(ILogger log, Exception error);
}
