using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Browser;

/// <summary>The desk cut further, and views that are kept.</summary>
internal static class Cuts
{
    private const string Complaints = "今天到期的投诉";
    private const string Shared = "技术部待处理";
    private const string Old = "旧部门的工单";
    private const string Path = "/api/desk/views";

    /// <summary>What is typed into them.</summary>
    public static readonly string[] Typed = [Complaints, Shared, Old];

    public static async Task Open(Seat seat, Scene scene)
    {
        await seat.Go("/desk?view=all&kind=case&type=complaint&urgency=normal");
        await Expect(seat.Page.Locator(".cut-chip")).ToHaveCountAsync(2);
        await seat.Settled();
        await seat.Page.Locator("[aria-controls=cut-panel]").ClickAsync();
        await Expect(seat.Page.Locator("#cut-panel .ant-select").First).ToBeVisibleAsync();
    }

    public static async Task Saving(Seat seat, Scene scene)
    {
        await seat.Go("/desk?view=all&type=complaint");
        await seat.Settled();
        await seat.Page.Locator(".saved-acts button").ClickAsync();
        await Expect(seat.Page.Locator(".pane-list .act-card input")).ToBeFocusedAsync();
    }

    /// <summary>Open beside one that a supervisor shares.</summary>
    public static async Task Managing(Seat seat, Scene scene)
    {
        var leads = await scene.House.As("陈强");
        await Kept(leads, Shared, new { view = "all", department = "technology" }, "all");
        var agent = await scene.House.As("李明");
        var id = await Kept(agent, Complaints, new { view = "all", type = "complaint" });
        await seat.Go($"/desk?view=all&type=complaint&due=today&saved={id}");
        await Expect(seat.Page.Locator(".saved-views a")).Not.ToHaveCountAsync(0);
        await seat.Settled();
        await seat.Page.Locator(".saved-acts button").First.ClickAsync();
        await Expect(seat.Page.Locator(".pane-list .act-card input")).ToBeFocusedAsync();
    }

    public static async Task Gone(Seat seat, Scene scene)
    {
        var agent = await scene.House.As("李明");
        var id = await Kept(agent, Old, new { view = "all", department = "technology" });
        await using (var scope = scene.House.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<HuishengDb>();
            await db.Database.ExecuteSqlAsync(
                $"UPDATE saved_views SET cut = replace(cut, 'technology', 'gone-since') WHERE name = {Old}"
            );
        }

        await seat.Go($"/desk?view=all&saved={id}");
        await Expect(seat.Page.Locator(".saved-note")).ToBeVisibleAsync();
    }

    private static async Task<string> Kept(
        Person person,
        string name,
        object cut,
        string sharing = "own"
    )
    {
        var view = new
        {
            name,
            sharing,
            cut,
        };
        return (await person.Post(Path, view)).Done()["id"].GetValue<string>();
    }
}
