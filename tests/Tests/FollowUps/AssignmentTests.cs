using Huisheng.FollowUps.Birth;
using Huisheng.People.Contract;

namespace Huisheng.Tests.FollowUps;

public class AssignmentTests
{
    private static readonly Member Li = Person("1001", RoleCodes.Agent);
    private static readonly Member Zhao = Person("1002", RoleCodes.Agent);
    private static readonly Member Wang = Person("2001", RoleCodes.AccountSpecialist);
    private static readonly Member Sun = Person("2002", RoleCodes.AccountSpecialist);
    private static readonly Member Chen = Person("3001", RoleCodes.Supervisor);

    [Fact]
    [Row("S0-22")]
    public void the_original_handler_makes_the_first_visit() =>
        Assignment.First(Li, onDuty: Li, lead: Chen).ShouldBe(new Assigned(Li, null));

    [Fact]
    [Row("S0-22")]
    public void an_absent_handler_is_stood_in_for_and_the_reason_kept()
    {
        Assignment
            .First(Li, onDuty: Zhao, lead: Chen)
            .ShouldBe(new Assigned(Zhao, Assignment.HandlerAbsent));
        Assignment
            .First(Li, onDuty: null, lead: Chen)
            .ShouldBe(new Assigned(Chen, Assignment.HandlerAbsent));
    }

    [Fact]
    [Row("C-07")]
    public void the_tracking_visit_goes_to_the_least_loaded_specialist()
    {
        Second([new(Wang, 2), new(Sun, 1)], Li.Id).Person.ShouldBe(Sun);
        Second([new(Sun, 1), new(Wang, 1)], Li.Id)
            .Person.ShouldBe(Wang, "of equals the lowest job number");
    }

    [Fact]
    [Row("C-07")]
    public void never_to_whoever_handled_the_case_or_visited_first() =>
        Second([new(Wang, 0), new(Sun, 9)], Li.Id, Wang.Id).ShouldBe(new Assigned(Sun, null));

    [Fact]
    [Row("X-11")]
    public void where_nobody_else_exists_the_same_person_goes_and_the_warning_is_kept()
    {
        Second([new(Wang, 0)], Wang.Id).ShouldBe(new Assigned(Wang, Assignment.NobodyElse));
        Second([], Li.Id).ShouldBe(new Assigned(Li, Assignment.NobodyElse));
    }

    private static Assigned Second(IReadOnlyList<Candidate> specialists, params StaffId[] notBy) =>
        Assignment.Second(specialists, notBy, Li);

    private static Member Person(string jobNumber, string role) =>
        new(
            new StaffId(Guid.CreateVersion7()),
            jobNumber,
            "某*",
            new DepartmentId(Guid.CreateVersion7()),
            "客服部",
            [role],
            false
        );
}
