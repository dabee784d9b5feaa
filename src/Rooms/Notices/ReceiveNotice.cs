using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Notices;

/// <summary>POST /api/notices/{id}/receipt: the reader has seen it. The first receipt counts .</summary>
internal static class ReceiveNotice
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/notices/{id:guid}/receipt", Answer)
            .Permit("notice.read")
            .Answers<NoticeView>();

    private static Task<IResult> Answer(
        Guid id,
        RequestActs acts,
        Viewer viewer,
        Rulebook rules,
        HttpContext http
    ) =>
        acts.Run<NoticeView>(async act =>
        {
            var notice = await act
                .Db.Notices()
                .Where(n => n.Id == id && n.To == viewer.Id)
                .Locked()
                .SingleOrDefaultAsync(act.Stop);
            if (notice is null)
            {
                return Refusal.NotFound();
            }

            if (notice.ReadAt is null)
            {
                notice.ReadAt = act.Now;
                notice.RepeatAt = null;
                act.Record(
                    new Note("notice-receipt", new Subject("notice", id, notice.SubjectNumber))
                );
                await act.Raise(
                    new NoticeReceived(
                        notice.Kind,
                        new Subject(notice.SubjectKind, notice.SubjectId, notice.SubjectNumber),
                        viewer.Id,
                        notice.At
                    )
                );
            }

            return ListNotices.View(notice, Problems.Language(http), rules);
        });
}
