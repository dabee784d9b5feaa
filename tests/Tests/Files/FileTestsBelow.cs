using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Huisheng.Storage.Files;
using Huisheng.Storage.Model;
using Huisheng.Tests.Intake;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Files;

/// <summary>What the tests of files do and ask besides.</summary>
public sealed partial class FileTests
{
    private static async Task<string> NewCase(Person agent, params string[] files)
    {
        var body = NewCalls.Complaint(await NewCalls.Customer(agent));
        body["evidence"] = new JsonArray(Uploads.Proof("screenshot", "", files));
        return (await NewCalls.Register(agent, body))["caseNumber"].GetValue<string>();
    }

    private static async Task Hidden(Person person, string id)
    {
        var answer = await person.Get($"/api/files/{id}");
        answer.Refused("not-found").Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static void Flip(string path, int at)
    {
        var bytes = File.ReadAllBytes(path);
        bytes[at] ^= 1;
        File.WriteAllBytes(path, bytes);
    }

    private static async Task<FileReport> Check(TestHouse house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<FileCheck>()
            .All(scope.ServiceProvider.GetRequiredService<HuishengDb>());
    }

    private static async Task<int> Rows(TestHouse house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<HuishengDb>()
            .Set<FileRecord>()
            .CountAsync();
    }

    private static async Task Sql(TestHouse house, string sql)
    {
        await using var scope = house.Services.CreateAsyncScope();
        await scope
            .ServiceProvider.GetRequiredService<HuishengDb>()
            .Database.ExecuteSqlRawAsync(sql);
    }

    private static string Sha(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
