using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Huisheng.Journal.Sealing;

/// <summary>
/// The keyed digests of the journal. Each field goes in with its length, so that nothing can slide from one field into the
/// next, and each kind of digest begins with its name, so that none can stand for another.
/// </summary>
internal sealed class Digests(byte[] key)
{
    /// <summary>What of an entry may be erased later. The entry's id goes in: equal texts do not look equal.</summary>
    public byte[] Payload(JournalEntry entry) =>
        Mac(
            new Fields("payload/1")
                .Add(entry.Id)
                .Add(entry.Text)
                .Add(entry.Reason)
                .Add(entry.Changes)
        );

    /// <summary>Everything of an entry that is never erased, and the digest of what may be.</summary>
    public byte[] Entry(JournalEntry entry) =>
        Mac(
            new Fields("entry/1")
                .Add(entry.Id)
                .Add(entry.SubjectKind)
                .Add(entry.SubjectId)
                .Add(entry.SubjectNumber)
                .Add(entry.SubjectNo)
                .Add(entry.At.UtcTicks)
                .Add(entry.StaffId?.ToString())
                .Add(entry.JobNumber)
                .Add(entry.Name)
                .Add(entry.What)
                .Add(entry.Tone)
                .Add(entry.PayloadDigest)
        );

    public byte[] Seal(JournalSeal seal) =>
        Mac(
            new Fields("seal/1")
                .Add(seal.No)
                .Add(seal.At.UtcTicks)
                .Add(seal.Count)
                .Add(seal.Root)
                .Add(seal.Previous)
        );

    /// <summary>One hash over a seal's entries, in the order of their ids whatever order they come in.</summary>
    public static byte[] Root(IEnumerable<(Guid Id, byte[] Digest)> entries)
    {
        var all = new Fields("root/1");
        foreach (var (id, digest) in entries.OrderBy(e => e.Id))
        {
            all.Add(id).Add(digest);
        }

        return SHA256.HashData(all.Bytes);
    }

    private byte[] Mac(Fields fields) => HMACSHA256.HashData(key, fields.Bytes);

    private sealed class Fields
    {
        private readonly ArrayBufferWriter<byte> bytes = new(512);

        public Fields(string name) => Add(name);

        public ReadOnlySpan<byte> Bytes => bytes.WrittenSpan;

        public Fields Add(Guid value) => Add(value.ToByteArray(bigEndian: true));

        public Fields Add(string? value) =>
            Add(value is null ? null : Encoding.UTF8.GetBytes(value));

        public Fields Add(long value)
        {
            Span<byte> eight = stackalloc byte[sizeof(long)];
            BinaryPrimitives.WriteInt64BigEndian(eight, value);
            bytes.Write(eight);
            return this;
        }

        public Fields Add(byte[]? value)
        {
            Add(value?.Length ?? -1L);
            bytes.Write(value ?? []);
            return this;
        }
    }
}
