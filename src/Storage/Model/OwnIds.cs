using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Huisheng.Storage.Model;

/// <summary>
/// Every id is made by NewId before a row is saved. Told so, EF Core takes a row that hangs on a loaded one for new; otherwise
/// the id it carries would make it an update of a row that is not there.
/// </summary>
internal static class OwnIds
{
    public static void Keep(ModelBuilder model)
    {
        foreach (var key in model.Model.GetEntityTypes().Select(e => e.FindPrimaryKey()))
        {
            foreach (var column in key?.Properties.Where(p => p.ClrType == typeof(Guid)) ?? [])
            {
                column.ValueGenerated = ValueGenerated.Never;
            }
        }
    }
}
