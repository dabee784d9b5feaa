using System.Collections.Concurrent;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Live;

namespace Huisheng.Desk.Live;

/// <summary>The streams open on this node. Nothing is lost with them: a browser resumes on any node.</summary>
internal sealed class LiveStreams(Bell bell, Clock clock)
{
    /// <summary>Tabs share one stream; this many allow for windows that cannot.</summary>
    public const int MostPerSession = 6;

    private readonly ConcurrentDictionary<LiveStream, bool> open = new();
    private readonly TaskCompletionSource asked = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );
    private long readUpTo = clock.Now.ToUnixTimeSeconds();

    public IReadOnlyCollection<LiveStream> Open => [.. open.Keys];

    /// <summary>Done when somebody first wants to be told.</summary>
    public Task Asked => asked.Task;

    /// <summary>Everything committed before this moment has been handed to the streams.</summary>
    public long ReadUpTo
    {
        get => Interlocked.Read(ref readUpTo);
        set => Interlocked.Exchange(ref readUpTo, value);
    }

    public LiveStream? Begin(Viewer viewer, Guid session)
    {
        if (open.Keys.Count(s => s.Session == session) >= MostPerSession)
        {
            return null;
        }

        var stream = new LiveStream(viewer, session);
        open[stream] = true;
        asked.TrySetResult();
        bell.RingHere();
        return stream;
    }

    public void End(LiveStream stream) => open.TryRemove(stream, out _);
}
