using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Customers.Vault;

/// <summary>The vault's keys: which there are and how many customers each still closes; and a new one, on record.</summary>
internal static class KeepVault
{
    /// <summary>The vault itself, for the journal.</summary>
    public static readonly Subject Vault = new(
        "vault",
        new Guid("00000000-0000-7000-8000-000000000001"),
        ""
    );

    public sealed record VaultKeyView(string Id, bool Current, int Customers);

    public sealed record VaultView(IReadOnlyList<VaultKeyView> Keys);

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet(
                "/api/vault",
                async (HuishengDb db, VaultKeys keys, CancellationToken stop) =>
                    await Show(db, keys, stop)
            )
            .Permit("vault.keys")
            .Answers<VaultView>();
        api.MapPost("/api/vault/keys", Add)
            .Permit("vault.keys")
            .Answers<VaultView>(StatusCodes.Status201Created);
    }

    private static Task<IResult> Add(RequestActs acts, VaultKeys keys) =>
        acts.Run<VaultView>(
            async act =>
            {
                var before = keys.Current.Id;
                var key = keys.Add();
                act.Record(
                    new Note("vault-key-add", Vault)
                    {
                        Changes = [new Change("vault-key", before, key.Id)],
                    }
                );
                return await Show(act.Db, keys, act.Stop);
            },
            StatusCodes.Status201Created
        );

    private static async Task<VaultView> Show(HuishengDb db, VaultKeys keys, CancellationToken stop)
    {
        keys.Look();
        var closes = await db.Customers()
            .AsNoTracking()
            .GroupBy(c => c.KeyId)
            .Select(g => new { Key = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, stop);
        return new VaultView([
            .. keys.All.Select(k => new VaultKeyView(
                k.Id,
                k == keys.Current,
                closes.GetValueOrDefault(k.Id)
            )),
        ]);
    }
}
