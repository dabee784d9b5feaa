using System.Text.RegularExpressions;

namespace Huisheng.Browser;

/// <summary>How somebody works a page: with the mouse, or with the keyboard alone. Everything is found by what is written on it.</summary>
public abstract class Hand(IPage page)
{
    protected IPage Page => page;

    /// <summary>Presses the button with exactly this text.</summary>
    public Task Press(string button) => Activate(ButtonOf(page, button));

    public Task Follow(string link) =>
        Activate(page.Locator("a:visible", new() { HasText = link }).First);

    public Task Tick(string box) =>
        Activate(page.GetByRole(AriaRole.Checkbox, new() { Name = box }));

    public Task Fill(string label, string text) =>
        Write(page.GetByRole(AriaRole.Textbox, new() { Name = label }), text);

    /// <summary>One of a group of buttons; an option is named by how its text begins.</summary>
    public abstract Task Choose(string group, string option);

    /// <summary>One of a list that opens.</summary>
    public abstract Task Select(string label, string option);

    public abstract Task Write(ILocator field, string text);

    public abstract Task Activate(ILocator target);

    /// <summary>A file for a place that takes files.</summary>
    public abstract Task Give(ILocator place, FilePayload file);

    public static ILocator ButtonOf(IPage page, string text) =>
        page.Locator("button:visible", new() { HasTextRegex = Whole(text) });

    protected ILocator Group(string name) =>
        page.GetByRole(AriaRole.Radiogroup, new() { Name = name, Exact = true });

    protected static Regex Beginning(string text) => new($@"^\s*{Regex.Escape(text)}");

    private static Regex Whole(string text) => new($@"^\s*{Regex.Escape(text)}\s*$");
}

public sealed class MouseHand(IPage page) : Hand(page)
{
    public override Task Activate(ILocator target) => target.ClickAsync();

    public override Task Write(ILocator field, string text) => field.FillAsync(text);

    public override Task Give(ILocator place, FilePayload file) =>
        place.Locator("input[type=file]").SetInputFilesAsync(file);

    public override Task Choose(string group, string option) =>
        Group(group)
            .GetByRole(AriaRole.Radio)
            .Filter(new() { HasTextRegex = Beginning(option) })
            .ClickAsync();

    public override async Task Select(string label, string option)
    {
        await Page.GetByRole(AriaRole.Combobox, new() { Name = label }).ClickAsync();
        await Page.Locator(
                ".ant-select-dropdown:visible .ant-select-item-option",
                new() { HasTextRegex = Beginning(option) }
            )
            .ClickAsync();
    }
}

/// <summary>Tab to where it is, then Enter, Space or the arrows: nothing a keyboard does not have.</summary>
public sealed class KeyHand(IPage page) : Hand(page)
{
    private const int Patience = 200;

    public override async Task Activate(ILocator target)
    {
        await Reach(target);
        var box = await target.GetAttributeAsync("type") is "checkbox";
        await Page.Keyboard.PressAsync(box ? "Space" : "Enter");
    }

    public override async Task Write(ILocator field, string text)
    {
        await Reach(field);
        await Page.Keyboard.PressAsync("Control+a");
        await Page.Keyboard.InsertTextAsync(text);
    }

    public override async Task Choose(string group, string option)
    {
        var radios = Group(group).GetByRole(AriaRole.Radio);
        await Reach(Group(group).Locator("[role=radio][tabindex='0']"));
        var wanted = radios.Filter(new() { HasTextRegex = Beginning(option) });
        for (var i = 0; i <= await radios.CountAsync(); i++)
        {
            if (await wanted.GetAttributeAsync("aria-checked") is "true")
            {
                return;
            }

            await Page.Keyboard.PressAsync("ArrowRight");
        }

        throw new InvalidOperationException($"The arrows do not reach {option} of {group}.");
    }

    public override async Task Select(string label, string option)
    {
        await Reach(Page.GetByRole(AriaRole.Combobox, new() { Name = label }));
        await Page.Keyboard.InsertTextAsync(option);
        await Expect(Page.Locator(".ant-select-dropdown:visible .ant-select-item-option-active"))
            .ToContainTextAsync(option);
        await Page.Keyboard.PressAsync("Enter");
    }

    public override async Task Give(ILocator place, FilePayload file)
    {
        var chooser = await Page.RunAndWaitForFileChooserAsync(() =>
            Activate(place.Locator("[role=button], input[type=file]").First)
        );
        await chooser.SetFilesAsync(file);
    }

    private async Task Reach(ILocator target)
    {
        await Expect(target).ToBeVisibleAsync();
        for (var i = 0; i < Patience; i++)
        {
            if (await target.EvaluateAsync<bool>("e => e === document.activeElement"))
            {
                return;
            }

            await Page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"Tab does not reach {target}.");
    }
}
