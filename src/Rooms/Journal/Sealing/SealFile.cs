using System.Globalization;
using System.Text;

namespace Huisheng.Journal.Sealing;

/// <summary>
/// The seals outside the database: text files that are only ever appended to, 10,000 seals each, named after their first seal.
/// Whoever cuts the database's tail, or puts an old table back, meets the lines that are still here.
/// </summary>
internal sealed class SealFile(string folder)
{
    private const int PerFile = 10_000;
    private const int LongestLine = 1024;
    private static readonly TimeSpan LockWait = TimeSpan.FromSeconds(10);

    public string Folder => folder;

    /// <summary>The last whole line; null when there is none.</summary>
    public string? LastLine() => Files().Select(LastLineOf).LastOrDefault(line => line is not null);

    /// <summary>Where reading ends that begins now: what is appended meanwhile belongs to the next reading.</summary>
    public IReadOnlyList<(string Path, long Length)> Extent() =>
        [.. Files().Select(path => (path, new FileInfo(path).Length))];

    /// <summary>Every whole line in order, one at a time.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<(string Path, long Length)> extent)
    {
        foreach (var (path, length) in extent)
        {
            using var file = new FileStream(
                path,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete
            );
            using var text = new StreamReader(file, Encoding.UTF8);
            for (long read = 0; read < length; )
            {
                if (text.ReadLine() is not { } line)
                {
                    break;
                }

                read += Encoding.UTF8.GetByteCount(line) + 1;
                // Without its line end it was cut off in the middle of being written, and never counted.
                if (read <= length)
                {
                    yield return line;
                }
            }
        }
    }

    /// <summary>Appends what follows the last line and is not there yet; on disk before it returns. One process at a time.</summary>
    public async Task Append(IReadOnlyList<JournalSeal> seals, CancellationToken stop)
    {
        Directory.CreateDirectory(folder);
        await using var turn = await Lock(stop);
        foreach (var file in seals.GroupBy(s => PathOf(s.No)))
        {
            await using var end = new FileStream(
                file.Key,
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.Read
            );
            CutTornLine(end);
            end.Seek(0, SeekOrigin.End);
            var last = LastLine() is { } line && SealLine.TryRead(line, out var seal) ? seal.No : 0;
            var text = string.Concat(
                file.Where(s => s.No > last).Select(s => SealLine.Write(s) + "\n")
            );
            await end.WriteAsync(Encoding.UTF8.GetBytes(text), stop);
            end.Flush(flushToDisk: true);
        }
    }

    private IEnumerable<string> Files() =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.seals").Order(StringComparer.Ordinal)
            : [];

    private string PathOf(long no)
    {
        var first = ((no - 1) / PerFile * PerFile) + 1;
        return Path.Combine(folder, first.ToString("D12", CultureInfo.InvariantCulture) + ".seals");
    }

    private static string? LastLineOf(string path)
    {
        using var file = new FileStream(
            path,
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete
        );
        file.Seek(-Math.Min(file.Length, 2 * LongestLine), SeekOrigin.End);
        using var text = new StreamReader(file, Encoding.UTF8);
        var whole = text.ReadToEnd();
        var end = whole.LastIndexOf('\n');
        return end < 0 ? null : whole[..end].Split('\n')[^1];
    }

    /// <summary>A crash in the middle of a line leaves a piece of it; the seal is in the database and comes again whole.</summary>
    private static void CutTornLine(FileStream file)
    {
        for (var length = file.Length; length > 0; length--)
        {
            file.Seek(length - 1, SeekOrigin.Begin);
            if (file.ReadByte() == '\n')
            {
                file.SetLength(length);
                return;
            }
        }

        file.SetLength(0);
    }

    private async Task<FileStream> Lock(CancellationToken stop)
    {
        var path = Path.Combine(folder, "lock");
        for (var waited = TimeSpan.Zero; ; )
        {
            try
            {
                return new FileStream(
                    path,
                    FileMode.OpenOrCreate,
                    FileAccess.Write,
                    FileShare.None
                );
            }
            catch (IOException) when (waited < LockWait && File.Exists(path))
            {
                await Task.Delay(50, stop);
                waited += TimeSpan.FromMilliseconds(50);
            }
        }
    }
}
