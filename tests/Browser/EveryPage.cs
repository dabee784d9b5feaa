namespace Huisheng.Browser;

/// <summary>Every page in both languages, light and dark: nothing on it keeps a person out, and English is English.</summary>
public abstract class EveryPage(Chromium chromium)
{
    protected Chromium Chromium => chromium;

    private static readonly (string Language, string Theme)[] Variants =
    [
        ("zh-CN", "light"),
        ("zh-CN", "dark"),
        ("en", "dark"),
        ("en", "light"),
    ];

    /// <summary>The people whose pages these are; the classes below share them out, so that two run at a time.</summary>
    protected abstract bool Belongs(string? person);

    [Fact]
    public async Task no_page_keeps_anybody_out_and_english_is_english()
    {
        var (place, scene) = await Workplace.OpenScene(chromium);
        await using var open = place;
        List<string> wrong = [];
        foreach (
            var group in Pages
                .All.Where(p => Belongs(p.Value.Person) && Wanted(p.Key))
                .GroupBy(p => p.Value.Person)
        )
        {
            var seat = group.Key is { } person ? await place.SeatOf(person) : await place.Seat();
            foreach (var (name, view) in group)
            {
                await seat.Return();
                await Pages.Show(seat, view, scene);
                foreach (var (language, theme) in Variants)
                {
                    await seat.Turn(language, theme);
                    var look = theme == "dark" ? Axe.Look.Colours : Axe.Look.Whole;
                    wrong.AddRange(
                        from violation in await Axe.Violations(seat, look)
                        select $"{name}, {language} {theme}: {violation}"
                    );
                    await Pictures.Draw(seat, name, language, theme);
                }

                wrong.AddRange(from text in await English.Chinese(seat) select $"{name}: {text}");
                await seat.Turn("zh-CN", "light");
            }

            wrong.AddRange(seat.Faults);
        }

        wrong.ShouldBeEmpty(string.Join("\n", wrong));
    }

    /// <summary>While somebody works on a page: HUISHENG_PAGES="case, two versions;palette" looks at these alone.</summary>
    private static bool Wanted(string page) =>
        Environment.GetEnvironmentVariable("HUISHENG_PAGES") is not { Length: > 0 } pages
        || pages.Split(';').Contains(page);
}

public sealed class EveryPageOfAnAgent(Chromium chromium) : EveryPage(chromium)
{
    protected override bool Belongs(string? person) => person == "李明";
}

public sealed class EveryPageOfOthers(Chromium chromium) : EveryPage(chromium)
{
    protected override bool Belongs(string? person) => person != "李明";

    [Theory]
    [InlineData("zh-CN", "light")]
    [InlineData("en", "dark")]
    public async Task the_first_page_of_an_empty_house_keeps_nobody_out(
        string language,
        string theme
    )
    {
        await using var place = await Workplace.Open(Chromium, "2026-03-09 09:00", empty: true);
        var seat = await place.Seat(language, theme);
        await seat.Go("/");
        await Expect(seat.Page.Locator("#company")).ToBeVisibleAsync();
        (await Axe.Violations(seat)).ShouldBeEmpty();
        seat.Faults.ShouldBeEmpty();

        // Were the page wrong, it would be seen.
        await seat.Page.EvaluateAsync(
            "const field = document.querySelector('#company');"
                + "field.removeAttribute('aria-label');"
                + "document.querySelector('label[for=company]')?.remove();"
        );
        (await Axe.Violations(seat)).ShouldContain(v => v.StartsWith("label #company"));
    }
}
