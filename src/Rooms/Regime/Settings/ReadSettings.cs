using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Regime.Overlays;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Regime.Settings;

/// <summary>GET /api/regime/settings: every entry that may be published over, by group. GET /api/regime/setting?entry=…: one of them.</summary>
internal static class ReadSettings
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/api/regime/settings", List).Permit("regime.read").Answers<SettingList>();
        api.MapGet("/api/regime/setting", One).Permit("regime.read").Answers<SettingView>();
    }

    private static SettingList List(SettingBook book, Clock clock, HttpContext http)
    {
        var language = Problems.Language(http);
        var all = book.Shelf.Publications;
        return new SettingList(
            all.Count,
            all.Count(p => p.HoldsFrom > clock.Now),
            InForce.For(all, clock.Now, clock.Now).Count(p => p.Deviates),
            [
                .. book
                    .Catalogue.All.GroupBy(s => s.Group)
                    .Select(g => new SettingGroupView(
                        g.Key.Code,
                        g.Key.Name(language),
                        [.. g.Select(s => book.Line(s, clock.Now, language))]
                    )),
            ]
        );
    }

    private static async Task<IResult> One(
        string entry,
        SettingBook book,
        HuishengDb db,
        Clock clock,
        Problems problems,
        HttpContext http,
        CancellationToken stop
    ) =>
        book.Catalogue.Find(entry) is { } setting
            ? Results.Ok(await book.View(db, setting, clock.Now, Problems.Language(http), stop))
            : problems.From(http, Refusal.NotFound("rule.unknown"));
}
