using System.Text.Json.Nodes;
using Huisheng.Kernel;
using Huisheng.People.Contract;

namespace Huisheng.Regime.Overlays;

/// <summary>
/// One entry of the rules in this company's own words, from a moment on. It is never changed; who wants something else publishes again.
/// </summary>
internal sealed class Publication
{
    public required Guid Id { get; init; }

    /// <summary>Counts all publications of the house, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Address of the entry: "clocks/clocks/t1".</summary>
    public required string Entry { get; init; }

    /// <summary>Counts those of this entry; what was shipped is version 1.</summary>
    public required int Version { get; init; }

    /// <summary>Every member that differs from what was shipped, by its path. Empty: back to what was shipped.</summary>
    public required JsonObject Members { get; init; }

    /// <summary>The same members as they were shipped then, so that a later release can show what it changed.</summary>
    public required JsonObject Shipped { get; init; }
    public required DateTimeOffset HoldsFrom { get; init; }

    /// <summary>Deviations end; before this instant it still holds.</summary>
    public DateTimeOffset? HoldsUntil { get; init; }
    public required bool OpenCasesToo { get; init; }
    public required string Reason { get; init; }

    /// <summary>It goes below a floor of the documents, on the director's word.</summary>
    public required bool Deviates { get; init; }
    public required StaffId By { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>How much of its coming and going open clocks were told: 0 nothing, 1 that it holds, 2 that it has ended.</summary>
    public int Told { get; set; }

    public Subject Subject => new("rule", IdOf(Entry), Entry);

    /// <summary>An entry has no row of its own; its id in the journal is made from its address.</summary>
    public static Guid IdOf(string entry) =>
        new(
            System
                .Security.Cryptography.SHA256.HashData(
                    System.Text.Encoding.UTF8.GetBytes("rule:" + entry)
                )
                .AsSpan(0, 16)
        );
}

/// <summary>One row: what every node compares with what it holds in memory (design §4.9).</summary>
internal sealed class RegimeState
{
    public const int Only = 1;

    public required int Id { get; init; }

    /// <summary>Raised by every publication and every calendar.</summary>
    public required long Version { get; set; }

    /// <summary>Raised when open clocks may have to move.</summary>
    public required long Revision { get; set; }
}
