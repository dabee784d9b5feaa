using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests;

internal static class HouseSql
{
    /// <summary>Gets at the tables past the product, as somebody with the database in hand does.</summary>
    public static async Task<int> Sql(this TestHouse house, string sql)
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<HuishengDb>()
            .Database.ExecuteSqlRawAsync(sql);
    }

    /// <summary>One column of texts, one a line, as it stands in the table; name it "Value".</summary>
    public static async Task<string> Text(this TestHouse house, string sql)
    {
        await using var scope = house.Services.CreateAsyncScope();
        return string.Join(
            '\n',
            await scope
                .ServiceProvider.GetRequiredService<HuishengDb>()
                .Database.SqlQueryRaw<string>(sql)
                .ToListAsync()
        );
    }
}
