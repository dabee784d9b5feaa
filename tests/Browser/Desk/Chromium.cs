[assembly: AssemblyFixture(typeof(Huisheng.Browser.Chromium))]
// Two cores: a browser and its server are busy enough with one test each.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]

namespace Huisheng.Browser;

/// <summary>The one browser of all tests; each person has a context of their own in it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public IBrowser Browser => browser ?? throw new InvalidOperationException("Not started.");

    /// <summary>The built console: what a user gets.</summary>
    public static string Console { get; } =
        Setting("HUISHENG_TEST_WEB", Repository.Path("web", "dist"));

    public async ValueTask InitializeAsync()
    {
        File.Exists(Path.Combine(Console, "index.html"))
            .ShouldBeTrue("The console is not built: cd web && npm run build");
        // A machine may be busy; whoever waits for something that comes waits no longer for it.
        Assertions.SetDefaultExpectTimeout(15_000);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Setting("HUISHENG_TEST_CHROMIUM", "/usr/bin/chromium"),
                Args = Arguments,
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        playwright?.Dispose();
    }

    private static string Setting(string name, string otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } set ? set : otherwise;
}
