using System.Collections.Concurrent;

namespace Huisheng.Browser;

/// <summary>Somebody's browser: one page, the hand that works it, and what went wrong in it.</summary>
public sealed class Seat
{
    private readonly ConcurrentQueue<string> faults = new();

    public Seat(IPage page, bool keys)
    {
        Page = page;
        Hand = keys ? new KeyHand(page) : new MouseHand(page);
        page.PageError += (_, error) => faults.Enqueue(error);
        page.Console += (_, line) =>
        {
            // A refused request is an answer, not a fault of the page.
            var refused = line.Text.Contains("Failed to load resource", StringComparison.Ordinal);
            if (line.Type is "error" or "warning" && !refused)
            {
                faults.Enqueue(line.Text);
            }
        };
    }

    public IPage Page { get; }

    public Hand Hand { get; }

    public IKeyboard Keys => Page.Keyboard;

    /// <summary>Errors and warnings of the page since it was opened.</summary>
    public IReadOnlyCollection<string> Faults => faults;

    public Task Go(string path) => Page.GotoAsync(path);

    public async Task SignIn(string person)
    {
        await Go("/");
        await Hand.Write(Page.Locator("#jobNumber"), Cast.JobNumber(person));
        await Hand.Write(Page.Locator("#password"), Cast.Password);
        await Keys.PressAsync("Enter");
        await Expect(Page.Locator(".rail-me")).ToBeVisibleAsync();
    }

    /// <summary>Back after more than half an hour: the page asks who is there, and goes on where it was.</summary>
    public async Task ComeBack()
    {
        await Page.EvaluateAsync(
            "document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))"
        );
        var again = Page.GetByRole(AriaRole.Dialog, new() { Name = "登录已过期" });
        await Expect(again).ToBeVisibleAsync();
        await Hand.Write(again.Locator("#password"), Cast.Password);
        await Keys.PressAsync("Enter");
        await Expect(again).ToBeHiddenAsync();
    }

    /// <summary>Ctrl K and a number: the way to a record that works from every page.</summary>
    public async Task Find(string number)
    {
        await Keys.PressAsync("Control+k");
        var asked = Page.GetByRole(
            AriaRole.Combobox,
            new() { Name = "输入编号、客户后四位或命令" }
        );
        await Expect(asked).ToBeFocusedAsync();
        await Keys.InsertTextAsync(number);
        await Keys.PressAsync("Enter");
        await Expect(asked).ToBeHiddenAsync();
    }

    public ILocator Button(string text) => Hand.ButtonOf(Page, text);

    public Task Shows(string text) => Expect(Page.GetByText(text).First).ToBeVisibleAsync();
}
