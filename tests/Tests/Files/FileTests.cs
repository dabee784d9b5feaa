using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Huisheng.Storage.Files;
using Huisheng.Storage.Model;
using Huisheng.Tests.Intake;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Files;

/// <summary>A file from the caller's hand to the disk and back.</summary>
public sealed partial class FileTests
{
    private const string Plain = "客户说明：设备出现故障，屏幕不亮。";

    [Theory, Engines]
    [Row("S1-23", "R12")]
    public async Task what_was_stored_comes_back_byte_for_byte_and_its_hash_is_said(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        // Longer than one piece, and not a whole number of them.
        var content = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Plain, 5000)));
        var file = (await agent.SendFile("说明.txt", content)).Done();
        file["size"].GetValue<long>().ShouldBe(content.Length);
        file["sha256"].GetValue<string>().ShouldBe(Sha(content));
        file["mediaType"].GetValue<string>().ShouldBe("text/plain");
        (await agent.Fetched(file["id"].GetValue<string>())).ShouldBe(content);
    }

    [Theory, Engines]
    [Row("S1-23", "X-09")]
    public async Task nothing_of_content_or_name_lies_on_the_disk_in_clear(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var content = Encoding.UTF8.GetBytes(Plain);
        await agent.Uploaded("张伟的说明.txt", content);
        var stored = Uploads.Stored(house).ShouldHaveSingleItem();
        Path.GetFileName(stored).ShouldMatch("^[0-9a-f]{32}$");
        Path.GetFileName(Path.GetDirectoryName(stored)!).ShouldBe(Path.GetFileName(stored)[..2]);
        var raw = await File.ReadAllBytesAsync(stored);
        raw.AsSpan().IndexOf(content.AsSpan(0, 12)).ShouldBe(-1);
        raw.AsSpan().IndexOf(Encoding.UTF8.GetBytes("张伟")).ShouldBe(-1);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(stored).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Theory, Engines]
    [Row("S1-23")]
    public async Task a_download_never_opens_as_a_page_and_stands_in_the_journal(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var id = await agent.Uploaded("截图 \"1\".png", Pictures.Png());
        var opened = await NewCase(agent, id);
        var answer = (await agent.Get($"/api/files/{id}")).Done().Message;
        var disposition = answer.Content.Headers.ContentDisposition!;
        disposition.DispositionType.ShouldBe("attachment");
        disposition.FileNameStar.ShouldBe("截图 _1_.png");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var line = (await agent.Get($"/api/cases/{opened}/timeline")).Done()["items.0"];
        line["act"]!.GetValue<string>().ShouldBe("file-download");
        line["by"]!["jobNumber"]!.GetValue<string>().ShouldBe("1001");
        line["text"]!.GetValue<string>().ShouldBe("截图 _1_.png");
    }

    [Theory, Engines]
    [Row("S1-23")]
    public async Task without_a_journal_entry_not_one_byte_leaves(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var id = await agent.Uploaded("a.txt", Encoding.UTF8.GetBytes(Plain));
        await Sql(house, "ALTER TABLE journal_entries RENAME TO journal_gone");
        var answer = await agent.Get($"/api/files/{id}");
        answer.Status.ShouldBe(HttpStatusCode.InternalServerError);
        answer.Text.ShouldNotContain(Plain);
    }

    [Theory, Engines]
    [Row("S1-23", "S1-57")]
    public async Task a_file_is_seen_by_those_who_see_what_it_hangs_on(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var id = await agent.Uploaded("a.png", Pictures.Png());
        foreach (var name in (string[])["赵静", "王磊", "何伟", "郑审", Cast.Administrator])
        {
            await Hidden(await house.As(name), id);
        }

        await NewCase(agent, id);
        foreach (var name in (string[])["赵静", "王芳", "陈强", "刘洋", "周建国", "王磊"])
        {
            (await (await house.As(name)).Get($"/api/files/{id}")).Done();
        }

        foreach (var name in (string[])["何伟", "郑审", Cast.Administrator])
        {
            await Hidden(await house.As(name), id);
        }

        (await house.Stranger().Get($"/api/files/{id}")).Refused("not-signed-in");
        await Hidden(agent, Guid.NewGuid().ToString());
    }

    [Theory, Engines]
    [Row("S1-23", "S1-27")]
    public async Task a_file_of_a_call_without_a_case_is_seen_by_those_who_see_the_call(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var id = await agent.Uploaded("a.png", Pictures.Png());
        var body = NewCalls.Inquiry(await NewCalls.Customer(agent));
        body["evidence"] = new JsonArray(Uploads.Proof("screenshot", "", id));
        var call = await NewCalls.Register(agent, body);
        call["evidence.0.files.0.name"].GetValue<string>().ShouldBe("a.png");
        call["form.10.value"].GetValue<string>().ShouldBe("截图编号:a.png");
        (await (await house.As("陈强")).Get($"/api/files/{id}")).Done();
        await Hidden(await house.As("王芳"), id);
        await Hidden(await house.As("王磊"), id);
    }

    [Theory, Engines]
    [Row("S1-23", "X-04")]
    public async Task the_same_key_again_stores_nothing_twice_and_another_content_is_refused(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var content = Encoding.UTF8.GetBytes(Plain);
        var first = (await agent.SendFile("a.txt", content, "k")).Done();
        var again = (await agent.SendFile("a.txt", content, "k")).Done();
        again.Text.ShouldBe(first.Text);
        (await agent.SendFile("a.txt", [.. content, 33], "k")).Refused("idempotency.other-body");
        (await agent.SendFile("b.txt", content, "k")).Refused("idempotency.other-body");
        (await agent.SendBytes("/api/files?name=a.txt", content, null)).Refused(
            "idempotency.missing"
        );
        Uploads.Stored(house).Count.ShouldBe(1);
        var together = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => agent.SendFile("c.txt", content, "many"))
        );
        together.Select(a => a.Done().Text).Distinct().Count().ShouldBe(1);
        Uploads.Stored(house).Count.ShouldBe(2);
    }

    [Theory, Engines]
    [Row("S1-23", "R12")]
    public async Task a_row_is_there_only_with_its_bytes(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        // The act fails after the bytes are on the disk: bytes without a row are allowed, a row without bytes is not.
        await Sql(house, "ALTER TABLE journal_entries RENAME TO journal_gone");
        (await agent.SendFile("a.txt", Encoding.UTF8.GetBytes(Plain))).Status.ShouldBe(
            HttpStatusCode.InternalServerError
        );
        Uploads.Stored(house).Count.ShouldBe(1);
        (await Rows(house)).ShouldBe(0);
        await Sql(house, "ALTER TABLE journal_gone RENAME TO journal_entries");
        for (var i = 0; i < 5; i++)
        {
            await agent.Uploaded($"{i}.txt", Encoding.UTF8.GetBytes($"{Plain}{i}"));
        }

        var report = await Check(house);
        report.Checked.ShouldBe(5);
        report.Lost.ShouldBeEmpty();
    }

    [Theory, Engines]
    [Row("S1-23", "R12")]
    public async Task a_damaged_or_missing_file_is_said_clearly_and_found_by_the_check(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        List<string> ids = [];
        var content = new byte[200_000];
        Array.Fill(content, (byte)'a');
        for (var i = 0; i < 5; i++)
        {
            ids.Add(await agent.Uploaded($"{i}.txt", [.. content, (byte)('0' + i)]));
        }

        await using var scope = house.Services.CreateAsyncScope();
        var stored = await scope
            .ServiceProvider.GetRequiredService<HuishengDb>()
            .Set<FileRecord>()
            .ToDictionaryAsync(f => f.Id.ToString(), f => f.StoredAs);
        string PathOf(int i) =>
            Path.Combine(house.DataFolder, "files", stored[ids[i]][..2], stored[ids[i]]);
        Flip(PathOf(1), 150_000);
        File.Delete(PathOf(2));
        // Cut off exactly behind a piece.
        using (var cut = File.OpenWrite(PathOf(3)))
        {
            cut.SetLength(5 + 2 + 32 + (2 * (65536 + 16)));
        }

        // Under another file's name.
        File.Copy(PathOf(0), PathOf(4), overwrite: true);
        (await agent.Fetched(ids[0])).Length.ShouldBe(content.Length + 1);
        foreach (var id in ids.Skip(1))
        {
            var answer = await agent.Get($"/api/files/{id}");
            answer.Refused("file.lost").Status.ShouldBe(HttpStatusCode.InternalServerError);
        }

        var report = await Check(house);
        report.Checked.ShouldBe(5);
        report
            .Lost.ToDictionary(l => l.Id.ToString(), l => l.What)
            .ShouldBe(
                new Dictionary<string, string>
                {
                    [ids[1]] = "damaged",
                    [ids[2]] = "missing",
                    [ids[3]] = "damaged",
                    [ids[4]] = "damaged",
                },
                ignoreOrder: true
            );
    }
}
