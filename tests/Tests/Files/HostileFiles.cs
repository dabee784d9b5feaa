using System.Text;

namespace Huisheng.Tests.Files;

/// <summary>What nobody should be able to store as it is. Each is refused naming the field, or kept without what made it dangerous.</summary>
public sealed class HostileFiles
{
    private static readonly byte[] Script = Archives.Bytes("<script>alert(1)</script>");

    [Theory, Engines]
    [Row("S1-23", "R45")]
    public async Task each_hostile_content_is_refused_with_its_reason(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        List<string> wrong = [];
        foreach (var (name, content, field, code) in Refused())
        {
            var answer = await agent.SendFile(name, content);
            if (
                answer.Code != "fields-wrong"
                || answer.Body!["errors"]![0]!["field"]!.GetValue<string>() != field
                || answer.Body["errors"]![0]!["code"]!.GetValue<string>() != code
            )
            {
                wrong.Add($"{name} {code}: {answer.Text}");
            }
        }

        wrong.ShouldBeEmpty();
        Refused().Count().ShouldBeGreaterThan(45);
        Uploads.Stored(house).ShouldBeEmpty();
    }

    [Theory, Engines]
    [Row("S1-23", "R45")]
    public async Task a_hostile_name_is_made_harmless(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        foreach (var (given, kept) in Names())
        {
            (await agent.SendFile(given, Pictures.Png()))
                .Done()["name"]
                .GetValue<string>()
                .ShouldBe(kept);
        }

        // Each under a name of its own in the store's folder, whatever it was called; nothing beside it.
        Uploads.Stored(house).Count.ShouldBe(Names().Count());
        Uploads
            .Stored(house)
            .ShouldAllBe(f =>
                Path.GetFileName(f).Length == 32
                && Path.GetFileName(f).All(char.IsAsciiHexDigitLower)
            );
    }

    [Theory, Engines]
    [Row("S1-23", "R45")]
    public async Task a_picture_is_kept_without_what_it_tells_besides(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        foreach (
            var (name, content) in new (string, byte[])[]
            {
                ("a.png", Pictures.Png(telling: true, after: "PK\u0003\u0004<script>")),
                ("a.jpg", Pictures.Jpeg(turn: 6, after: "<script>alert(1)</script>")),
                ("a.gif", Pictures.Gif(telling: true, after: "<?php system(1);")),
                ("a.webp", Pictures.WebP(telling: true)),
            }
        )
        {
            content.AsSpan().IndexOf(Pictures.Secret).ShouldBePositive(name);
            var kept = await agent.Fetched(await agent.Uploaded(name, content));
            kept.AsSpan().IndexOf(Pictures.Secret).ShouldBe(-1, name);
            kept.AsSpan().IndexOf("script"u8).ShouldBe(-1, name);
            kept.AsSpan().IndexOf("php"u8).ShouldBe(-1, name);
        }

        (await agent.Fetched(await agent.Uploaded("a.png", Pictures.Png()))).ShouldBe(
            Pictures.Png()
        );
        (await agent.Fetched(await agent.Uploaded("a.gif", Pictures.Gif()))).ShouldBe(
            Pictures.Gif()
        );
        (await agent.Fetched(await agent.Uploaded("a.jpg", Pictures.Jpeg()))).ShouldBe(
            Pictures.Jpeg()
        );
        (await agent.Fetched(await agent.Uploaded("a.webp", Pictures.WebP()))).ShouldBe(
            Pictures.WebP()
        );
    }

    [Theory, Engines]
    [Row("S1-23", "R45")]
    public async Task a_photo_keeps_the_turn_of_the_camera(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var kept = await agent.Fetched(await agent.Uploaded("a.jpg", Pictures.Jpeg(turn: 6)));
        var exif = kept.AsSpan().IndexOf("Exif\0\0MM\0*"u8);
        exif.ShouldBePositive();
        kept.AsSpan(exif + 16, 10)
            .ToArray()
            .ShouldBe(new byte[] { 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6 });
    }

    [Theory, Engines]
    [Row("S1-23")]
    public async Task what_people_need_is_taken(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        foreach (
            var (name, content, type) in new (string, byte[], string)[]
            {
                (
                    "表.xlsx",
                    Archives.Xlsx(("xl/worksheets/sheet1.xml", Archives.Bytes("<x>1</x>"))),
                    "spreadsheetml.sheet"
                ),
                ("文.docx", Archives.Docx(), "wordprocessingml.document"),
                ("a.csv", Archives.Bytes("订单号,金额\n1,2\n"), "text/csv"),
                ("gbk.csv", [0xB6, 0xA9, 0xB5, 0xA5, 0xBA, 0xC5, 0x2C, 0x31], "text/csv"),
                (
                    "a.pdf",
                    Archives.Bytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF"),
                    "application/pdf"
                ),
                ("a.mp3", [0xFF, 0xFB, 0x90, 0x64, .. new byte[400]], "audio/mpeg"),
                ("b.MP3", [.. "ID3"u8, 4, 0, .. new byte[100]], "audio/mpeg"),
                (
                    "a.wav",
                    [.. "RIFF"u8, 36, 0, 0, 0, .. "WAVEfmt "u8, .. new byte[24]],
                    "audio/wav"
                ),
                ("a.amr", [.. "#!AMR\n"u8, .. new byte[32]], "audio/amr"),
                ("a.JPEG", Pictures.Jpeg(), "image/jpeg"),
            }
        )
        {
            (await agent.SendFile(name, content))
                .Done()["mediaType"]
                .GetValue<string>()
                .ShouldContain(type, customMessage: name);
        }
    }

    private static IEnumerable<(string Name, byte[] Content, string Field, string Code)> Refused()
    {
        foreach (var (name, content) in Unknown())
        {
            yield return (name, content, "file", "file.kind");
        }

        foreach (
            var name in (string[])
                [
                    "a.php",
                    "a.png.exe",
                    "a.svg",
                    "a.html",
                    "a",
                    "a.pdf",
                    "\u200b.php",
                    "a.png\u202Egnp.exe",
                    "a.php%00",
                    "con.js",
                ]
        )
        {
            yield return (name, Pictures.Png(), "name", "file.extension");
        }

        yield return ("a.png", Archives.Bytes("just text"), "name", "file.extension");
        yield return ("a.xlsx", Archives.Docx(), "name", "file.extension");
        yield return ("a.pdf", Pictures.Jpeg(), "name", "file.extension");
        foreach (var name in (string[])["", " ", "...", "\u200b\u202e", "a/", "\0"])
        {
            yield return (name, Pictures.Png(), "name", "field.required");
        }

        yield return ("a.txt", [], "file", "file.empty");
        foreach (var (name, content) in Broken())
        {
            yield return (name, content, "file", "file.broken");
        }

        foreach (var (name, content) in Active())
        {
            yield return (name, content, "file", "file.active");
        }

        foreach (var (name, content) in Bombs())
        {
            yield return (name, content, "file", "file.bomb");
        }

        yield return ("a.png", Pictures.Png(30_000, 30_000), "file", "file.pixels");
        yield return ("a.jpg", Pictures.Jpeg(60_000, 60_000), "file", "file.pixels");
        yield return ("a.gif", Pictures.Gif(65_535, 65_535), "file", "file.pixels");
    }

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
