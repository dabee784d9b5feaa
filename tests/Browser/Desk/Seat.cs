using System.Collections.Concurrent;

namespace Huisheng.Browser;

/// <summary>Somebody's browser: one page, and what went wrong in it.</summary>
public sealed class Seat
{
    private readonly ConcurrentQueue<string> faults = new();

    public Seat(IBrowserContext context, IPage page)
    {
        Context = context;
        Page = page;
        page.PageError += (_, error) => faults.Enqueue(error);
        page.Console += (_, line) =>
        {
            // A refused request is an answer, not a fault of the page.
            if (
                line.Type is "error" or "warning"
                && !line.Text.Contains("Failed to load resource", StringComparison.Ordinal)
            )
            {
                faults.Enqueue(line.Text);
            }
        };
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the page since it was opened.</summary>
    public IReadOnlyCollection<string> Faults => faults;

    public IKeyboard Keys => Page.Keyboard;

    public Task Go(string path) => Page.GotoAsync(path);

    public async Task SignIn(string person)
    {
        await Go("/");
        await Page.Locator("#jobNumber").FillAsync(Cast.JobNumber(person));
        await Page.Locator("#password").FillAsync(Cast.Password);
        await Keys.PressAsync("Enter");
        await Expect(Page.Locator(".rail-me")).ToBeVisibleAsync();
    }

    public ILocator Button(string name) =>
        Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Field(string label) => Page.GetByLabel(label);

    public ILocator Text(string text) => Page.GetByText(text);
}
