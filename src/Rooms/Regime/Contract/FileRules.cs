using Huisheng.Storage.Files;

namespace Huisheng.Regime.Contract;

/// <summary>A kind of file that may be attached. <c>Content</c> is what its bytes must be.</summary>
public sealed record FileRule : Entry
{
    public required string Content { get; init; }
    public required string MediaType { get; init; }
    public required IReadOnlyList<string> Extensions { get; init; }
}

/// <summary>regime/files.yaml.</summary>
public sealed record FileRules
{
    private const long Mega = 1 << 20;

    public required string Row { get; init; }
    public required string Document { get; init; }
    public required Text Article { get; init; }
    public required int FileMegabytes { get; init; }

    /// <summary>All files of one call or case together.</summary>
    public required int SubjectMegabytes { get; init; }

    /// <summary>What one person may store in one day.</summary>
    public required int DayMegabytes { get; init; }
    public required int UnattachedHours { get; init; }
    public required int PictureMegapixels { get; init; }
    public required int ArchiveEntries { get; init; }
    public required int ArchiveRatio { get; init; }
    public required int ArchiveMegabytes { get; init; }
    public required IReadOnlyList<FileRule> Kinds { get; init; }

    public FileLimits Limits =>
        new(
            FileMegabytes * Mega,
            SubjectMegabytes * Mega,
            DayMegabytes * Mega,
            TimeSpan.FromHours(UnattachedHours),
            PictureMegapixels * 1_000_000L,
            ArchiveEntries,
            ArchiveRatio,
            ArchiveMegabytes * Mega,
            [.. Kinds.Select(k => new FileKind(k.Code, k.Content, k.MediaType, k.Extensions))]
        );
}
