namespace Huisheng.Journal;

/// <summary>One seal: it covers an exact set of entries and the seal before it. Its number follows 1, 2, 3 … without gaps.</summary>
internal sealed class JournalSeal
{
    public required long No { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>How many entries it covers.</summary>
    public required int Count { get; init; }

    /// <summary>Hash over ids and digests of the entries, in the order of their ids.</summary>
    public required byte[] Root { get; init; }

    /// <summary>The MAC of the seal before; empty for the first.</summary>
    public required byte[] Previous { get; init; }
    public required byte[] Mac { get; set; }
}

/// <summary>The end of the chain, one row. Whoever seals holds it locked, so there is one sealer at a time on all nodes.</summary>
internal sealed class JournalChain
{
    public const int Only = 1;

    public required int Id { get; init; }
    public required long Last { get; set; }
    public required byte[] Mac { get; set; }

    /// <summary>Entries sealed so far.</summary>
    public required long Entries { get; set; }
}
