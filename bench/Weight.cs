using System.IO.Compression;
using System.Text.RegularExpressions;
using static Huisheng.Bench.ResultTable;

namespace Huisheng.Bench;

/// <summary>The script a browser fetches before the first page stands: the entry and all it imports at once.</summary>
internal static partial class Weight
{
    private const double Budget = 500;

    public static void Measure(string dist, ResultTable table)
    {
        var page = File.ReadAllText(Path.Combine(dist, "index.html"));
        var waiting = new Queue<string>(Scripts().Matches(page).Select(m => m.Groups[1].Value));
        var seen = new HashSet<string>();
        double bytes = 0;
        while (waiting.TryDequeue(out var path))
        {
            var file = Path.GetFullPath(Path.Combine(dist, path.TrimStart('/')));
            if (!seen.Add(file))
            {
                continue;
            }

            bytes += Compressed(file);
            var folder = Path.GetDirectoryName(file)!;
            foreach (Match import in Imports().Matches(File.ReadAllText(file)))
            {
                waiting.Enqueue(
                    Path.GetRelativePath(dist, Path.Combine(folder, import.Groups[1].Value))
                );
            }
        }

        var kilobytes = bytes / 1024;
        table.Add(
            $"script of the first load, gzip, {seen.Count} files",
            $"{Number(kilobytes)} KB",
            $"≤ {Budget} KB",
            kilobytes <= Budget
        );
    }

    private static long Compressed(string file)
    {
        using var counted = new MemoryStream();
        using (var zip = new GZipStream(counted, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(File.ReadAllBytes(file));
        }

        return counted.Length;
    }

    [GeneratedRegex("""(?:src|href)="(/[^"]+\.js)"[^>]*>""")]
    private static partial Regex Scripts();

    // Static imports only: what a page needs later is fetched then.
    [GeneratedRegex("""(?:from|import)\s*["'](\./[^"']+\.js)["']""")]
    private static partial Regex Imports();
}
