using System.Text.Json.Nodes;
using Huisheng.Tests.Intake;

namespace Huisheng.Tests.Files;

public sealed class FileLimitTests
{
    private const int Mega = 1 << 20;

    [Theory, Engines]
    [Row("S1-23", "R45")]
    public async Task a_file_has_at_most_twenty_megabytes(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        (await agent.SendFile("a.txt", Letters(20 * Mega))).Done();
        (await agent.SendFile("a.txt", Letters((20 * Mega) + 1)))
            .Refused("fields-wrong")["errors.0.code"]
            .GetValue<string>()
            .ShouldBe("file.too-large");
        // Also when nobody says beforehand how much will come.
        (
            await agent.Send(
                HttpMethod.Post,
                "/api/files?name=a.txt",
                new StreamContent(new Unending()),
                null,
                "k",
                "zh-CN"
            )
        )
            .Refused("fields-wrong")
            .Fields.ShouldBe(["file"]);
        Uploads.Stored(house).Count.ShouldBe(1);
    }

    [Theory, Engines]
    [Row("S1-23", "R45")]
    public async Task a_record_holds_a_hundred_megabytes_of_files(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        List<string> ids = [];
        for (var i = 0; i < 6; i++)
        {
            ids.Add(await agent.Uploaded($"{i}.txt", Letters(20 * Mega)));
        }

        var body = NewCalls.Complaint(await NewCalls.Customer(agent));
        body["evidence"] = new JsonArray(Uploads.Proof("other", "", [.. ids]));
        (await agent.Post("/api/calls", body))
            .Refused("fields-wrong")["errors.0.code"]
            .GetValue<string>()
            .ShouldBe("file.subject-full");
        body["evidence"] = new JsonArray(Uploads.Proof("other", "", [.. ids.Take(5)]));
        var number = (await NewCalls.Register(agent, body))["caseNumber"].GetValue<string>();
        (await agent.Post($"/api/cases/{number}/evidence", Uploads.Proof("other", "", ids[5])))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["fileIds"]);
    }

    [Theory, Engines]
    [Row("S1-23", "R45")]
    public async Task a_person_stores_at_most_a_gigabyte_a_day(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-01 09:00");
        var agent = await house.As("李明");
        var content = Letters(20 * Mega);
        for (var i = 0; i < 51; i++)
        {
            var file = await agent.Uploaded("a.txt", content);
            (await agent.Delete($"/api/files/{file}")).Done();
        }

        (await agent.SendFile("a.txt", content))
            .Refused("fields-wrong")["errors.0.code"]
            .GetValue<string>()
            .ShouldBe("file.day-full");
        Uploads.Stored(house).ShouldBeEmpty();
        (await agent.SendFile("a.txt", Letters(4 * Mega))).Done();
        await (await house.As("赵静")).Uploaded("a.txt", content);
        await house.At("2023-10-02 00:00");
        await (await house.As("李明")).Uploaded("a.txt", content);
    }

    [Theory, Engines]
    [Row("S1-23", "R12")]
    public async Task what_was_never_attached_is_gone_after_a_day(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-01 09:00");
        var agent = await house.As("李明");
        var kept = await agent.Uploaded("kept.txt", Letters(10));
        var body = NewCalls.Complaint(await NewCalls.Customer(agent));
        body["evidence"] = new JsonArray(Uploads.Proof("other", "", kept));
        await NewCalls.Register(agent, body);
        var left = await agent.Uploaded("left.txt", Letters(20));
        // Bytes of an act that failed: no row knows them.
        var stray = Path.Combine(house.DataFolder, "files", "aa", new string('a', 32));
        Directory.CreateDirectory(Path.GetDirectoryName(stray)!);
        await File.WriteAllTextAsync(stray, "?");
        File.SetLastWriteTimeUtc(stray, house.Clock.GetUtcNow().UtcDateTime);
        await house.At("2023-10-02 08:59:59");
        agent = await house.As("李明");
        (await agent.Get($"/api/files/{left}")).Done();
        File.Exists(stray).ShouldBeTrue();
        await house.At("2023-10-02 09:00");
        (await agent.Get($"/api/files/{left}")).Refused("not-found");
        await house.At("2023-10-02 10:00");
        File.Exists(stray).ShouldBeFalse();
        agent = await house.As("李明");
        (await agent.Fetched(kept)).ShouldBe(Letters(10));
        Uploads.Stored(house).Count.ShouldBe(1);
    }

    private static byte[] Letters(int count)
    {
        var content = new byte[count];
        Array.Fill(content, (byte)'a');
        return content;
    }

    private sealed class Unending : Stream
    {
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if ((Position += count) > 60 * Mega)
            {
                return 0;
            }

            buffer.AsSpan(offset, count).Fill((byte)'a');
            return count;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => 0;

        public override void SetLength(long value) { }

        public override void Write(byte[] buffer, int offset, int count) { }
    }
}
