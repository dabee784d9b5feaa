using System.Text.RegularExpressions;

namespace Huisheng.Browser;

/// <summary>按维度: the figures of a dimension open the lists they count.</summary>
public sealed class FeedbackByDimension(Chromium chromium)
{
    [Fact]
    [Row("S2-26")]
    public async Task a_figure_opens_the_list_it_counts_by_keyboard()
    {
        var (place, _) = await Workplace.OpenScene(chromium);
        await using var open = place;
        var seat = await place.SeatOf("陈强", keys: true);
        await seat.Go("/feedback?month=2024-05");
        await Expect(Rows(seat)).ToHaveCountAsync(2);
        await seat.Settled();
        await seat.Hand.Press("按维度");
        await Expect(seat.Page.Locator(".totals tfoot td").First).ToHaveTextAsync("2");
        await Expect(seat.Page.Locator(".totals caption")).ToHaveTextAsync("按问题类型 · 2024-05");
        await Shot(seat, "category");
        await seat.Hand.Press("责任部门");
        await Expect(seat.Page.Locator(".totals tbody tr")).ToHaveCountAsync(2);
        await Expect(seat.Page.Locator(".totals tfoot td").First).ToHaveTextAsync("2");
        await seat.Settled();
        await seat.Turn("en", "dark");
        await Shot(seat, "department-en");
        await seat.Turn("zh-CN", "light");
        await seat.Hand.Follow("技术部");
        await Expect(seat.Page).ToHaveURLAsync(new Regex("department=technology"));
        await Expect(Rows(seat)).ToHaveCountAsync(1);
        await Expect(Rows(seat)).ToContainTextAsync("FBD202405002");
        await Shot(seat, "list");
        seat.Faults.ShouldBeEmpty();
    }

    private static ILocator Rows(Seat seat) => seat.Page.Locator(".ant-table-tbody .ant-table-row");

    private static Task Shot(Seat seat, string name) =>
        Environment.GetEnvironmentVariable("HUISHENG_SHOTS") is { Length: > 0 } place
            ? seat.Page.ScreenshotAsync(
                new() { Path = Path.Combine(place, $"dimension-{name}.png") }
            )
            : Task.CompletedTask;
}
