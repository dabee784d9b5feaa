using System.Security.Cryptography;
using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Storage.Files;

/// <summary>
/// POST /api/files?name=…: the body is the content. It streams sealed to the disk, is judged there, and is on the disk to stay before
/// the act that says so begins: a row without its bytes cannot be, bytes without a row are swept.
/// </summary>
internal sealed class ReceiveFile(
    FileStore store,
    Inspect inspect,
    FileLimits limits,
    MaskName mask,
    FileNames names,
    RequestActs acts,
    Problems problems
)
{
    public const string Right = "file.write";

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/api/files",
                (string? name, HttpContext http, ReceiveFile receive) => receive.Handle(name, http)
            )
            .Permit(Right)
            .WithMetadata(new HashesItself())
            .Accepts<Stream>(isOptional: true, "*/*")
            .Answers<FileView>(StatusCodes.Status201Created);

    private async Task<IResult> Handle(string? typed, HttpContext http)
    {
        var refusal =
            FileName.Clean(typed) is null ? Refusal.Fields(new FieldError("name", "field.required"))
            : http.Request.ContentLength > limits.FileBytes ? TooLarge()
            : null;
        if (refusal is not null)
        {
            return problems.From(http, refusal);
        }

        try
        {
            return await Receive(FileName.Masked(FileName.Clean(typed)!, mask), http);
        }
        catch (IOException full) when (IsFull(full))
        {
            return problems.From(http, new Refusal("file.disk-full", RefusalKind.NoSpace));
        }
    }

    private async Task<IResult> Receive(string name, HttpContext http)
    {
        // Counted here, so that the answer can say what is wrong; the server's own limit would only break off.
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } own)
        {
            own.MaxRequestBodySize = null;
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var whole = false;
        var came = await store.Take(async to => whole = await Stream(http, hash, to));
        if (!whole)
        {
            FileStore.Drop(came);
            return problems.From(http, TooLarge());
        }

        RequestKeys.BodyHashed(http, hash.GetHashAndReset());
        var judged = await inspect.Look(came, name);
        if (judged.Refused)
        {
            FileStore.Drop(came);
            return problems.From(http, judged.Refusal!);
        }

        store.Keep(judged.Value.File);
        var (answer, used) = await Record(judged.Value, name);
        if (!used)
        {
            store.Delete(judged.Value.File.Name);
        }

        return answer;
    }

    /// <summary>False when more came than a file may hold; the rest is not read.</summary>
    private async Task<bool> Stream(HttpContext http, IncrementalHash hash, Stream to)
    {
        var buffer = new byte[Seal.Piece];
        var left = limits.FileBytes;
        int read;
        while ((read = await http.Request.Body.ReadAsync(buffer, http.RequestAborted)) > 0)
        {
            if ((left -= read) < 0)
            {
                return false;
            }

            hash.AppendData(buffer, 0, read);
            to.Write(buffer.AsSpan(0, read));
        }

        return true;
    }

    /// <summary>Not used: refused, or the same request was answered before. After a fault nobody knows, so the sweep decides.</summary>
    private async Task<(IResult Answer, bool Used)> Record(Inspect.Fit fit, string name)
    {
        var used = false;
        var answer = await acts.Run<FileView>(
            async act =>
            {
                used = false;
                if (await OverToday(act, fit.File.Size))
                {
                    return Refusal.Fields(
                        new FieldError("file", "file.day-full", FileSize.Say(limits.DayBytes))
                    );
                }

                var row = Row(act, fit, name);
                act.Db.Files().Add(row);
                act.Record(new Note("file-upload", row.Subject));
                used = true;
                return Attachments.View(row);
            },
            StatusCodes.Status201Created
        );
        return (answer, used);
    }

    private async Task<bool> OverToday(Act act, long size)
    {
        var day = BusinessTime.Date(act.Now);
        var sum = await act
            .Db.Database.SqlQuery<long>(
                $"INSERT INTO file_days (staff_id, day, bytes) VALUES ({act.Actor.StaffId}, {day}, {size}) ON CONFLICT (staff_id, day) DO UPDATE SET bytes = file_days.bytes + {size} RETURNING bytes AS \"Value\""
            )
            .ToListAsync(act.Stop);
        return sum[0] > limits.DayBytes;
    }

    private FileRecord Row(Act act, Inspect.Fit fit, string name)
    {
        var id = NewId.At(act.Now);
        return new()
        {
            Id = id,
            Name = FileNames.Plain(name),
            SealedName = names.Close(name, id),
            Kind = fit.Kind.Code,
            MediaType = fit.Kind.MediaType,
            Size = fit.File.Size,
            Sha256 = fit.File.Sha256,
            StoredAs = fit.File.Name,
            UploadedBy = act.Actor.StaffId!.Value,
            JobNumber = act.Actor.JobNumber,
            ByName = act.Actor.Name,
            At = act.Now,
        };
    }

    private Refusal TooLarge() =>
        Refusal.Fields(new FieldError("file", "file.too-large", FileSize.Say(limits.FileBytes)));

    /// <summary>ENOSPC, EDQUOT; on Windows ERROR_DISK_FULL.</summary>
    private static bool IsFull(IOException error) =>
        (error.HResult & 0xFFFF) is 28 or 122 or 112
        || error.InnerException
            is System.ComponentModel.Win32Exception { NativeErrorCode: 28 or 122 };
}
