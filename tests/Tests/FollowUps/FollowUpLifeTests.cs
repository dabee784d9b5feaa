using Huisheng.FollowUps;
using Huisheng.FollowUps.Visits;
using Huisheng.People.Contract;

namespace Huisheng.Tests.FollowUps;

public class FollowUpLifeTests
{
    [Theory]
    [Row("S0-16")]
    [InlineData("2023-10-04 23:59:59", true)]
    [InlineData("2023-10-05 00:00:00", false)]
    public void a_visit_before_its_window_is_early_and_not_refused(string at, bool early)
    {
        var visit = Visits.T2();
        visit.Early(Visits.At(at)).ShouldBe(early);
        visit.MayStart(Visits.Her).ShouldBeNull();
    }

    [Fact]
    [Row("S0-16")]
    public void a_visit_begun_early_stays_early()
    {
        var visit = Visits.Begun("2023-10-04 10:00");
        visit.Early(Visits.At("2023-10-06 10:00")).ShouldBeTrue();
    }

    [Fact]
    public void only_the_assignee_or_who_stands_in_may_visit()
    {
        var somebody = new StaffId(Guid.CreateVersion7());
        Visits.T2().MayStart(new Visitor(somebody))!.Code.ShouldBe("follow-up.somebody-elses");
        Visits.T2().MayStart(new Visitor(somebody, StandsIn: true)).ShouldBeNull();
    }

    [Fact]
    [Row("C-07")]
    public void who_handled_the_case_does_not_stand_in_for_its_tracking_visit() =>
        Visits
            .T2()
            .MayStart(new Visitor(Visits.Handler, StandsIn: true))!
            .Code.ShouldBe("follow-up.not-independent");

    [Theory]
    [Row("S3-38")]
    [InlineData("no-answer")]
    [InlineData("busy")]
    [InlineData("wrong-person")]
    [InlineData("refused")]
    public void an_attempt_that_reached_nobody_is_kept_and_leaves_the_task_open(string outcome)
    {
        var visit = Visits.Begun();
        visit.End(Visits.Her, outcome, "再约", Visits.At("2023-10-05 10:02"));
        visit.State.ShouldBe(FollowUpState.Pending);
        visit.EndedAt.ShouldBeNull();
        var attempt = visit.Attempts.ShouldHaveSingleItem();
        attempt.Outcome.ShouldBe(outcome);
        attempt.StartedAt.ShouldBe(Visits.At("2023-10-05 10:00"));
        visit.MayStart(Visits.Her).ShouldBeNull();
    }

    [Fact]
    [Row("S0-17")]
    public void reaching_the_customer_ends_the_visit()
    {
        var visit = Visits.Begun();
        visit.End(Visits.Her, "reached", null, Visits.At("2023-10-05 10:04"));
        visit.State.ShouldBe(FollowUpState.Visited);
        visit.EndedAt.ShouldBe(Visits.At("2023-10-05 10:04"));
        visit.MayRecord(Visits.Her).ShouldBeNull();
    }

    [Fact]
    public void each_act_waits_for_the_one_before()
    {
        Visits.T2().MayEnd(Visits.Her)!.Code.ShouldBe("follow-up.not-started");
        Visits.T2().MayRecord(Visits.Her)!.Code.ShouldBe("follow-up.not-started");
        Visits.Begun().MayStart(Visits.Her)!.Code.ShouldBe("follow-up.started-already");
        Visits.Begun().MayRecord(Visits.Her)!.Code.ShouldBe("follow-up.not-ended");
    }

    [Fact]
    public void a_cancelled_follow_up_takes_nothing_more()
    {
        var visit = Visits.Begun();
        visit.Cancel(Visits.At("2023-10-05 11:00"));
        visit.IsOpen.ShouldBeFalse();
        visit.MayStart(Visits.Her)!.Code.ShouldBe("follow-up.cancelled");
        visit.MayEnd(Visits.Her)!.Code.ShouldBe("follow-up.cancelled");
        visit.MayRecord(Visits.Her)!.Code.ShouldBe("follow-up.cancelled");
    }
}
