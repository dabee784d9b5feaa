using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Notices;

/// <summary>One notice as its reader sees it.</summary>
/// <param name="Asks">It waits for a receipt and is told again while nobody gives one.</param>
/// <param name="AgainAt">When it is told again; null when it is not.</param>
internal sealed record NoticeView(
    Guid Id,
    DateTimeOffset At,
    string Text,
    string Kind,
    string GroupText,
    string SubjectKind,
    string SubjectNumber,
    DateTimeOffset? ReadAt,
    DateTimeOffset ToldAt,
    int Repeats,
    bool Asks,
    DateTimeOffset? AgainAt
);

/// <summary>
/// GET /api/notices: one's own, last told first. <c>unread</c> leaves out what one has seen, or, false, what one has not; <c>asks</c> leaves
/// what waits for a receipt; <c>group</c> is a code of the words "notice-group": what a kind begins with.
/// </summary>
internal static class ListNotices
{
    private const string Groups = "notice-group";

    /// <summary>What begins like none of the others.</summary>
    private const string Other = "other";

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/notices", Answer).Permit("notice.read").Answers<Page<NoticeView>>();

    private static async Task<IResult> Answer(
        HuishengDb db,
        Viewer viewer,
        Rulebook rules,
        HttpContext http,
        Problems problems,
        bool? unread,
        bool? asks,
        string? group,
        string? after
    )
    {
        var rows = db.Notices().AsNoTracking().Where(n => n.To == viewer.Id);
        if (unread is { } open)
        {
            rows = rows.Where(n => n.ReadAt == null == open);
        }

        if (asks == true)
        {
            var asking = rules.Messages.Repeats.Select(r => r.Code).ToList();
            rows = rows.Where(n => n.ReadAt == null && asking.Contains(n.Kind));
        }

        if (!string.IsNullOrEmpty(group))
        {
            if (!rules.Knows(Groups, group))
            {
                var unknown = new FieldError("group", "field.unknown-value");
                return problems.From(http, Refusal.Fields(unknown));
            }

            rows = OfGroup(rows, group, rules);
        }

        var page = await rows.NewestFirst(n => n.ToldAt, n => n.Id, after, http.RequestAborted);
        var language = Problems.Language(http);
        return Results.Ok(
            new Page<NoticeView>([.. page.Items.Select(n => View(n, language, rules))], page.Next)
        );
    }

    internal static NoticeView View(Notice notice, string language, Rulebook rules) =>
        new(
            notice.Id,
            notice.At,
            NoticeText.Of(notice.Kind, notice.Args, language, rules.Word),
            notice.Kind,
            rules.Word(Groups, GroupOf(notice.Kind, rules) ?? Other, language),
            notice.SubjectKind,
            notice.SubjectNumber,
            notice.ReadAt,
            notice.ToldAt,
            notice.Repeats,
            notice.ReadAt is null && rules.Messages.RepeatOf(notice.Kind) is not null,
            notice.RepeatAt
        );

    private static IQueryable<Notice> OfGroup(
        IQueryable<Notice> rows,
        string group,
        Rulebook rules
    ) =>
        group == Other
            ? rules
                .Codes(Groups)
                .Where(g => g != Other)
                .Aggregate(rows, (left, g) => left.Where(n => !n.Kind.StartsWith(g + "-")))
            : rows.Where(n => n.Kind.StartsWith(group + "-"));

    private static string? GroupOf(string kind, Rulebook rules) =>
        rules.Codes(Groups).FirstOrDefault(g => kind.StartsWith(g + "-", StringComparison.Ordinal));
}
