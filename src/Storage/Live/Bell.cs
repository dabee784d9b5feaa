using Huisheng.Storage.Engines;
using Microsoft.Extensions.Logging;

namespace Huisheng.Storage.Live;

/// <summary>
/// Rung after a commit that others may want to see: heard in this process at once, and on the other nodes through the database.
/// It says that something happened, never what.
/// </summary>
public sealed class Bell : IDisposable
{
    private readonly SemaphoreSlim here = new(0, 1);
    private readonly SemaphoreSlim away = new(0, 1);

    public void Ring()
    {
        RingHere();
        Raise(away);
    }

    public void RingHere() => Raise(here);

    /// <summary>Waits for a ring, however many there were; false when none came in this time.</summary>
    public Task<bool> Heard(TimeSpan atMost, CancellationToken stop) =>
        here.WaitAsync(atMost, stop);

    internal Task ToTell(CancellationToken stop) => away.WaitAsync(stop);

    public void Dispose()
    {
        here.Dispose();
        away.Dispose();
    }

    private static void Raise(SemaphoreSlim rung)
    {
        try
        {
            if (rung.CurrentCount == 0)
            {
                rung.Release();
            }
        }
        catch (SemaphoreFullException)
        {
            // Somebody else rang at the same moment; one ring is enough.
        }
    }
}

/// <summary>Passes rings on to the other nodes, outside any act and at most five times a second (design §4.9, §6).</summary>
internal sealed partial class BellTeller(Bell bell, Engine engine, ILogger<BellTeller> log)
    : QuietService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    protected override async Task Work(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await bell.ToTell(stop);
            try
            {
                await engine.Ring(stop);
            }
            catch (Exception error) when (!stop.IsCancellationRequested)
            {
                Unheard(log, error);
            }

            await Task.Delay(Pause, stop);
        }
    }

    [LoggerMessage(
        LogLevel.Warning,
        "The other nodes were not told of a change; they will look by themselves"
    )]
    private static partial void Unheard(ILogger log, Exception error);
}
