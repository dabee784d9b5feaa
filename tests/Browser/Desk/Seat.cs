using System.Collections.Concurrent;

namespace Huisheng.Browser;

/// <summary>Somebody's browser: one page, the hand that works it, and what went wrong in it.</summary>
public sealed class Seat
{
    private readonly ConcurrentQueue<string> faults = new();
    private string? who;

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

    /// <summary>Put into every page: what it is still asking for, and what it was told in JSON.</summary>
    internal const string Watching = """
        (() => {
          const asked = globalThis.fetch;
          globalThis.watched = { open: 0, told: [] };
          const heard = (text) => {
            try { watched.told.push(JSON.stringify(JSON.parse(text))); } catch { }
          };
          const send = XMLHttpRequest.prototype.send;
          XMLHttpRequest.prototype.send = function (...given) {
            watched.open++;
            this.addEventListener('loadend', () => {
              for (const line of this.responseText.split('\n')) heard(line.replace(/^data: /, ''));
              watched.open--;
            });
            return send.apply(this, given);
          };
          globalThis.fetch = async (...given) => {
            watched.open++;
            try {
              const answer = await asked(...given);
              heard(await answer.clone().text());
              return answer;
            } finally {
              watched.open--;
            }
          };
        })();
        """;

    public IPage Page { get; }

    public Hand Hand { get; }

    public IKeyboard Keys => Page.Keyboard;

    /// <summary>Errors and warnings of the page since it was opened.</summary>
    public IReadOnlyCollection<string> Faults => faults;

    public Task Go(string path) => Page.GotoAsync(path);

    /// <summary>Signed in again, if the last page left this seat without a session.</summary>
    public async Task Return()
    {
        await Page.Context.SetOfflineAsync(false);
        if (who is null || (await Page.Context.CookiesAsync()).Count > 0)
        {
            return;
        }

        await SignIn(who);
    }

    public async Task SignIn(string person)
    {
        who = person;
        await Go("/");
        await Hand.Write(Page.Locator("#jobNumber"), Cast.JobNumber(person));
        await Hand.Write(Page.Locator("#password"), Cast.Password);
        await Keys.PressAsync("Enter");
        await Expect(Page.Locator(".rail-me")).ToBeVisibleAsync();
    }

    /// <summary>Nothing is asked for any more and nothing is a skeleton: the page is what it will be.</summary>
    public async Task Settled()
    {
        // The loop is in the page: what waits for a function takes a promise of it for a yes.
        var missing = await Page.EvaluateAsync<string>(
            """
            async () => {
              const busy = () =>
                watched.open > 0 ? `${watched.open} requests are open`
                  : !document.querySelector('main') ? 'there is no <main>'
                  : document.querySelector('.skeleton') ? 'something is still a skeleton' : '';
              let quiet = 0;
              for (let waited = 0; waited < 20_000 && quiet < 120; waited += 40) {
                await new Promise((done) => setTimeout(done, 40));
                quiet = busy() ? 0 : quiet + 40;
              }
              return quiet < 120 ? busy() || 'it comes and goes' : '';
            }
            """
        );
        missing.ShouldBeEmpty(Page.Url);
    }

    /// <summary>Another language or theme without a reload, as when it is chosen in a second tab.</summary>
    public async Task Turn(string language, string theme)
    {
        await Page.EvaluateAsync(
            """
            (wanted) => {
              if (localStorage.getItem('huisheng.language') !== wanted.language) watched.told = [];
              for (const [name, value] of Object.entries(wanted)) {
                const key = `huisheng.${name}`;
                if (localStorage.getItem(key) === value) continue;
                localStorage.setItem(key, value);
                dispatchEvent(new StorageEvent('storage', { key, newValue: value }));
              }
            }
            """,
            new { language, theme }
        );
        await Settled();
    }

    /// <summary>Back after more than half an hour: the page asks who is there, and goes on where it was.</summary>
    public async Task ComeBack()
    {
        await Page.EvaluateAsync(
            "document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))"
        );
        var again = Page.GetByRole(AriaRole.Dialog, new() { Name = "登录已过期" });
        await Expect(again).ToBeVisibleAsync();
        var password = again.Locator("#password");
        await Hand.Write(password, Cast.Password);
        // In the field, wherever a dialog that just opened puts the focus.
        await password.PressAsync("Enter");
        await Expect(again).ToBeHiddenAsync();
    }

    /// <summary>Ctrl K and a number: the way to a record that works from every page.</summary>
    public async Task Find(string number)
    {
        await Keys.PressAsync("Control+k");
        var asked = Page.GetByRole(
            AriaRole.Combobox,
            new() { Name = "输入编号、客户后四位、要查的内容或命令" }
        );
        await Expect(asked).ToBeFocusedAsync();
        await Keys.InsertTextAsync(number);
        await Keys.PressAsync("Enter");
        await Expect(asked).ToBeHiddenAsync();
    }

    public ILocator Button(string text) => Hand.ButtonOf(Page, text);

    public Task Shows(string text) => Expect(Page.GetByText(text).First).ToBeVisibleAsync();
}
