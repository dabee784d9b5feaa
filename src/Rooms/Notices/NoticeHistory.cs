using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Notices;

/// <summary>Who was told what, how often, and when they saw it.</summary>
internal sealed record ToldView(
    Guid Id,
    PersonRef? To,
    string Text,
    string Kind,
    DateTimeOffset At,
    DateTimeOffset ToldAt,
    int Repeats,
    DateTimeOffset? ReadAt
);

/// <summary>GET /api/notices/history?kind=case&amp;number=…: for whoever may see the thing itself .</summary>
internal static class NoticeHistory
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/notices/history", Answer).Permit("notice.read").Answers<Page<ToldView>>();

    private static async Task<IResult> Answer(
        string? kind,
        string? number,
        string? after,
        HuishengDb db,
        Viewer viewer,
        SubjectDoors doors,
        RuleWord word,
        HttpContext http,
        Problems problems
    )
    {
        var stop = http.RequestAborted;
        if (await doors.Find(db, viewer, kind ?? "", number ?? "", stop) is not { } found)
        {
            return problems.From(http, Refusal.NotFound());
        }

        var id = found.Subject.Id;
        var rows = db.Notices()
            .AsNoTracking()
            .Where(n => n.SubjectKind == kind && n.SubjectId == id);
        var page = await rows.NewestFirst(n => n.At, n => n.Id, after, stop);
        var people = await Staffing.Refs(db, page.Items.Select(n => n.To), stop);
        var language = Problems.Language(http);
        return Results.Ok(
            new Page<ToldView>(
                [
                    .. page.Items.Select(n => new ToldView(
                        n.Id,
                        people.GetValueOrDefault(n.To),
                        NoticeText.Of(n.Kind, n.Args, language, word),
                        n.Kind,
                        n.At,
                        n.ToldAt,
                        n.Repeats,
                        n.ReadAt
                    )),
                ],
                page.Next
            )
        );
    }
}
