using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.People;

/// <summary>Deputies as they are entered, and what other rooms are told.</summary>
public sealed class StandingIn
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static readonly DateOnly Before = new(2023, 9, 30);
    private static readonly DateOnly First = new(2023, 10, 1);
    private static readonly DateOnly Last = new(2023, 10, 6);
    private static readonly DateOnly After = new(2023, 10, 7);

    [Theory, Engines]
    [Row("S0-22")]
    public async Task a_deputy_stands_in_from_the_first_to_the_last_day(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        (await house.Deputy("1001", "1002", "2023-10-01", "2023-10-06")).Done();
        (await OnDuty(house, "1001", Before)).ShouldBe("1001");
        (await OnDuty(house, "1001", First)).ShouldBe("1002");
        (await OnDuty(house, "1001", Last)).ShouldBe("1002");
        (await OnDuty(house, "1001", After)).ShouldBe("1001");
    }

    [Theory, Engines]
    [Row("S0-22")]
    public async Task a_disabled_deputy_never_answers(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        (await house.Deputy("1001", "1002", "2023-10-01")).Done();
        await house.Disable("1002");
        (await OnDuty(house, "1001", First)).ShouldBe("1001");
        await house.Disable("1001");
        (await OnDuty(house, "1001", First)).ShouldBeNull();
    }

    [Theory, Engines]
    public async Task circles_overlaps_and_past_terms_are_refused_and_a_removed_term_ends(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var added = (await house.Deputy("1001", "1002", "2023-10-01", "2023-10-06")).Done();
        (await house.Deputy("1002", "1001", "2023-10-06", "2023-10-07")).Refused("deputy.circle");
        (await house.Deputy("1001", "2001", "2023-10-06")).Refused("deputy.overlaps");
        (await house.Deputy("1001", "2001", "2023-10-09", "2023-10-08")).Fields.ShouldBe(["to"]);
        (await house.Deputy("1001", "2001", "2023-08-01", "2023-08-31")).Fields.ShouldBe(["to"]);
        (await house.Deputy("1001", "7777", "2023-10-09")).Fields.ShouldBe(["deputyJobNumber"]);
        var admin = await house.SignIn(Cast.Administrator);
        (await admin.Delete($"/api/staff/1001/deputies/{added["deputies.0.id"]}")).Done();
        (await OnDuty(house, "1001", First)).ShouldBe("1001");
    }

    [Theory, Engines]
    [Row("S1-59", "S0-22")]
    public async Task the_supervisor_of_a_department_is_its_supervisor_then_the_deputy_then_the_head(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        (await SupervisorFor(house, "customer-service", First)).ShouldBe("3001");
        (await SupervisorFor(house, "technology", First)).ShouldBe("2105");
        (await SupervisorFor(house, "quality", First)).ShouldBeNull();
        (await house.Deputy("3001", "4001", "2023-10-01", "2023-10-06")).Done();
        (await SupervisorFor(house, "customer-service", First)).ShouldBe("4001");
        (await SupervisorFor(house, "customer-service", After)).ShouldBe("3001");
        await house.Disable("3001");
        (await SupervisorFor(house, "customer-service", After)).ShouldBeNull();
    }

    [Theory, Engines]
    public async Task facts_name_departments_heads_and_members_with_masked_names(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await using var scope = house.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HuishengDb>();
        (await Staffing.ByJobNumber(db, "2106", Stop))!.Name.ShouldBe("欧阳*");
        (await Staffing.ByJobNumber(db, "nobody", Stop)).ShouldBeNull();
        (await DepartmentFacts.ServiceCentre(db, Stop))
            .ShouldHaveSingleItem()
            .Code.ShouldBe("customer-service");
        var technology = (await DepartmentFacts.ByCode(db, "technology", Stop))!;
        (await DepartmentFacts.HeadOf(db, technology.Id, Stop))!.JobNumber.ShouldBe("2105");
        (await Staffing.WithRole(db, RoleCodes.AccountSpecialist, null, Stop))
            .Select(m => m.JobNumber)
            .ShouldBe(["2001", "2002"]);
        (
            await Staffing.WithRole(db, RoleCodes.AccountSpecialist, technology.Id, Stop)
        ).ShouldBeEmpty();
        (await Company.NameIn(db, Stop)).ShouldBe("A公司");
    }

    private static async Task<string?> OnDuty(TestHouse house, string jobNumber, DateOnly day)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HuishengDb>();
        var member = await Staffing.ByJobNumber(db, jobNumber, Stop);
        return (await Duty.OnDuty(db, member!.Id, day, Stop))?.JobNumber;
    }

    private static async Task<string?> SupervisorFor(
        TestHouse house,
        string department,
        DateOnly day
    )
    {
        await using var scope = house.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HuishengDb>();
        var found = await DepartmentFacts.ByCode(db, department, Stop);
        return (await Duty.SupervisorFor(db, found!.Id, day, Stop))?.JobNumber;
    }
}
