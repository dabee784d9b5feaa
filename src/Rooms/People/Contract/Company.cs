using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People.Contract;

/// <summary>The company this house belongs to.</summary>
public static class Company
{
    /// <summary>Its name as agents say it when they answer; empty before setup.</summary>
    public static async Task<string> NameIn(HuishengDb db, CancellationToken stop) =>
        await db.Companies().Select(c => c.Name).SingleOrDefaultAsync(stop) ?? "";
}
