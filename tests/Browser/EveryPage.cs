using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Huisheng.Browser;

/// <summary>Every page in both languages, light and dark: nothing on it keeps a person out.</summary>
public sealed class EveryPage(Chromium chromium)
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new()
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"],
        },
    };

    // Pictures of the guide: page, file.
    private static readonly Dictionary<string, string> Pictures = new()
    {
        ["sign-in"] = "signin",
        ["desk"] = "desk",
        ["new call, to be classified"] = "call",
        ["case, why this time"] = "case",
        ["follow-up, talking"] = "visit",
        ["people"] = "people",
        ["rules"] = "rules",
    };

    [Theory]
    [InlineData("zh-CN", "light")]
    [InlineData("zh-CN", "dark")]
    [InlineData("en", "light")]
    [InlineData("en", "dark")]
    public async Task no_page_keeps_anybody_out(string language, string theme)
    {
        await using var place = await Workplace.Open(chromium, "2026-03-09 09:00");
        var scene = await Scene.Play(place.House);
        await place.At("2026-03-09 16:12");
        List<string> wrong = [];
        foreach (var group in Pages.All.GroupBy(p => p.Value.Person))
        {
            var seat = group.Key is { } person
                ? await place.SeatOf(person, language: language, theme: theme)
                : await place.Seat(language, theme);
            foreach (var (name, view) in group)
            {
                await Pages.Show(seat, view, scene);
                wrong.AddRange(await Violations(seat, name));
                await Draw(seat, name, language, theme);
            }

            wrong.AddRange(seat.Faults);
        }

        wrong.ShouldBeEmpty(string.Join("\n", wrong));
    }

    [Theory]
    [InlineData("zh-CN", "light")]
    [InlineData("en", "dark")]
    public async Task the_first_page_of_an_empty_house_keeps_nobody_out(
        string language,
        string theme
    )
    {
        await using var place = await Workplace.Open(chromium, "2026-03-09 09:00", empty: true);
        var seat = await place.Seat(language, theme);
        await seat.Go("/");
        await Expect(seat.Page.Locator("#company")).ToBeVisibleAsync();
        (await Violations(seat, "setup")).ShouldBeEmpty();
        seat.Faults.ShouldBeEmpty();
    }

    private static async Task Draw(Seat seat, string name, string language, string theme)
    {
        var wanted = Environment.GetEnvironmentVariable("HUISHENG_WRITE_GUIDE") == "1";
        if (
            wanted
            && language == "zh-CN"
            && theme == "light"
            && Pictures.TryGetValue(name, out var file)
        )
        {
            var path = Repository.Path("docs", "guide", "img", $"{file}.png");
            await seat.Page.ScreenshotAsync(new() { Path = path });
        }
    }

    private static async Task<IReadOnlyList<string>> Violations(Seat seat, string page)
    {
        var result = await seat.Page.RunAxe(Wcag);
        return
        [
            .. result.Violations.SelectMany(v =>
                v.Nodes.Select(n => $"{page}: {v.Id} {n.Target} {n.Html}")
            ),
        ];
    }
}
