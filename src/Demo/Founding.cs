using System.Text.Json.Nodes;

namespace Huisheng.Demo;

/// <summary>The company is set up the way a company does it: first administrator, departments, staff, heads.</summary>
internal sealed class Founding(Seats seats, Company company)
{
    public async Task Play(string firstCode)
    {
        using (var first = seats.Stranger())
        {
            await first.Post(
                "/api/setup",
                new
                {
                    code = firstCode,
                    company = company.Name,
                    jobNumber = company.Administrator.Job,
                    name = company.Administrator.Name,
                    password = company.Password,
                }
            );
        }

        var admin = await seats.Of(company.Administrator.Job);
        foreach (var department in company.Departments)
        {
            await admin.Post(
                "/api/departments",
                new
                {
                    code = department.Code,
                    name = department.Name,
                    serviceCentre = false,
                }
            );
        }

        var rows = (await admin.Get("/api/departments"))!["items"]!.AsArray();
        JsonNode Row(string code) => rows.First(r => r!["code"]!.GetValue<string>() == code)!;
        foreach (var member in company.Staff)
        {
            await admin.Post(
                "/api/staff",
                new
                {
                    jobNumber = member.Job,
                    name = member.Name,
                    departmentId = Row(member.Department)["id"]!.GetValue<string>(),
                    roles = member.Roles,
                    password = company.Password,
                }
            );
        }

        foreach (var department in company.Departments.Where(d => d.Head is not null))
        {
            var row = Row(department.Code);
            await admin.Put(
                $"/api/departments/{row["id"]}",
                new
                {
                    name = department.Name,
                    headJobNumber = department.Head,
                    serviceCentre = false,
                },
                row["version"]!.GetValue<int>()
            );
        }
    }

    /// <summary>Every sign-in anew: while the story ran, passwords were hashed with few rounds.</summary>
    public async Task SetPasswords()
    {
        var admin = await seats.Of(company.Administrator.Job);
        foreach (var job in company.Staff.Select(s => s.Job).Append(company.Administrator.Job))
        {
            await admin.Post($"/api/staff/{job}/password", new { password = company.Password });
        }
    }
}
