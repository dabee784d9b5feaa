using Huisheng.Documents;

namespace Huisheng.Browser;

/// <summary>The open loops of a month, picked by month, as a file somebody opens.</summary>
public sealed class OpenLoopsSheet(Chromium chromium)
{
    [Fact]
    [Row("S2-86")]
    public async Task a_month_is_picked_and_goes_out_as_a_sheet_with_what_the_page_shows()
    {
        var (place, scene) = await Workplace.OpenScene(chromium);
        await using var open = place;
        var seat = await place.SeatOf("陈强");
        await seat.Go("/cases/open-loops");
        await seat.Shows(scene.Case);
        var month = seat.Page.GetByRole(AriaRole.Textbox, new() { Name = "月份" });
        await Expect(month).ToHaveValueAsync("2026-03");
        await month.ClickAsync();
        await Shot(seat, "month");
        await seat.Page.GetByTitle("2026-02").ClickAsync();
        await Expect(seat.Page)
            .ToHaveURLAsync(new System.Text.RegularExpressions.Regex("month=2026-02$"));
        await Expect(seat.Page.Locator(".loop-counts")).ToContainTextAsync("2026-02 登记、未闭环");
        await Expect(month).ToHaveValueAsync("2026-02");
        await month.FillAsync("2026-03");
        await month.PressAsync("Enter");
        await seat.Shows(scene.Case);
        var shown = await seat.Page.Locator("tbody tr td:first-child a").AllTextContentsAsync();

        await seat.Hand.Press("导出");
        var box = seat.Page.GetByRole(AriaRole.Dialog);
        await Expect(box.Locator(".loop-file")).ToContainTextAsync($"共 {shown.Count} 行");
        await Shot(seat, "loops-file");
        var file = await seat.Page.RunAndWaitForDownloadAsync(() =>
            box.Locator("button.ant-btn-primary").ClickAsync()
        );
        file.SuggestedFilename.ShouldBe("未闭环清单-2026-03-3001.xlsx");
        await using var content = await file.CreateReadStreamAsync();
        var sheet = (
            await SheetReader.Read(content, null, SheetLimits.Usual, CancellationToken.None)
        ).Sheet!;
        sheet.Rows.Select(r => r.Cells[0]).ShouldBe(shown);
        await seat.Turn("en", "dark");
        await Shot(seat, "loops-en-dark");
        seat.Faults.ShouldBeEmpty();
    }

    private static Task Shot(Seat seat, string name) =>
        Environment.GetEnvironmentVariable("HUISHENG_SHOTS") is { Length: > 0 } place
            ? seat.Page.ScreenshotAsync(new() { Path = Path.Combine(place, $"{name}.png") })
            : Task.CompletedTask;
}
