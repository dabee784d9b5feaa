using System.IO.Compression;
using System.Text;

namespace Huisheng.Tests.Files;

/// <summary>Office files as Office writes them, and as nobody should.</summary>
internal static class Archives
{
    public const string Types =
        """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>""";

    public static byte[] Xlsx(params (string Name, byte[] Content)[] more) =>
        Zip([
            ("[Content_Types].xml", Bytes(Types)),
            ("xl/workbook.xml", Bytes("<workbook/>")),
            .. more,
        ]);

    public static byte[] Docx(params (string Name, byte[] Content)[] more) =>
        Zip([
            ("[Content_Types].xml", Bytes(Types)),
            ("word/document.xml", Bytes("<document/>")),
            .. more,
        ]);

    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                entry.Write(content);
            }
        }

        return file.ToArray();
    }

    /// <summary>The same archive, saying of every entry that it holds one byte only.</summary>
    public static byte[] Understated(byte[] archive)
    {
        var lied = (byte[])archive.Clone();
        for (var i = 0; i < lied.Length - 4; i++)
        {
            var at =
                lied.AsSpan(i, 4).SequenceEqual("PK\u0001\u0002"u8) ? i + 24
                : lied.AsSpan(i, 4).SequenceEqual("PK\u0003\u0004"u8) ? i + 22
                : 0;
            if (at > 0)
            {
                ((byte[])[1, 0, 0, 0]).CopyTo(lied, at);
            }
        }

        return lied;
    }

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
