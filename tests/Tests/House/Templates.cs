using System.Collections.Concurrent;

namespace Huisheng.Tests;

/// <summary>One migrated and staffed database per engine; every house starts from a copy.</summary>
internal static class Templates
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<TestDatabase>>> Made = new();
    private static readonly SemaphoreSlim Copying = new(1);

    public static async Task<TestDatabase> Copy(string engine)
    {
        var template = await Made.GetOrAdd(
            engine,
            e => new Lazy<Task<TestDatabase>>(() => Make(e))
        ).Value;
        await Copying.WaitAsync();
        try
        {
            return await template.Copy();
        }
        finally
        {
            Copying.Release();
        }
    }

    private static async Task<TestDatabase> Make(string engine)
    {
        var database = await TestDatabase.Empty(engine);
        var house = await TestHouse.Start(database);
        await Staff(house);
        await house.App.StopAsync();
        await house.App.DisposeAsync();
        database.Release();
        return database;
    }

    /// <summary>Sets the house up the way a company does: the first administrator, departments, staff, heads.</summary>
    private static async Task Staff(TestHouse house)
    {
        var first = house.Stranger();
        (
            await first.Post(
                "/api/setup",
                new
                {
                    code = house.FirstCode(),
                    company = "A公司",
                    jobNumber = Cast.JobNumber(Cast.Administrator),
                    name = Cast.Administrator,
                    password = Cast.Password,
                }
            )
        ).Done();
        var admin = await house.As(Cast.Administrator);
        foreach (var office in Cast.Departments)
        {
            (
                await admin.Post(
                    "/api/departments",
                    new
                    {
                        code = office.Code,
                        name = office.Name,
                        serviceCentre = office.ServiceCentre,
                    }
                )
            ).Done();
        }

        var departments = (await admin.Get("/api/departments")).Done()["items"].AsArray();
        foreach (var member in Cast.Members)
        {
            var department = departments.First(d =>
                d!["code"]!.GetValue<string>() == member.Department
            )!["id"]!.GetValue<string>();
            (
                await admin.Post(
                    "/api/staff",
                    new
                    {
                        jobNumber = member.JobNumber,
                        name = member.Name,
                        departmentId = department,
                        roles = member.Roles,
                        password = Cast.Password,
                    }
                )
            ).Done();
        }

        foreach (var office in Cast.Departments.Where(o => o.Head is not null))
        {
            var row = departments.First(d => d!["code"]!.GetValue<string>() == office.Code)!;
            (
                await admin.Put(
                    $"/api/departments/{row["id"]}",
                    new
                    {
                        name = office.Name,
                        headJobNumber = office.Head,
                        serviceCentre = office.ServiceCentre,
                    },
                    row["version"]!.GetValue<int>()
                )
            ).Done();
        }
    }
}
