using Huisheng.Kernel;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People.Contract;

/// <summary>处理人员 as old records name them: 李* is somebody only while the house knows one 李* and no more.</summary>
public static class WrittenStaff
{
    public static async Task<IReadOnlyDictionary<string, Member>> ByMaskedName(
        HuishengDb db,
        IReadOnlyCollection<string> names,
        CancellationToken stop
    )
    {
        var wanted = names.Distinct().ToList();
        var found = await Staffing
            .Members(db.Staff().Where(s => wanted.Contains(s.MaskedName)))
            .ToListAsync(stop);
        return found
            .GroupBy(m => m.Name)
            .Where(g => g.Count() == 1)
            .ToDictionary(g => g.Key, g => g.First());
    }
}
