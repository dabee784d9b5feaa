using System.Text.Json.Nodes;

namespace Huisheng.Tests.People;

/// <summary>What the administrator does in these tests.</summary>
internal static class PeopleActs
{
    public static async Task<JsonNode> Row(this TestHouse house, string jobNumber)
    {
        var admin = await house.As(Cast.Administrator);
        var page = (await admin.Get($"/api/staff?q={jobNumber}")).Done();
        return page["items"]
            .AsArray()
            .Single(s => s!["jobNumber"]!.GetValue<string>() == jobNumber)!;
    }

    public static async Task<Answer> Disable(this TestHouse house, string jobNumber)
    {
        var version = (await house.Row(jobNumber))["version"]!.GetValue<int>();
        var admin = await house.As(Cast.Administrator);
        return (
            await admin.Post($"/api/staff/{jobNumber}/disabling", new { reason = "离职" }, version)
        ).Done();
    }

    public static async Task<Answer> Edit(
        this TestHouse house,
        string jobNumber,
        string name,
        params string[] roles
    )
    {
        var row = await house.Row(jobNumber);
        var admin = await house.As(Cast.Administrator);
        return await admin.Put(
            $"/api/staff/{jobNumber}",
            new
            {
                name,
                departmentId = row["department"]!["id"]!.GetValue<string>(),
                roles,
            },
            row["version"]!.GetValue<int>()
        );
    }

    public static async Task<Answer> Deputy(
        this TestHouse house,
        string jobNumber,
        string deputy,
        string from,
        string? to = null
    )
    {
        var admin = await house.As(Cast.Administrator);
        return await admin.Post(
            $"/api/staff/{jobNumber}/deputies",
            new
            {
                deputyJobNumber = deputy,
                from,
                to,
                reason = "休假",
            }
        );
    }

    /// <summary>A new member with just this role, signed in.</summary>
    public static async Task<Person> Somebody(this TestHouse house, string role)
    {
        var admin = await house.As(Cast.Administrator);
        var department = (await admin.Get("/api/departments"))
            .Done()["items.0.id"]
            .GetValue<string>();
        var jobNumber = $"T-{role}"[..Math.Min(20, role.Length + 2)].TrimEnd('-');
        (
            await admin.Post(
                "/api/staff",
                new
                {
                    jobNumber,
                    name = "测试",
                    departmentId = department,
                    roles = new[] { role },
                    password = Cast.Password,
                }
            )
        ).Done();
        var person = house.Stranger();
        (await person.SignIn(jobNumber)).Done();
        return person;
    }
}
