using System.Text;

namespace Huisheng.Tests.Files;

/// <summary>What nobody should be able to store as it is. Each is refused naming the field, or kept without what made it dangerous.</summary>
public sealed partial class HostileFiles
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
            var id = await agent.Uploaded(given, Pictures.Png());
            var mine = (await agent.Get($"/api/files/{id}")).Done();
            mine.Message.Content.Headers.ContentDisposition?.FileNameStar.ShouldBe(kept);
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
}
