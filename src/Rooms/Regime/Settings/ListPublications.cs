using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Overlays;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Regime.Settings;

/// <summary>One publication in the history of the rules. <c>Name</c> is the address where the release has the entry no longer.</summary>
internal sealed record PublicationLine(
    int Number,
    string Entry,
    string Name,
    int Version,
    string Before,
    string After,
    string FromText,
    string? UntilText,
    bool InForce,
    bool OpenCasesToo,
    bool Deviates,
    string Reason,
    PersonRef? By,
    DateTimeOffset At
);

/// <summary>GET /api/regime/publications: versions and when they came into force, newest first; <c>deviations</c> leaves only those past a floor.</summary>
internal static class ListPublications
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/regime/publications", Answer)
            .Permit("regime.read")
            .Answers<Page<PublicationLine>>();

    private static async Task<Page<PublicationLine>> Answer(
        [FromQuery(Name = "deviations")] bool? deviations,
        [FromQuery(Name = "after")] int? after,
        SettingBook book,
        HuishengDb db,
        Clock clock,
        HttpContext http,
        CancellationToken stop
    )
    {
        var page = await db.Publications()
            .AsNoTracking()
            .Where(p => after == null || p.Number < after)
            .Where(p => deviations != true || p.Deviates)
            .OrderByDescending(p => p.Number)
            .Take(PageSize.Rows)
            .ToListAsync(stop);
        var people = await Staffing.Refs(db, page.Select(p => p.By), stop);
        var holding = InForce
            .For(book.Shelf.Publications, clock.Now, clock.Now)
            .Select(p => p.Number)
            .ToHashSet();
        var language = Problems.Language(http);
        return new Page<PublicationLine>(
            [
                .. page.Select(p =>
                    Line(
                        p,
                        book,
                        people.GetValueOrDefault(p.By),
                        holding.Contains(p.Number),
                        language
                    )
                ),
            ],
            page.Count == PageSize.Rows ? $"{page[^1].Number}" : null
        );
    }

    private static PublicationLine Line(
        Publication publication,
        SettingBook book,
        PersonRef? by,
        bool inForce,
        string language
    )
    {
        var text = new ValueText(book.Shelf.Book, language);
        var setting = book.Catalogue.Find(publication.Entry);
        var before = book
            .Shelf.Publications.Where(p => p.Entry == publication.Entry)
            .LastOrDefault(p => p.Version < publication.Version);
        return new PublicationLine(
            publication.Number,
            publication.Entry,
            setting is null ? publication.Entry : book.Name(setting, language),
            publication.Version,
            setting is null ? "" : text.Of(setting, SettingBook.Value(setting, before)),
            setting is null ? "" : text.Of(setting, SettingBook.Value(setting, publication)),
            BusinessTime.Print(publication.HoldsFrom),
            publication.HoldsUntil is { } until ? BusinessTime.Print(until.AddSeconds(-1)) : null,
            inForce,
            publication.OpenCasesToo,
            publication.Deviates,
            publication.Reason,
            by,
            publication.At
        );
    }
}
