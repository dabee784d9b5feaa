using Huisheng.Tests.Intake;
using Huisheng.Tests.Together.Examples;

namespace Huisheng.Browser;

/// <summary>录音: heard on the page of the call, under the name of whoever listens.</summary>
public sealed class HeardRecording(Chromium chromium)
{
    [Fact]
    [Row("S1-57")]
    public async Task a_recording_is_played_with_the_name_of_who_hears_it_and_taken_out_marked()
    {
        await using var place = await Workplace.Open(chromium, "2026-03-10 10:00");
        var stage = await Stage.In(place.House);
        var path = await PhoneExamples.Recorded(stage);
        var agent = await place.House.As("李明");
        (await agent.Post($"{path}/simulator", new { type = "ended" })).Done();
        var body = NewCalls.Inquiry(await stage.Customer());
        body["phoneCall"] = path.Split('/')[^1];
        var call = await NewCalls.Register(agent, body);

        var seat = await place.SeatOf("陈强");
        await seat.Go($"/calls/{call["number"].GetValue<string>()}");
        await seat.Hand.Press("听录音");
        var sound = seat.Page.GetByLabel("通话录音");
        await Expect(sound).ToBeVisibleAsync();
        await Expect(seat.Page.Locator(".recording-mark"))
            .ToHaveTextAsync("仅限内部使用 · 陈* 3001 · 2026-03-10 10:00");
        await Expect(sound).ToHaveJSPropertyAsync("error", null!);
        var file = await seat.Page.RunAndWaitForDownloadAsync(() => seat.Hand.Press("下载录音"));
        file.SuggestedFilename.ShouldEndWith("-3001-20260310.wav");
        seat.Faults.ShouldBeEmpty();
    }
}
