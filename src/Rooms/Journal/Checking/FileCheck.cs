using Huisheng.Journal.Sealing;

namespace Huisheng.Journal.Checking;

/// <summary>Walks the seal file beside the seals of the database, line by line.</summary>
internal sealed class FileCheck(IEnumerable<string> lines, Digests digests, Seen seen) : IDisposable
{
    private readonly IEnumerator<string> lines = lines.GetEnumerator();
    private bool begun;
    private bool atEnd;

    /// <summary>The line of this seal must say what the database says.</summary>
    /// <param name="mayLack">A seal this young may not have reached the file of this node yet.</param>
    public void Look(JournalSeal seal, bool mayLack)
    {
        while (Current() is { } line)
        {
            var read = SealLine.TryRead(line, out var kept);
            if (read && kept!.No > seal.No)
            {
                break;
            }

            Next();
            if (line == SealLine.Write(seal))
            {
                return;
            }

            seen.Findings.Add(new Finding(Wrong(kept, seal.No), kept?.No ?? seal.No));
            if (!read || kept!.No == seal.No)
            {
                return;
            }
        }

        if (!mayLack)
        {
            seen.Findings.Add(new Finding("file-missing", seal.No));
        }
    }

    /// <summary>Lines after the last seal of the database: its tail was cut, or an older state was put back.</summary>
    public void LookAtRest(long lastSeal)
    {
        for (; Current() is { } line; Next())
        {
            _ = SealLine.TryRead(line, out var kept);
            seen.Findings.Add(new Finding(Wrong(kept, lastSeal), kept?.No));
        }
    }

    public void Dispose() => lines.Dispose();

    private string Wrong(JournalSeal? kept, long seal) =>
        kept is null || !digests.Seal(kept).AsSpan().SequenceEqual(kept.Mac) ? "file-line"
        : kept.No == seal ? "file-other"
        : "file-ahead";

    private string? Current()
    {
        if (!begun)
        {
            begun = true;
            Next();
        }

        return atEnd ? null : lines.Current;
    }

    private void Next() => atEnd = !lines.MoveNext();
}
