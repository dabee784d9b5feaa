using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace Huisheng.Storage.Files;

/// <summary>
/// GET /api/files/{id}: who may see what the file hangs on may have it. The whole file is checked and the journal says who and which
/// before the first byte leaves; it never opens as a page.
/// </summary>
internal sealed partial class ReadFile(
    FileStore store,
    FileNames names,
    ActRunner runner,
    Problems problems,
    ILogger<ReadFile> log
)
{
    private const string Policy = "default-src 'none'; sandbox";

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/api/files/{id:guid}",
                (Guid id, HttpContext http, HuishengDb db, ReadFile read) =>
                    read.Handle(id, http, db)
            )
            .Permit(RouteRules.SignedIn)
            .Produces<Stream>(StatusCodes.Status200OK, "application/octet-stream");

    private async Task<IResult> Handle(Guid id, HttpContext http, HuishengDb db)
    {
        if (await Seen(http, db, id) is not { } file)
        {
            return problems.From(http, Refusal.NotFound());
        }

        SealedReader content;
        try
        {
            content = Checked(file);
        }
        catch (Exception lost)
            when (lost
                    is FileDamagedException
                        or FileNotFoundException
                        or DirectoryNotFoundException
            )
        {
            Lost(log, file.Id, lost);
            return problems.From(
                http,
                new Refusal("file.lost"),
                StatusCodes.Status500InternalServerError
            );
        }

        await using (content)
        {
            await Journal(http, file);
            await Give(http, file, content);
        }

        return Results.Empty;
    }

    /// <summary>The row, if this person may have the file; a file on nothing yet is its uploader's.</summary>
    internal static async Task<FileRecord?> Seen(HttpContext http, HuishengDb db, Guid id)
    {
        var file = await db.Files()
            .AsNoTracking()
            .SingleOrDefaultAsync(f => f.Id == id, http.RequestAborted);
        if (file?.SubjectKind is not { } kind)
        {
            return file?.UploadedBy == http.Features.Get<Actor>()?.StaffId ? file : null;
        }

        var sees = http.RequestServices.GetRequiredService<SeesSubject>();
        return await sees(http, db, kind, file.SubjectId!.Value) ? file : null;
    }

    private SealedReader Checked(FileRecord file)
    {
        var content = store.Open(file.StoredAs);
        try
        {
            FileCheck.Whole(content, file);
            content.Position = 0;
            return content;
        }
        catch
        {
            content.Dispose();
            throw;
        }
    }

    private Task<Outcome<bool>> Journal(HttpContext http, FileRecord file) =>
        runner.Run<bool>(
            http.Features.Get<Actor>()!,
            null,
            act =>
            {
                act.Record(new Note("file-download", file.Subject) { Text = file.Name });
                return Task.FromResult<Outcome<bool>>(true);
            },
            http.RequestAborted
        );

    private async Task Give(HttpContext http, FileRecord file, SealedReader content)
    {
        var headers = http.Response.GetTypedHeaders();
        var named = new ContentDispositionHeaderValue("attachment");
        named.SetHttpFileName(names.Of(file));
        headers.ContentDisposition = named;
        headers.ContentType = new MediaTypeHeaderValue(file.MediaType);
        headers.ContentLength = file.Size;
        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.CacheControl = "no-store";
        await content.CopyToAsync(http.Response.Body, http.RequestAborted);
    }

    [LoggerMessage(LogLevel.Error, "Stored file {Id} is missing or damaged")]
    private static partial void Lost(ILogger log, Guid id, Exception error);
}
