using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Notices;

/// <summary>One notice as its reader sees it.</summary>
internal sealed record NoticeView(
    Guid Id,
    DateTimeOffset At,
    string Text,
    string Kind,
    string SubjectKind,
    string SubjectNumber,
    DateTimeOffset? ReadAt
);

/// <summary>GET /api/notices: one's own, newest first.</summary>
internal static class ListNotices
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/notices", Answer).Permit("notice.read").Answers<Page<NoticeView>>();

    private static async Task<Page<NoticeView>> Answer(
        HuishengDb db,
        Viewer viewer,
        RuleWord word,
        HttpContext http,
        string? after,
        CancellationToken stop
    )
    {
        var rows = await Own(db, viewer, await Last(db, viewer, after, stop))
            .Take(PageSize.Rows)
            .ToListAsync(stop);
        var language = Problems.Language(http);
        return new Page<NoticeView>(
            [.. rows.Select(n => View(n, language, word))],
            rows.Count == PageSize.Rows ? rows[^1].Id.ToString() : null
        );
    }

    internal static NoticeView View(Notice notice, string language, RuleWord word) =>
        new(
            notice.Id,
            notice.At,
            NoticeText.Of(notice.Kind, notice.Args, language, word),
            notice.Kind,
            notice.SubjectKind,
            notice.SubjectNumber,
            notice.ReadAt
        );

    private static IQueryable<Notice> Own(HuishengDb db, Viewer viewer, Notice? last)
    {
        var own = db.Notices().AsNoTracking().Where(n => n.To == viewer.Id);
        var older = last is null
            ? own
            : own.Where(n => n.At <= last.At && (n.At < last.At || n.Id.CompareTo(last.Id) < 0));
        return older.OrderByDescending(n => n.At).ThenByDescending(n => n.Id);
    }

    private static async Task<Notice?> Last(
        HuishengDb db,
        Viewer viewer,
        string? after,
        CancellationToken stop
    ) =>
        Guid.TryParse(after, out var id)
            ? await db.Notices()
                .AsNoTracking()
                .SingleOrDefaultAsync(n => n.Id == id && n.To == viewer.Id, stop)
            : null;
}
