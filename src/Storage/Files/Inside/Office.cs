using System.IO.Compression;
using System.Text;

namespace Huisheng.Storage.Files.Inside;

/// <summary>
/// A workbook or a document, really unpacked and counted: no bomb, no macro, no program, no file inside a file, nothing fetched from
/// elsewhere when it is opened. Other archives are refused.
/// </summary>
internal static class Office
{
    private const int Slack = 100;

    private static readonly string[] Macros =
    [
        "vbaproject",
        "vbadata",
        "macrosheets/",
        "activex/",
        "embeddings/",
        "dialogsheets/",
    ];

    /// <summary>"xlsx" or "docx".</summary>
    public static string Look(Stream file, FileLimits limits)
    {
        try
        {
            file.Position = 0;
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return Look(archive, limits, file.Length);
        }
        catch (InvalidDataException broken)
        {
            throw new UnfitException("file.broken", broken);
        }
    }

    private static string Look(ZipArchive archive, FileLimits limits, long packed)
    {
        if (archive.Entries.Count > limits.ArchiveEntries)
        {
            throw new UnfitException("file.bomb");
        }

        var most = Math.Min(limits.ArchiveBytes, packed * limits.ArchiveRatio);
        foreach (var entry in archive.Entries)
        {
            Name(entry);
            most -= Content(entry, most);
        }

        return archive switch
        {
            _ when archive.GetEntry("[Content_Types].xml") is null => throw new UnfitException(
                "file.kind"
            ),
            _ when archive.GetEntry("xl/workbook.xml") is not null => "xlsx",
            _ when archive.GetEntry("word/document.xml") is not null => "docx",
            _ => throw new UnfitException("file.kind"),
        };
    }

    private static void Name(ZipArchiveEntry entry)
    {
        var name = entry.FullName.Replace('\\', '/').ToLowerInvariant();
        if (name.StartsWith('/') || name.Contains(':') || name.Split('/').Contains(".."))
        {
            throw new UnfitException("file.broken");
        }

        if (entry.IsEncrypted || Macros.Any(m => name.Contains(m, StringComparison.Ordinal)))
        {
            throw new UnfitException("file.active");
        }
    }

    /// <summary>Unpacks it and counts; what the archive says of itself is not believed. Gives the bytes it held.</summary>
    private static long Content(ZipArchiveEntry entry, long most)
    {
        // Reading stops at the length it says it has; packed it is never longer than that.
        if (entry.CompressedLength > entry.Length + (entry.Length / Slack) + Slack)
        {
            throw new UnfitException("file.bomb");
        }

        using var content = entry.Open();
        var buffer = new byte[1 << 15];
        var total = 0L;
        var tail = "";
        var xml = Ends(entry, ".xml") || Ends(entry, ".rels");
        int read;
        while ((read = content.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)) > 0)
        {
            if (total == 0 && IsProgram(buffer.AsSpan(0, read)))
            {
                throw new UnfitException("file.active");
            }

            total += read;
            if (total > most)
            {
                throw new UnfitException("file.bomb");
            }

            if (xml)
            {
                // Latin-1 keeps every byte; what is looked for is ASCII.
                var text = tail + Encoding.Latin1.GetString(buffer, 0, read);
                Text(entry.FullName, text);
                tail = text[^Math.Min(text.Length, 256)..];
            }
        }

        return total;
    }

    private static bool Ends(ZipArchiveEntry entry, string extension) =>
        entry.FullName.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    private static bool IsProgram(ReadOnlySpan<byte> start) =>
        start.StartsWith("PK\u0003\u0004"u8)
        || start.StartsWith("MZ"u8)
        || start.StartsWith("\u007fELF"u8);

    private static void Text(string name, string text)
    {
        bool Has(string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
        var links = name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
        if (Has("<!DOCTYPE") || Has("<!ENTITY"))
        {
            throw new UnfitException("file.bomb");
        }

        if (
            name == "[Content_Types].xml" && Has("macroEnabled")
            || links
                && (
                    Has("/attachedTemplate\"")
                    || Has("/oleObject\"")
                    || Has("/frame\"")
                    || Has("/vbaProject\"")
                )
        )
        {
            throw new UnfitException("file.active");
        }
    }
}
