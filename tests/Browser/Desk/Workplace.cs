using Huisheng.Tests.Notices.Carriers;

namespace Huisheng.Browser;

/// <summary>A house that listens, and the people who sit before their own browsers in it. All clocks go by the house's.</summary>
public sealed class Workplace : IAsyncDisposable
{
    private readonly IBrowser browser;
    private readonly List<Seat> seats = [];

    private Workplace(IBrowser browser, TestHouse house)
    {
        this.browser = browser;
        House = house;
    }

    public TestHouse House { get; private set; }

    /// <summary>What it sends it lays into its folder; what it takes in is signed as <see cref="Post"/> does.</summary>
    public static async Task<Workplace> Open(Chromium chromium, string at, bool empty = false)
    {
        var house = await TestHouse.Listen("sqlite", Chromium.Console, empty, Post.Through(null));
        var place = new Workplace(chromium.Browser, house);
        await place.At(at);
        return place;
    }

    /// <summary>A house in which the scene has been played, at 16:12 of that day.</summary>
    internal static async Task<(Workplace Place, Scene Scene)> OpenScene(Chromium chromium)
    {
        var (scene, database) = await Scene.Played();
        var house = await TestHouse.Listen(database, Chromium.Console, Post.Through(null));
        var place = new Workplace(chromium.Browser, house);
        await place.At("2026-03-09 16:12");
        return (place, scene with { House = house });
    }

    /// <summary>The server dies; pages stay open. Gives what brings it back at the same address.</summary>
    public async Task<Func<Task>> Stop()
    {
        var (address, now) = (House.Address, House.Clock.GetUtcNow());
        var database = await House.Leave();
        return async () =>
        {
            House = await TestHouse.Reopen(database, Chromium.Console, address);
            House.Clock.Set(now);
        };
    }

    /// <summary>Moves the house and what every screen takes for now.</summary>
    public async Task At(string local)
    {
        await House.At(local);
        foreach (var seat in seats)
        {
            await seat.Page.Clock.SetFixedTimeAsync(House.Clock.GetUtcNow().UtcDateTime);
        }
    }

    /// <summary>A fresh browser, nobody signed in.</summary>
    public async Task<Seat> Seat(
        string language = "zh-CN",
        string theme = "light",
        bool keys = false
    )
    {
        var context = await browser.NewContextAsync(
            new()
            {
                BaseURL = House.Address.ToString(),
                ViewportSize = new() { Width = 1440, Height = 900 },
                Locale = "zh-CN",
                TimezoneId = "Asia/Shanghai",
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        context.SetDefaultTimeout(20_000);
        await Slow.Down(context);
        await context.AddInitScriptAsync(
            $"localStorage.getItem('huisheng.language') ?? localStorage.setItem('huisheng.language', '{language}');"
                + $"localStorage.getItem('huisheng.theme') ?? localStorage.setItem('huisheng.theme', '{theme}');"
        );
        await context.AddInitScriptAsync(Huisheng.Browser.Seat.Watching);
        var seat = new Seat(await context.NewPageAsync(), keys);
        await seat.Page.Clock.SetFixedTimeAsync(House.Clock.GetUtcNow().UtcDateTime);
        seats.Add(seat);
        return seat;
    }

    /// <summary>This person at a browser of their own, signed in through the sign-in page.</summary>
    public async Task<Seat> SeatOf(
        string person,
        bool keys = false,
        string language = "zh-CN",
        string theme = "light"
    )
    {
        var seat = await Seat(language, theme, keys);
        await seat.SignIn(person);
        return seat;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var seat in seats)
        {
            await seat.Page.Context.CloseAsync();
        }

        await House.DisposeAsync();
    }
}
