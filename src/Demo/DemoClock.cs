namespace Huisheng.Demo;

/// <summary>The clock of the house while the story is played: it stands until the story moves it, and never goes back.</summary>
public sealed class DemoClock(DateTimeOffset start) : TimeProvider
{
    private long ticks = start.UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    public void MoveTo(DateTimeOffset moment) =>
        Interlocked.Exchange(ref ticks, Math.Max(moment.UtcTicks, Interlocked.Read(ref ticks)));
}
