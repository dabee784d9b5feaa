using System.Security.Cryptography;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Storage.Files;

/// <param name="Id">The file's id</param>
/// <param name="What">"missing" or "damaged"</param>
public sealed record LostFile(Guid Id, string What);

public sealed record FileReport(int Checked, IReadOnlyList<LostFile> Lost);

/// <summary>Opens every file there is a row for, and compares length and SHA-256 with what the row says.</summary>
public sealed class FileCheck
{
    private const int Batch = 200;
    private readonly FileStore store;

    internal FileCheck(FileStore store) => this.store = store;

    public async Task<FileReport> All(HuishengDb db, CancellationToken stop = default)
    {
        var count = 0;
        var lost = new List<LostFile>();
        var after = "";
        while (true)
        {
            var rows = await db.Files()
                .AsNoTracking()
                .Where(f => f.StoredAs.CompareTo(after) > 0)
                .OrderBy(f => f.StoredAs)
                .Take(Batch)
                .ToListAsync(stop);
            lost.AddRange(
                rows.Select(f => (f.Id, What: Look(f)))
                    .Where(f => f.What is not null)
                    .Select(f => new LostFile(f.Id, f.What!))
            );
            count += rows.Count;
            if (rows.Count < Batch)
            {
                return new FileReport(count, lost);
            }

            after = rows[^1].StoredAs;
        }
    }

    /// <summary>Reads it to the end; throws if a byte is not as it was stored.</summary>
    internal static void Whole(SealedReader content, FileRecord file)
    {
        if (
            content.Length != file.Size
            || Convert.ToHexStringLower(SHA256.HashData(content)) != file.Sha256
        )
        {
            throw new FileDamagedException(file.StoredAs);
        }
    }

    private string? Look(FileRecord file)
    {
        try
        {
            using var content = store.Open(file.StoredAs);
            Whole(content, file);
            return null;
        }
        catch (FileDamagedException)
        {
            return "damaged";
        }
        catch (Exception none) when (none is FileNotFoundException or DirectoryNotFoundException)
        {
            return "missing";
        }
    }
}
