using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Files;
using Huisheng.Storage.Search;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Storage.Keeping;

/// <summary>What the house itself keeps about a thing that is forgotten: its entry in the search, its files.</summary>
public sealed class Forgotten
{
    /// <summary>Stands where a text was that must not be empty.</summary>
    public const string Mark = "—";

    private readonly FileStore files;

    internal Forgotten(FileStore files) => this.files = files;

    /// <summary>Gives the names of the contents to be removed once the act has been done.</summary>
    public static async Task<IReadOnlyList<string>> Of(Act act, Subject thing)
    {
        await act.Db.Searched().Where(s => s.SubjectId == thing.Id).ExecuteDeleteAsync(act.Stop);
        var stored = await act
            .Db.Files()
            .Where(f => f.SubjectId == thing.Id)
            .Select(f => f.StoredAs)
            .ToListAsync(act.Stop);
        await act.Db.Files().Where(f => f.SubjectId == thing.Id).ExecuteDeleteAsync(act.Stop);
        return stored;
    }

    /// <summary>After the act. What a crash leaves behind has no row any more and is found by the walk through the folder.</summary>
    public void Contents(IEnumerable<string> stored)
    {
        foreach (var name in stored)
        {
            files.Delete(name);
        }
    }
}
