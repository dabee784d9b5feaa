using Huisheng.Keeping;
using Huisheng.Kernel;
using Huisheng.Storage.Keeping;

namespace Huisheng.Tests.Keeping;

/// <summary>When a record is past its time: pure, to the second.</summary>
public sealed class PastTimeTests
{
    [Theory]
    [Row("S1-46", "E-12")]
    [InlineData("2023-10-02 11:00", 24, "2025-10-03 00:00")]
    [InlineData("2023-10-05 11:00", 24, "2025-10-06 00:00")]
    [InlineData("2024-02-29 09:00", 24, "2026-03-01 00:00")]
    [InlineData("2024-02-28 09:00", 24, "2026-03-01 00:00")]
    [InlineData("2024-02-29 09:00", 36, "2027-03-01 00:00")]
    [InlineData("2023-12-31 23:59", 26, "2026-03-01 00:00")]
    public void a_record_is_past_its_time_from_that_second_on(
        string archived,
        int months,
        string from
    )
    {
        var first = HouseClock.At(from);
        Has(archived, months, first.AddSeconds(-1)).ShouldBeFalse();
        Has(archived, months, first).ShouldBeTrue();
    }

    /// <summary>The same as reckoning day by day, over a leap year and both ends of every month.</summary>
    [Fact]
    [Row("C-20")]
    public void it_agrees_with_reckoning_day_by_day()
    {
        var day = new DateOnly(2023, 12, 25);
        for (var i = 0; i < 480; i++, day = day.AddDays(1))
        {
            foreach (var months in (int[])[24, 25, 36, 43])
            {
                var kept = day.AddMonths(months);
                foreach (var today in (DateOnly[])[kept, kept.AddDays(1)])
                {
                    PastTimes
                        .At(BusinessTime.StartOf(today), months)
                        .Archived.ShouldSatisfyAllConditions(a =>
                            (BusinessTime.StartOf(day) < a).ShouldBe(
                                today > kept,
                                $"{day} {months}"
                            )
                        );
                }
            }
        }
    }

    /// <summary>What was archived while the rules said 24 months is kept as long as they say now.</summary>
    [Fact]
    [Row("S1-46")]
    public void a_longer_period_holds_for_what_was_archived_before()
    {
        Has("2023-10-02 11:00", 24, HouseClock.At("2025-10-03 00:00")).ShouldBeTrue();
        Has("2023-10-02 11:00", 24, HouseClock.At("2025-10-03 00:00"), now: 36).ShouldBeFalse();
    }

    private static bool Has(string archived, int months, DateTimeOffset at, int? now = null)
    {
        var moment = HouseClock.At(archived);
        var record = new KeptRecord(
            new Subject("call", Guid.NewGuid(), "1"),
            moment,
            BusinessTime.EndOf(BusinessTime.Date(moment).AddMonths(months)),
            null,
            null,
            null
        );
        return PastTimes.At(at, now ?? months).Has(record);
    }
}
