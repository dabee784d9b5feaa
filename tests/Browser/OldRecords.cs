namespace Huisheng.Browser;

/// <summary>Old records come in through the console: what is wrong is shown by line and column, what is open is asked, then all of it comes. No mouse is needed.</summary>
public sealed class OldRecords(Chromium chromium)
{
    [Fact]
    [Row("X-05", "C-37")]
    public async Task a_bad_file_shows_where_a_good_one_comes_in_and_goes_out_again()
    {
        await using var place = await Workplace.Open(chromium, "2023-10-08 09:00");
        var seat = await place.SeatOf("陈强", keys: true);
        await Papers.Import(seat, Papers.Closed + Papers.Wrong);
        await seat.Shows("第4行 来电时间");
        await Expect(seat.Page.Locator("td.cell-wrong")).ToHaveCountAsync(3);
        await Expect(Hand.ButtonOf(seat.Page, "导入 0 行")).ToHaveCountAsync(0);
        await Papers.Import(seat, Papers.Closed + Papers.Open);
        var import = Hand.ButtonOf(seat.Page, "导入 3 行");
        await Expect(import).ToBeDisabledAsync();
        await seat.Hand.Choose("未办完的行", "不导入这些行");
        await seat.Hand.Choose("未办完的行", "作为历史记录归档");
        await seat.Hand.Press("导入 3 行");
        await seat.Shows("已导入 3 行");
        await seat.Hand.Press("完成");
        await Expect(seat.Page.Locator("tbody tr", new() { HasText = "20230901" }))
            .ToContainTextAsync("处理中");
        await seat.Hand.Press("导出");
        var file = await seat.Page.RunAndWaitForDownloadAsync(() =>
            seat.Hand.Activate(seat.Page.Locator(".ant-modal:visible .form-foot button").First)
        );
        file.SuggestedFilename.ShouldBe("客户处理记录表-20231008-3001.xlsx");
        seat.Faults.ShouldBeEmpty();
    }

    /// <summary>A ledger of thousands: what the bar said while it came in was counted row by row.</summary>
    [Fact]
    [Row("X-05")]
    public async Task a_large_file_shows_how_far_it_has_come()
    {
        const int rows = 3000;
        await using var place = await Workplace.Open(chromium, "2023-10-08 09:00");
        var seat = await place.SeatOf("陈强");
        await seat.Page.AddInitScriptAsync(
            """
            window.saidByTheBar = [];
            new MutationObserver(() => {
              const bar = document.querySelector('.import-progress');
              if (bar) window.saidByTheBar.push(bar.innerText.replace(/\s+/g, ' '));
            }).observe(document, { childList: true, subtree: true, characterData: true });
            """
        );
        var ledger = string.Concat(
            Enumerable
                .Range(0, rows)
                .Select(no =>
                    Papers
                        .Closed[..Papers.Closed.IndexOf("\r\n", StringComparison.Ordinal)]
                        .Replace("20231001,", $"2023{2001 + no},", StringComparison.Ordinal)
                    + "\r\n"
                )
        );
        await Papers.Import(seat, ledger);
        await seat.Hand.Press("导入 3000 行");
        if (Environment.GetEnvironmentVariable("HUISHENG_SHOTS") is { Length: > 0 } shots)
        {
            await Expect(seat.Page.Locator(".import-progress")).ToContainTextAsync("正在写入");
            await seat.Page.ScreenshotAsync(new() { Path = Path.Combine(shots, "bar.png") });
        }

        await seat.Shows("已导入 3000 行");
        var said = await seat.Page.EvaluateAsync<string[]>("() => window.saidByTheBar");
        said.ShouldContain(s => s.Contains("正在写入") && s.Contains("/ 3,000 行"));
        seat.Faults.ShouldBeEmpty();
    }
}
