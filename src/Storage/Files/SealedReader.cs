using System.Security.Cryptography;

namespace Huisheng.Storage.Files;

/// <summary>The plain content of a stored file, opened piece by piece as it is read; goes to any place of it.</summary>
internal sealed class SealedReader : Stream
{
    private readonly FileStream file;
    private readonly Seal seal;
    private readonly string name;
    private readonly byte[] plain = new byte[Seal.Piece];
    private readonly byte[] closed = new byte[Seal.Piece + Seal.Tag];
    private readonly long pieces;
    private long opened = -1;

    public SealedReader(FileStream file, Seal seal, string name)
    {
        this.file = file;
        this.seal = seal;
        this.name = name;
        var body = file.Length - seal.Head.Length;
        pieces = (body + closed.Length - 1) / closed.Length;
        Length = body - (pieces * Seal.Tag);
        if (pieces == 0 || Length < 0)
        {
            throw new FileDamagedException(name);
        }
    }

    public override bool CanRead => true;
    public override bool CanSeek => true;
    public override bool CanWrite => false;
    public override long Length { get; }
    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count) =>
        Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (Position >= Length || buffer.Length == 0)
        {
            return 0;
        }

        Open(Position / Seal.Piece);
        var at = (int)(Position % Seal.Piece);
        var here = (int)Math.Min(Seal.Piece, Length - (opened * Seal.Piece)) - at;
        var some = Math.Min(buffer.Length, here);
        plain.AsSpan(at, some).CopyTo(buffer);
        Position += some;
        return some;
    }

    public override long Seek(long offset, SeekOrigin origin) =>
        Position = origin switch
        {
            SeekOrigin.Begin => offset,
            SeekOrigin.Current => Position + offset,
            _ => Length + offset,
        };

    public override void Flush() { }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            CryptographicOperations.ZeroMemory(plain);
            seal.Dispose();
            file.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Open(long number)
    {
        if (number == opened)
        {
            return;
        }

        file.Position = seal.Head.Length + (number * closed.Length);
        var read = file.ReadAtLeast(closed, closed.Length, throwOnEndOfStream: false);
        try
        {
            seal.Open(number, number == pieces - 1, closed.AsSpan(0, read), plain);
        }
        catch (Exception wrong) when (wrong is CryptographicException or ArgumentException)
        {
            throw new FileDamagedException(name, wrong);
        }

        opened = number;
    }
}
