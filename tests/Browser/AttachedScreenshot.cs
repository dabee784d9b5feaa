namespace Huisheng.Browser;

/// <summary>凭证 with files, from the agent's clipboard to the desk of the department that needs it; no mouse is needed.</summary>
public sealed class AttachedScreenshot(Chromium chromium)
{
    // A picture of one point, as a browser's clipboard gives it.
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
    );

    private const string Paste = """
        (base64) => {
          const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
          const clipboard = new DataTransfer();
          clipboard.items.add(new File([bytes], 'image.png', { type: 'image/png' }));
          document.activeElement.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }),
          );
        }
        """;

    [Fact]
    [Row("S1-23")]
    public async Task what_an_agent_attaches_to_a_call_the_department_fetches_from_the_case()
    {
        await using var place = await Workplace.Open(chromium, "2023-10-01 09:30");
        var loop = new Loop(place, keys: true);
        await loop.Register(Attach);
        await loop.Dispatch();
        var head = await place.SeatOf("王磊", keys: true);
        await head.Go($"/cases/{Loop.Case}");
        var proof = head.Page.Locator(".evidence li li");
        await Expect(proof).ToHaveCountAsync(1);
        await Expect(proof).ToContainTextAsync("image.png");
        (await Axe.Violations(head)).ShouldBeEmpty();
        await Draw(head, "case");
        var saved = await head.Page.RunAndWaitForDownloadAsync(() =>
            head.Hand.Activate(Named(head, "下载 image.png"))
        );
        saved.SuggestedFilename.ShouldBe("image.png");
        (await File.ReadAllBytesAsync(await saved.PathAsync())).ShouldBe(Picture);
        await head.Hand.Activate(Named(head, "查看 image.png"));
        await Expect(head.Page.Locator("img.file-shown")).ToHaveJSPropertyAsync("naturalWidth", 1);
        await head.Keys.PressAsync("Escape");
        await AddLater(head);
        await Expect(head.Page.Locator(".evidence > li")).ToHaveCountAsync(2);
        head.Faults.ShouldBeEmpty();
        loop.Agent.Faults.ShouldBeEmpty();
    }

    private static async Task Attach(Seat agent)
    {
        var files = agent.Page.Locator(".proof .file-name");
        await Choose(agent, "a.png", Picture);
        await Expect(files).ToHaveTextAsync(["a.png"]);
        await agent.Page.EvaluateAsync(Paste, Convert.ToBase64String(Picture));
        await Expect(files).ToHaveTextAsync(["a.png", "image.png"]);
        await Choose(agent, "b.exe", Picture);
        await agent.Shows("文件名的后缀与内容不符");
        await agent.Hand.Activate(Named(agent, "去掉 b.exe"));
        await Draw(agent, "call");
        (await Axe.Violations(agent)).ShouldBeEmpty();
        await agent.Hand.Activate(Named(agent, "去掉 a.png"));
        await Expect(files).ToHaveTextAsync(["image.png"]);
    }

    private static async Task AddLater(Seat head)
    {
        await head.Hand.Press("补充凭证");
        await Choose(head, "c.png", Picture);
        await Expect(head.Page.Locator(".act-card .file-name")).ToHaveTextAsync("c.png");
        await Draw(head, "add");
        (await Axe.Violations(head)).ShouldBeEmpty();
        await head.Hand.Press("确认补充凭证");
    }

    private static Task Choose(Seat seat, string name, byte[] content) =>
        seat.Hand.Give(
            seat.Page.Locator(".file-drop"),
            new FilePayload
            {
                Name = name,
                MimeType = "image/png",
                Buffer = content,
            }
        );

    private static ILocator Named(Seat seat, string button) =>
        seat.Page.GetByRole(AriaRole.Button, new() { Name = button });

    private static async Task Draw(Seat seat, string name)
    {
        if (Environment.GetEnvironmentVariable("HUISHENG_SHOTS") is { Length: > 0 } folder)
        {
            await seat.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") });
        }
    }
}
