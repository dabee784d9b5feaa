using System.Globalization;

namespace Huisheng.Tests;

/// <summary>The time of a test's house. It stands still until the test moves it.</summary>
public sealed class HouseClock : TimeProvider
{
    private long ticks = At("2023-09-01 08:00").UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    public void Set(DateTimeOffset now) => Interlocked.Exchange(ref ticks, now.UtcTicks);

    /// <summary>A moment written as the business writes it: Asia/Shanghai, <c>2023-10-01 09:30</c>, seconds if needed, 24:00 allowed.</summary>
    public static DateTimeOffset At(string local)
    {
        if (local.EndsWith(" 24:00", StringComparison.Ordinal))
        {
            return BusinessTime.EndOf(
                DateOnly.ParseExact(local[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture)
            );
        }

        string[] shapes = ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];
        return BusinessTime.At(DateTime.ParseExact(local, shapes, CultureInfo.InvariantCulture));
    }
}
