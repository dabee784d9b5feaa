using System.Net;

namespace Huisheng.Tests.People;

/// <summary>The staff pages' acts: names, versions, and the administrator who must remain.</summary>
public sealed class KeepingStaff
{
    private static readonly string[] Agent = ["agent"];
    private static readonly string[] Odd = ["agent", "chef"];

    [Theory, Engines]
    public async Task nobody_disables_themselves_or_takes_the_last_administrator_away(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var admin = await house.SignIn(Cast.Administrator);
        var version = (await house.Row("9001"))["version"]!.GetValue<int>();
        (await admin.Post("/api/staff/9001/disabling", new { reason = "离职" }, version)).Refused(
            "staff.oneself"
        );
        (await house.Edit("9001", Cast.Administrator, "agent")).Refused("staff.last-administrator");
        (await house.Edit("4001", "刘洋", "service-manager", "administrator")).Done();
        (await house.Edit("9001", Cast.Administrator, "agent")).Done();
    }

    [Theory, Engines]
    public async Task two_administrators_who_remove_each_other_at_once_leave_one(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        (await house.Edit("4001", "刘洋", "administrator")).Done();
        var (one, two) = (await house.SignIn(Cast.Administrator), await house.SignIn("刘洋"));
        var (first, second) = (await house.Row("9001"), await house.Row("4001"));
        var answers = await Task.WhenAll(
            one.Post(
                "/api/staff/4001/disabling",
                new { reason = "离职" },
                second["version"]!.GetValue<int>()
            ),
            two.Post(
                "/api/staff/9001/disabling",
                new { reason = "离职" },
                first["version"]!.GetValue<int>()
            )
        );
        answers
            .Count(a => a.Status == HttpStatusCode.OK)
            .ShouldBe(1, string.Join('\n', answers.Select(a => a.Text)));
    }

    [Theory, Engines]
    public async Task a_stale_copy_is_refused_with_what_is_there_now(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var admin = await house.SignIn(Cast.Administrator);
        var row = await house.Row("1001");
        var body = new
        {
            name = "李明",
            departmentId = row["department"]!["id"]!.GetValue<string>(),
            roles = Agent,
        };
        (await admin.Put("/api/staff/1001", body)).Status.ShouldBe((HttpStatusCode)428);
        (await admin.Put("/api/staff/1001", body, 1)).Done();
        var stale = (await admin.Put("/api/staff/1001", body, 1)).Refused("version.stale");
        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale["current.version"].GetValue<int>().ShouldBe(2);
    }

    [Theory, Engines]
    public async Task names_are_masked_but_to_oneself_and_to_those_who_keep_the_list(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        (await house.Row("2106"))["name"]!.GetValue<string>().ShouldBe("欧阳娜");
        var director = await house.SignIn("周建国");
        (await director.Get("/api/staff?q=2106"))["items.0.name"]
            .GetValue<string>()
            .ShouldBe("欧阳*");
        (await director.Get("/api/staff?q=欧阳娜"))["items"].AsArray().ShouldBeEmpty();
        var session = (await director.Get("/api/session")).Done();
        session["person.fullName"].GetValue<string>().ShouldBe("周建国");
        session["person.name"].GetValue<string>().ShouldBe("周*");
        var colleagues = (await director.Get("/api/colleagues?department=technology")).Done();
        colleagues["items"]
            .AsArray()
            .Select(c => c!["name"]!.GetValue<string>())
            .ShouldBe(["王*", "欧阳*"]);
    }

    [Theory, Engines]
    public async Task every_wrong_field_of_a_new_member_is_named_at_once(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var admin = await house.SignIn(Cast.Administrator);
        var wrong = await admin.Post(
            "/api/staff",
            new
            {
                jobNumber = "10 01",
                name = " ",
                departmentId = Guid.Empty,
                roles = Odd,
                password = "short",
            }
        );
        wrong
            .Fields.Distinct()
            .ShouldBe(
                ["jobNumber", "name", "roles[1]", "password", "departmentId"],
                ignoreOrder: true
            );
        (
            await admin.Post(
                "/api/staff",
                new
                {
                    jobNumber = "1001",
                    name = "甲",
                    departmentId = Guid.Empty,
                    roles = Agent,
                    password = Cast.Password,
                }
            )
        ).Fields.ShouldContain("jobNumber");
    }

    [Theory, Engines]
    public async Task the_list_goes_on_after_fifty_without_losing_anybody(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var admin = await house.SignIn(Cast.Administrator);
        var department = (await house.Row("1001"))["department"]!["id"]!.GetValue<string>();
        for (var n = 0; n < 45; n++)
        {
            var body = new
            {
                jobNumber = $"6{n:000}",
                name = "新人",
                departmentId = department,
                roles = Agent,
                password = Cast.Password,
            };
            (await admin.Post("/api/staff", body)).Done();
        }

        var first = (await admin.Get("/api/staff")).Done();
        first["items"].AsArray().Count.ShouldBe(50);
        var second = (await admin.Get($"/api/staff?after={first["next"]}")).Done();
        second.Body!["next"].ShouldBeNull();
        first["items"]
            .AsArray()
            .Concat(second["items"].AsArray())
            .Select(s => s!["jobNumber"]!.GetValue<string>())
            .Distinct()
            .Count()
            .ShouldBe(57);
    }
}
