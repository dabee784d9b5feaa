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
    DateTimeOffset? ReadAt,
    DateTimeOffset ToldAt,
    int Repeats
);

/// <summary>GET /api/notices: one's own, last told first; <c>unread</c> leaves out what one has seen.</summary>
internal static class ListNotices
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/notices", Answer).Permit("notice.read").Answers<Page<NoticeView>>();

    private static async Task<Page<NoticeView>> Answer(
        HuishengDb db,
        Viewer viewer,
        RuleWord word,
        HttpContext http,
        bool? unread,
        string? after,
        CancellationToken stop
    )
    {
        var rows = await Own(db, viewer, Place.Read(after), unread == true)
            .Take(PageSize.Rows)
            .ToListAsync(stop);
        var language = Problems.Language(http);
        return new Page<NoticeView>(
            [.. rows.Select(n => View(n, language, word))],
            rows.Count == PageSize.Rows
                ? new Place(rows[^1].ToldAt, rows[^1].Id.ToString()).Write()
                : null
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
            notice.ReadAt,
            notice.ToldAt,
            notice.Repeats
        );

    private static IQueryable<Notice> Own(HuishengDb db, Viewer viewer, Place? place, bool unread)
    {
        var own = db.Notices().AsNoTracking().Where(n => n.To == viewer.Id);
        if (unread)
        {
            own = own.Where(n => n.ReadAt == null);
        }

        if (place is not null && Guid.TryParse(place.Number, out var id))
        {
            own = own.Where(n =>
                n.ToldAt <= place.At && (n.ToldAt < place.At || n.Id.CompareTo(id) < 0)
            );
        }

        return own.OrderByDescending(n => n.ToldAt).ThenByDescending(n => n.Id);
    }
}
