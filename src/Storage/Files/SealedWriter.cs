using System.Security.Cryptography;

namespace Huisheng.Storage.Files;

/// <summary>Takes the plain content piece by piece, writes it sealed, and knows its length and SHA-256 at the end.</summary>
internal sealed class SealedWriter : Stream
{
    private readonly FileStream file;
    private readonly Seal seal;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] plain = new byte[Seal.Piece];
    private readonly byte[] closed = new byte[Seal.Piece + Seal.Tag];
    private int filled;
    private long number;
    private long length;

    public SealedWriter(FileStream file, Seal seal)
    {
        this.file = file;
        this.seal = seal;
        file.Write(seal.Head);
    }

    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => length;
    public override long Position
    {
        get => length;
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) =>
        Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        hash.AppendData(buffer);
        length += buffer.Length;
        while (buffer.Length > 0)
        {
            if (filled == plain.Length)
            {
                Put(last: false);
            }

            var some = Math.Min(buffer.Length, plain.Length - filled);
            buffer[..some].CopyTo(plain.AsSpan(filled));
            filled += some;
            buffer = buffer[some..];
        }
    }

    /// <summary>Seals the last piece and waits until the disk has all of it. Gives the SHA-256 of the plain content.</summary>
    public string Finish()
    {
        Put(last: true);
        file.Flush();
        Disk.Flush(file.SafeFileHandle);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            CryptographicOperations.ZeroMemory(plain);
            hash.Dispose();
            seal.Dispose();
            file.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Put(bool last)
    {
        seal.Close(number++, last, plain.AsSpan(0, filled), closed);
        file.Write(closed.AsSpan(0, filled + Seal.Tag));
        filled = 0;
    }
}
