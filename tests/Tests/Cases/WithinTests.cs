using System.Globalization;
using Huisheng.Cases.Doing;

namespace Huisheng.Tests.Cases;

public class WithinTests
{
    [Theory]
    [Row("S1-37")]
    [InlineData("1.00:00:00", "24小时")]
    [InlineData("23:57:30", "24小时")]
    [InlineData("2:00:00", "2小时")]
    [InlineData("23:30:00", "2026-03-11 10:00")]
    [InlineData("0:03:00", "2026-03-11 10:00")]
    [InlineData("3.01:00:00", "2026-03-11 10:00")]
    public void whole_hours_are_said_as_hours_and_the_minutes_of_the_call_do_not_matter(
        string length,
        string said
    ) =>
        HandOver
            .Within(TimeSpan.Parse(length, CultureInfo.InvariantCulture), "2026-03-11 10:00")
            .ShouldBe(said);
}
