using Huisheng.Journal.Sealing;

namespace Huisheng.Journal.Checking;

/// <summary>Each seal must follow the one before, carry its own MAC and cover exactly its entries.</summary>
internal sealed class SealCheck(Digests digests, Seen seen)
{
    private readonly List<(Guid Id, byte[] Digest)> covered = [];
    private byte[] previous = [];

    public long LastNo { get; private set; }

    public byte[] LastMac => previous;

    public long CoveredEntries { get; private set; }

    public void Cover(JournalEntry entry) => covered.Add((entry.Id, entry.Digest));

    /// <summary>Called when every entry that names this seal has been covered.</summary>
    public void Look(JournalSeal seal)
    {
        for (var missing = LastNo + 1; missing < seal.No && missing < LastNo + 10; missing++)
        {
            seen.Findings.Add(new Finding("seal-missing", missing));
        }

        if (!digests.Seal(seal).AsSpan().SequenceEqual(seal.Mac))
        {
            seen.Findings.Add(new Finding("seal-changed", seal.No));
        }
        else if (seal.No == LastNo + 1 && !seal.Previous.AsSpan().SequenceEqual(previous))
        {
            seen.Findings.Add(new Finding("seal-order", seal.No));
        }

        if (covered.Count != seal.Count || !Digests.Root(covered).AsSpan().SequenceEqual(seal.Root))
        {
            seen.Findings.Add(new Finding("seal-entries", seal.No));
        }

        covered.Clear();
        LastNo = seal.No;
        previous = seal.Mac;
        CoveredEntries += seal.Count;
        seen.Seals++;
    }

    /// <summary>The row that holds the chain's end must name the last seal.</summary>
    public void LookAtEnd(JournalChain? chain)
    {
        var named =
            chain
            ?? new JournalChain
            {
                Id = JournalChain.Only,
                Last = 0,
                Mac = [],
                Entries = 0,
            };
        if (
            named.Last != LastNo
            || !named.Mac.AsSpan().SequenceEqual(previous)
            || named.Entries != CoveredEntries
        )
        {
            seen.Findings.Add(new Finding("chain-end", named.Last));
        }
    }
}
