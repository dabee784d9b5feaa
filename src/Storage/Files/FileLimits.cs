namespace Huisheng.Storage.Files;

/// <summary>A kind of file this company takes. <c>Content</c> is what its bytes must be, whatever its name says.</summary>
public sealed record FileKind(
    string Code,
    string Content,
    string MediaType,
    IReadOnlyList<string> Extensions
);

/// <summary>What may be stored, and how much; given by the room that holds the rules.</summary>
public sealed record FileLimits(
    long FileBytes,
    long SubjectBytes,
    long DayBytes,
    TimeSpan Unattached,
    long Pixels,
    int ArchiveEntries,
    int ArchiveRatio,
    long ArchiveBytes,
    IReadOnlyList<FileKind> Kinds
)
{
    /// <summary>The contents the store can tell apart; a kind of another could not be judged.</summary>
    public static IReadOnlyList<string> Contents => FileKinds.Contents;
}

/// <summary>Masks what identifies a person in a name somebody gave a file; given by the room that knows.</summary>
public delegate string MaskName(string name);
