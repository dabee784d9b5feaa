using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Huisheng.Journal.Contract;
using Huisheng.Journal.Sealing;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Journal.Checking;

/// <summary>Compares an entry with its digests. A blank payload passes only where a genuine erasure of its subject reaches.</summary>
internal sealed class EntryCheck(Digests digests, Seen seen)
{
    private readonly Dictionary<(string, Guid), int> erasedThrough = [];

    public async Task LearnErasures(HuishengDb db, CancellationToken stop)
    {
        var erasures = db.Entries().AsNoTracking().Where(e => e.What == ErasePayloads.Act);
        await foreach (var entry in erasures.AsAsyncEnumerable().WithCancellation(stop))
        {
            if (IsGenuine(entry) && HasPayload(entry) && Reach(entry) is { } reach)
            {
                var subject = (entry.SubjectKind, entry.SubjectId);
                erasedThrough[subject] = Math.Max(reach, erasedThrough.GetValueOrDefault(subject));
            }
        }
    }

    public void Look(JournalEntry entry)
    {
        if (!IsGenuine(entry))
        {
            seen.Findings.Add(Finding.Of("entry-changed", entry));
        }
        else if (HasPayload(entry))
        {
            return;
        }
        else if (IsErased(entry))
        {
            seen.Erased++;
        }
        else
        {
            seen.Findings.Add(Finding.Of("payload-changed", entry));
        }
    }

    private bool IsGenuine(JournalEntry entry) => Same(digests.Entry(entry), entry.Digest);

    private bool HasPayload(JournalEntry entry) =>
        Same(digests.Payload(entry), entry.PayloadDigest);

    private bool IsErased(JournalEntry entry) =>
        entry is { Text: null, Reason: null, Changes: ErasePayloads.NoChanges }
        && entry.What != ErasePayloads.Act
        && entry.SubjectNo <= erasedThrough.GetValueOrDefault((entry.SubjectKind, entry.SubjectId));

    private static int? Reach(JournalEntry erasure)
    {
        var changes =
            JsonSerializer.Deserialize<List<Change>>(erasure.Changes, JsonSerializerOptions.Web)
            ?? [];
        var through = changes.Find(c => c.Field == ErasePayloads.Through)?.To;
        return int.TryParse(through, NumberStyles.None, CultureInfo.InvariantCulture, out var no)
            ? no
            : null;
    }

    private static bool Same(byte[] one, byte[] other) =>
        CryptographicOperations.FixedTimeEquals(one, other);
}
