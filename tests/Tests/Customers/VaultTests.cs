using System.Net;
using System.Text;
using Huisheng.Customers.Vault;
using Huisheng.Storage.Keys;
using Huisheng.Tests.Intake;
using Npgsql;

namespace Huisheng.Tests.Customers;

public sealed class VaultTests
{
    private static readonly string[] Plain =
    [
        "张伟",
        "13812345678",
        "欧阳建国",
        "13987654321",
        "002X",
    ];

    [Fact]
    public void a_cipher_opens_only_where_it_belongs()
    {
        var vault = new CustomerVault(
            new VaultKeys(new KeyFolder(Directory.CreateTempSubdirectory("keys").FullName))
        );
        var row = Guid.NewGuid();
        var cipher = vault.Close("张伟", "customers.name", row);
        vault.Open(cipher, "customers.name", row).ShouldBe("张伟");
        Should.Throw<System.Security.Cryptography.AuthenticationTagMismatchException>(() =>
            vault.Open(cipher, "customers.name", Guid.NewGuid())
        );
        Should.Throw<System.Security.Cryptography.AuthenticationTagMismatchException>(() =>
            vault.Open(cipher, "customers.phone", row)
        );
        vault.Close("张伟", "customers.name", row).ShouldNotBe(cipher);
    }

    [Theory, Engines]
    [Row("X-09", "C-09")]
    public async Task neither_database_nor_logs_hold_a_name_or_number_in_clear(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var customer = await NewCalls.Customer(agent);
        await agent.Post(
            "/api/customers",
            new
            {
                name = "欧阳建国",
                phone = "+86 139-8765-4321",
                idLastFour = "002X",
            }
        );
        await agent.Post(
            $"/api/customers/{customer}/verification",
            new { name = "张伟", phone = "13812345678" }
        );
        await agent.Post("/api/customers/search", new { phone = "13812345678" });
        var body = NewCalls.Complaint(customer);
        body["description"]!["event"] = "请回电13812345678";
        body["title"] = "回电13812345678";
        var call = await NewCalls.Register(agent, body);
        var text = call.Text + house.Log.Text + await Raw(house, engine);
        text.ShouldContain("138****5678");
        foreach (var secret in Plain)
        {
            text.ShouldNotContain(secret);
        }
    }

    [Theory, Engines]
    [Row("X-09")]
    public async Task a_customer_is_found_by_the_whole_number_and_by_its_last_four(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        await NewCalls.Customer(agent);
        await agent.Post("/api/customers", new { name = "李雷", phone = "13900005678" });
        (await Names(agent, new { phone = "+86 138-1234-5678" })).ShouldBe(["张*"]);
        (await Names(agent, new { lastFour = "5678" })).ShouldBe(["李*", "张*"], ignoreOrder: true);
        (await Names(agent, new { lastFour = "0000" })).ShouldBeEmpty();
        (await agent.Post("/api/customers/search", new { phone = "123" }))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["phone"]);
    }

    [Theory, Engines]
    [Row("C-10")]
    public async Task a_name_is_masked_by_surname_and_an_unknown_gender_gets_a_star(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        foreach (
            var (name, gender, masked, honorific) in new[]
            {
                ("张敏", "female", "张*", "张女士"),
                ("欧阳锋", "male", "欧阳*", "欧阳先生"),
                ("王五", null, "王*", "王*"),
            }
        )
        {
            var card = (
                await agent.Post(
                    "/api/customers",
                    new
                    {
                        name,
                        gender,
                        phone = "13812345678",
                    }
                )
            ).Done();
            card["name"].GetValue<string>().ShouldBe(masked);
            card["honorificName"].GetValue<string>().ShouldBe(honorific);
            card["phone"].GetValue<string>().ShouldBe("138****5678");
        }
    }

    [Theory, Engines]
    [Row("S1-07")]
    public async Task only_the_last_four_of_an_id_number_are_taken(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var refused = await agent.Post(
            "/api/customers",
            new
            {
                name = "张伟",
                phone = "13812345678",
                idLastFour = "11010519491231002X",
            }
        );
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Fields.ShouldBe(["idLastFour"]);
    }

    private static async Task<IReadOnlyList<string>> Names(Person agent, object search) =>
        [
            .. (await agent.Post("/api/customers/search", search))
                .Done()["items"]
                .AsArray()
                .Select(c => c!["name"]!.GetValue<string>()),
        ];

    /// <summary>Everything the database keeps, as bytes read from the file, or row by row from the server.</summary>
    private static async Task<string> Raw(TestHouse house, string engine)
    {
        if (engine == "sqlite")
        {
            return string.Concat(
                Directory.EnumerateFiles(house.DataFolder, "huisheng.db*").Select(Read)
            );
        }

        await using var server = new NpgsqlConnection(house.Connection);
        await server.OpenAsync();
        List<string> tables = [];
        await using (
            var list = new NpgsqlCommand(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'",
                server
            )
        )
        await using (var reader = await list.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                tables.Add(reader.GetString(0));
            }
        }

        var all = new StringBuilder();
        foreach (var table in tables)
        {
            await using var rows = new NpgsqlCommand(
                $"SELECT coalesce(string_agg(t::text, ' '), '') FROM \"{table}\" t",
                server
            );
            all.Append(await rows.ExecuteScalarAsync());
        }

        return all.ToString();
    }

    private static string Read(string path)
    {
        using var file = new FileStream(
            path,
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete
        );
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        return Encoding.UTF8.GetString(copy.ToArray());
    }
}
