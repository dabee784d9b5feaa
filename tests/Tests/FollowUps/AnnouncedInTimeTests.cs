using Huisheng.Tests.Regime;

namespace Huisheng.Tests.FollowUps;

/// <summary>An announcement counts when the customer had it an hour before the first try.</summary>
public sealed class AnnouncedInTimeTests
{
    private static readonly DateTimeOffset Visit = Visits.At("2023-10-05 10:00");

    [Theory]
    [Row("S4-87", "C-22")]
    [InlineData(-24 * 60, "announced")]
    [InlineData(-60, "announced")]
    [InlineData(-59, "short")]
    [InlineData(1, "short")]
    [InlineData(null, "none")]
    public void the_flag_compares_the_notice_with_the_first_try(int? minutes, string flag)
    {
        var item = Visits.T2();
        item.Announce("sms", minutes is { } m ? Visit.AddMinutes(m) : null);
        item.Start(Visits.Her, "telephone", Visit);
        item.Announcement(1).ShouldBe(flag);
        item.End(Visits.Her, "no-answer", null, Visit.AddMinutes(5));
        item.Start(Visits.Her, "telephone", Visit.AddHours(3));
        item.Announcement(1).ShouldBe(flag, "the first try is the visit");
    }

    [Fact]
    [Row("C-22")]
    public void a_cancelled_or_begun_visit_has_nothing_to_announce()
    {
        var rule = Rules.Book.FollowUps.AnnouncementOf("t2")!;
        var cancelled = Visits.T2();
        cancelled.Plan(rule);
        cancelled.AnnounceAt.ShouldBe(cancelled.OpensAt!.Value.AddHours(-14));
        cancelled.Cancel(Visit);
        cancelled.AnnounceAt.ShouldBeNull();
        var begun = Visits.T2();
        begun.Plan(rule);
        begun.Start(Visits.Her, "telephone", Visit);
        begun.AnnounceAt.ShouldBeNull();
    }
}
