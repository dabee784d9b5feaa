using System.Net;
using System.Text;

namespace Huisheng.Tests.Telephony;

/// <summary>录音: brought by the telephone system, heard by those who may, and never without a trace.</summary>
public sealed class RecordingTests
{
    private const string Path = "/api/phone/recordings";

    [Theory, Engines]
    [Row("S1-57", "X-03")]
    public async Task whoever_hears_or_takes_it_has_a_marked_copy_and_stands_in_the_journal(
        string engine
    )
    {
        await using var house = await PhoneLine.House(engine);
        var number = await Talked(house);
        var plain = Audio.Wav();
        (await Bring(house, plain)).Done()["effect"].GetValue<string>().ShouldBe("taken");
        (await Bring(house, plain)).Done()["effect"].GetValue<string>().ShouldBe("known");

        var agent = await house.As("李明");
        (await agent.Get(Of(number))).Done()["audible"].GetValue<bool>().ShouldBeTrue();
        var heard = Audio.Chunks((await agent.Download($"{Of(number)}/recording")).Bytes);
        heard["data"].ShouldBe(plain[44..]);
        Encoding.UTF8.GetString(heard["LIST"]).ShouldContain("李* 1001 · 2026-03-10 09:10");

        var taken = await (await house.As("陈强")).Download($"{Of(number)}/recording/file");
        taken.Name.ShouldBe($"{number}-3001-20260310.wav");
        Encoding
            .UTF8.GetString(Audio.Chunks(taken.Bytes)["LIST"])
            .ShouldContain("仅限内部工作使用，禁止外传 · 陈* 3001");
        (await Journalled(house, "recording-listen")).ShouldHaveSingleItem().ShouldContain("李*");
        (await Journalled(house, "recording-take")).ShouldHaveSingleItem().ShouldContain("陈*");
    }

    [Theory, Engines]
    [Row("S1-57")]
    public async Task without_the_right_it_is_refused_and_on_record_and_no_address_gives_it_away(
        string engine
    )
    {
        await using var house = await PhoneLine.House(engine);
        var number = await Talked(house);
        (await Bring(house, Audio.Wav())).Done();
        var agent = await house.As("李明");
        (await agent.Get($"{Of(number)}/recording/file")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await Journalled(house, "recording-refused")).ShouldHaveSingleItem().ShouldContain("李*");

        // Another agent's call is not there at all, and neither is its file for anybody.
        var other = await house.As("赵静");
        (await other.Get($"{Of(number)}/recording")).Status.ShouldBe(HttpStatusCode.NotFound);
        var file = await house.Text("SELECT CAST(id AS TEXT) AS \"Value\" FROM files");
        var head = await house.As("陈强");
        (await head.Get($"/api/files/{file}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await house.Stranger().Get($"{Of(number)}/recording")).Status.ShouldBe(
            HttpStatusCode.Unauthorized
        );
    }

    [Theory, Engines]
    [Row("R24")]
    public async Task what_is_unsigned_no_sound_or_of_no_call_is_refused_by_name(string engine)
    {
        await using var house = await PhoneLine.House(engine);
        await Talked(house);
        var forged = await new PhoneLine(house).Send(
            Told(Audio.Wav()),
            signature: "v1,AAAA",
            path: Path
        );
        forged.Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await Bring(house, Encoding.UTF8.GetBytes("<html>"))).Fields.ShouldBe(["content"]);
        (await Bring(house, Audio.Wav(), call: "pbx-none")).Fields.ShouldBe(["call"]);
        (await new PhoneLine(house).Send(new { }, path: Path)).Fields.ShouldBe([
            "call",
            "format",
            "content",
        ]);
    }

    private static string Of(string number) => $"/api/phone/calls/{number}";

    /// <summary>李明 talks for five minutes; ten past nine it is over.</summary>
    private static async Task<string> Talked(TestHouse house)
    {
        await house.At("2026-03-10 09:00");
        var line = new PhoneLine(house);
        await line.Tell("ringing", "2026-03-10 09:00", agent: "1001", from: PhoneLine.Known);
        await line.Tell("answered", "2026-03-10 09:00", agent: "1001");
        var number = (await PhoneLine.Desk(house))["calls.0.number"].GetValue<string>();
        await house.At("2026-03-10 09:10");
        await line.Tell("ended", "2026-03-10 09:05");
        return number;
    }

    private static object Told(byte[] sound, string call = "pbx-1") =>
        new
        {
            call,
            format = "wav",
            content = sound,
        };

    private static Task<Answer> Bring(TestHouse house, byte[] sound, string call = "pbx-1") =>
        new PhoneLine(house).Send(Told(sound, call), path: Path);

    private static async Task<IReadOnlyList<string>> Journalled(TestHouse house, string act) =>
        [
            .. (await (await house.As("郑审")).Get($"/api/journal?act={act}"))
                .Done()["items"]
                .AsArray()
                .Select(e => e!["entry"]!["by"]!["name"]!.GetValue<string>()),
        ];
}
