using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Storage.Files;

/// <summary>DELETE /api/files/{id}: taken back before it was sent with a form. What hangs on something stays.</summary>
internal static class DropFile
{
    public sealed record Dropped(Guid Id);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete("/api/files/{id:guid}", Handle).Permit(ReceiveFile.Right).Answers<Dropped>();

    private static async Task<IResult> Handle(Guid id, RequestActs acts, FileStore store)
    {
        FileRecord? gone = null;
        var answer = await acts.Run<Dropped>(async act =>
        {
            var mine = act.Actor.StaffId;
            gone = await act
                .Db.Files()
                .Where(f => f.Id == id && f.UploadedBy == mine)
                .Locked()
                .SingleOrDefaultAsync(act.Stop);
            if (gone is null)
            {
                return Refusal.NotFound();
            }

            if (gone.SubjectKind is not null)
            {
                gone = null;
                return Refusal.Because("file.attached");
            }

            act.Db.Files().Remove(gone);
            act.Record(new Note("file-drop", gone.Subject));
            return new Dropped(id);
        });
        if (gone is not null)
        {
            store.Delete(gone.StoredAs);
        }

        return answer;
    }
}
