using System.Buffers.Binary;
using System.IO.Compression;
using System.Xml;

namespace Huisheng.Documents;

/// <summary>The parts of an XLSX, read under one budget for everything they unfold to. Nothing outside the file is ever fetched.</summary>
internal sealed class XlsxPackage : IDisposable
{
    private readonly ZipArchive zip;
    private readonly Budget budget;

    public XlsxPackage(byte[] bytes, SheetLimits limits)
    {
        if (PartCount(bytes) > limits.Parts)
        {
            throw BadSheetException.Because("sheet.unfolds-too-large");
        }

        budget = new Budget(limits.Unpacked);
        zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
    }

    /// <summary>The part as XML: no document type, no entities; null when it is not there.</summary>
    public XmlReader? Open(string? path) =>
        path is not null && zip.GetEntry(path) is { } part
            ? XmlReader.Create(
                new Counted(part.Open(), budget),
                new XmlReaderSettings
                {
                    DtdProcessing = DtdProcessing.Prohibit,
                    XmlResolver = null,
                    CloseInput = true,
                    IgnoreComments = true,
                    IgnoreProcessingInstructions = true,
                }
            )
            : null;

    /// <summary>What a part refers to inside the file: id, last word of the type, path.</summary>
    public IReadOnlyList<(string Id, string Type, string Path)> References(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        List<(string, string, string)> found = [];
        using var xml = Open($"{part[..slash]}_rels/{part[slash..]}.rels");
        while (xml?.Read() == true)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" })
            {
                var type = xml.GetAttribute("Type") ?? "";
                var target = xml.GetAttribute("Target") ?? "";
                found.Add(
                    (
                        xml.GetAttribute("Id") ?? "",
                        type[(type.LastIndexOf('/') + 1)..],
                        target.StartsWith('/') ? target[1..] : part[..slash] + target
                    )
                );
            }
        }

        return found;
    }

    public void Dispose() => zip.Dispose();

    /// <summary>How many parts the zip says it has, before any list of them is made.</summary>
    private static int PartCount(byte[] bytes)
    {
        var end = bytes.AsSpan().LastIndexOf("PK\x05\x06"u8);
        return end >= 0 && end + 12 <= bytes.Length
            ? BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(end + 10))
            : throw BadSheetException.Because("sheet.broken");
    }

    private sealed class Budget(long left)
    {
        public void Take(int bytes)
        {
            left -= bytes;
            if (left < 0)
            {
                throw BadSheetException.Because("sheet.unfolds-too-large");
            }
        }
    }

    private sealed class Counted(Stream inner, Budget budget) : Stream
    {
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            budget.Take(read);
            return read;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) =>
            throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) =>
            throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
