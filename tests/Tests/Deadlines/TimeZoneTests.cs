using Huisheng.Regime.Contract;

namespace Huisheng.Tests.Deadlines;

/// <summary>Business time is Asia/Shanghai wherever the machine stands (T-1).</summary>
public class TimeZoneTests
{
    /// <summary>Two thousand limits of every kind, found before any test turned the machine's zone.</summary>
    private static readonly Lazy<string> AtHome = new(Many);

    private static string Many() =>
        string.Join(
            ' ',
            Enumerable
                .Range(1, 2000)
                .Select(seed => new RandomLimit(seed).Due())
                .Select(d => $"{d.WarnAt.ToUnixTimeSeconds()}/{d.At.ToUnixTimeSeconds()}")
        );

    static TimeZoneTests() => _ = AtHome.Value;

    [Theory]
    [Row("X-01")]
    [InlineData("America/New_York")]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("UTC")]
    public void the_machines_time_zone_changes_no_due_time(string zone)
    {
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            TimeZoneInfo.Local.BaseUtcOffset.ShouldNotBe(
                TimeSpan.FromHours(8),
                "the zone did not change"
            );
            Times.Of("2026-10-01 10:20", 3, TimeUnit.WorkingDay).ShouldBeDue("2026-10-10 24:00");
            Times.Of("2026-03-10 23:30", 2, TimeUnit.NaturalDay).ShouldBeDue("2026-03-12 24:00");
            Times.Of("2026-03-10 23:30", 1, TimeUnit.Hour).ShouldBeDue("2026-03-11 00:30");
            Times.Of("2026-01-31 00:30", 1, TimeUnit.Month).ShouldBeDue("2026-02-28 24:00");
            Many().ShouldBe(AtHome.Value);
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    /// <summary>The same instant written with another offset is the same start.</summary>
    [Fact]
    public void the_offset_an_instant_is_written_with_does_not_matter()
    {
        var limit = new Allowance { Amount = 2, Unit = TimeUnit.NaturalDay };
        var start = Times.At("2026-03-10 00:30");
        var same = start.ToOffset(TimeSpan.FromHours(-5));
        var due = Huisheng.Deadlines.Time.DueTime.Of(
            same,
            limit,
            Times.Calendar,
            Times.Mode("natural"),
            80
        );
        due.ShouldBeDue("2026-03-12 24:00");
        due.At.Offset.ShouldBe(TimeSpan.Zero);
        due.Start.Offset.ShouldBe(TimeSpan.Zero);
    }
}
