namespace Huisheng.Browser;

/// <summary>Pictures of the pages: those of the guide, and with HUISHENG_PICTURES all of them into that folder.</summary>
internal static class Pictures
{
    // Page, file in docs/guide/img.
    private static readonly Dictionary<string, string> Guide = new()
    {
        ["sign-in"] = "signin",
        ["desk"] = "desk",
        ["new call, to be classified"] = "call",
        ["case, why this time"] = "case",
        ["case, two versions"] = "merge",
        ["follow-up, talking"] = "visit",
        ["people"] = "people",
        ["deadlines"] = "deadlines",
        ["rules"] = "rules",
        ["case, told by SMS"] = "tell",
        ["messages"] = "messages",
        ["inbox"] = "inbox",
        ["a call rings"] = "rings",
        ["knowledge"] = "knowledge",
        ["search, found"] = "search",
        ["new feedback, filled in"] = "feedback-new",
        ["case of a feedback"] = "feedback-case",
        ["feedback, by dimension"] = "dimension",
        ["suggestions"] = "suggestions",
        ["calls, import of a bad file"] = "import",
        ["keeping, a trial"] = "trial",
    };

    public static async Task Draw(Seat seat, string name, string language, string theme)
    {
        if (Environment.GetEnvironmentVariable("HUISHENG_PICTURES") is { Length: > 0 } folder)
        {
            var file = $"{name.Replace(", ", "-").Replace(' ', '-')}.{language}.{theme}.png";
            await seat.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, file) });
        }

        var wanted = Environment.GetEnvironmentVariable("HUISHENG_WRITE_GUIDE") == "1";
        if (
            wanted
            && (language, theme) == ("zh-CN", "light")
            && Guide.TryGetValue(name, out var picture)
        )
        {
            var path = Repository.Path("docs", "guide", "img", $"{picture}.png");
            await seat.Page.ScreenshotAsync(new() { Path = path });
        }
    }
}
