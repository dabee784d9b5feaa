using System.Net;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Customers;

public sealed class VaultKeyTests
{
    [Theory, Engines]
    [Row("X-09")]
    public async Task a_new_key_closes_from_now_on_and_old_values_are_moved_to_it(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var old = await Files.Whole(agent);
        var administrator = await house.As(Cast.Administrator);
        var keys = (await administrator.Post("/api/vault/keys")).Done();
        keys["keys"].ToJsonString().ShouldBe(Keys(("v1", false, 1), ("v2", true, 0)));
        // Before the move: old values open and are found, beside one the new key closed.
        await Files.Add(agent, new { name = "李雷", phone = "13900005678" });
        await Opens(house, old);
        (await Ciphers(house))
            .Count(c => c.StartsWith("v1:", StringComparison.Ordinal))
            .ShouldBe(7);

        await house.At("2023-09-04 09:00");
        (await Ciphers(house)).ShouldAllBe(c => c.StartsWith("v2:", StringComparison.Ordinal));
        (await (await house.As(Cast.Administrator)).Get("/api/vault"))["keys"]
            .ToJsonString()
            .ShouldBe(Keys(("v1", false, 0), ("v2", true, 2)));
        File.Delete(Path.Combine(house.DataFolder, "keys", "vault-v1.key"));
        await Opens(house, old);
        (await Journal.About(house, "vault-move")).ShouldBe([
            "vault-move   vault-key:→v2 customers:→1",
        ]);
    }

    [Theory, Engines]
    [Row("X-09")]
    public async Task only_an_administrator_changes_the_key(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var manager = await house.As("刘洋");
        (await manager.Post("/api/vault/keys")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await manager.Get("/api/vault")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task Opens(TestHouse house, string id)
    {
        var manager = await house.As("刘洋");
        (await Files.Reveal(manager, id, "name"))["value"].GetValue<string>().ShouldBe("张敏");
        var shown = await Files.Reveal(manager, id, "phone");
        shown["value"].GetValue<string>().ShouldBe("13812345678");
        shown["typed"].GetValue<string>().ShouldBe("+86 138-1234-5678");
        var found = await manager.Post("/api/customers/search", new { phone = "13812345678" });
        found["items"].AsArray().Count.ShouldBe(1);
        var both = await manager.Post("/api/customers/search", new { lastFour = "5678" });
        both["items"].AsArray().Count.ShouldBe(2);
    }

    private static string Keys(params (string Id, bool Current, int Customers)[] keys) =>
        "["
        + string.Join(
            ',',
            keys.Select(k =>
                $$"""{"id":"{{k.Id}}","current":{{(k.Current ? "true" : "false")}},"customers":{{k.Customers}}}"""
            )
        )
        + "]";

    private static async Task<List<string>> Ciphers(TestHouse house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<HuishengDb>()
            .Database.SqlQuery<string>(
                $"SELECT name_cipher AS \"Value\" FROM customers UNION ALL SELECT cipher FROM customer_contacts UNION ALL SELECT typed_cipher FROM customer_contacts WHERE typed_cipher IS NOT NULL"
            )
            .ToListAsync();
    }
}
