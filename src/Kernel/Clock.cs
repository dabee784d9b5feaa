namespace Huisheng.Kernel;

/// <summary>The one clock of a running house: UTC, cut to whole seconds.</summary>
public sealed class Clock(TimeProvider time)
{
    public TimeProvider Time => time;

    public DateTimeOffset Now => BusinessTime.Cut(time.GetUtcNow());
}

public static class NewId
{
    /// <summary>A time-ordered id, so that indexes grow at their end.</summary>
    public static Guid At(DateTimeOffset now) => Guid.CreateVersion7(now);
}
