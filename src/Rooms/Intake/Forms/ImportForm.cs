using System.Security.Cryptography;
using Huisheng.Documents;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake.Forms;

/// <summary>
/// 导入 in two steps over the same bytes: what would come in, then all of it or nothing (X-05, C-37). The second step looks at
/// everything again; it trusts no earlier look.
/// </summary>
internal static class ImportForm
{
    /// <param name="Open">What becomes of rows that are not done; null where nobody was asked.</param>
    private sealed record Brought(
        string Form,
        FormAsk Ask,
        SheetReading Reading,
        string? Open,
        string Hash,
        string Language
    );

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/api/forms/{form}/preview", Preview)
            .Permit("form.import")
            .WithoutKey()
            .Accepts<Stream>(isOptional: true, "*/*")
            .Answers<ImportPreview>();
        api.MapPost("/api/forms/{form}/import", Import)
            .Permit("form.import")
            .Accepts<Stream>(isOptional: true, "*/*")
            .Answers<ImportResult>(StatusCodes.Status201Created);
    }

    private static async Task<IResult> Preview(
        string form,
        string? encoding,
        HttpContext http,
        IEnumerable<NamedForm> forms,
        Viewer viewer,
        Rulebook rules,
        Clock clock,
        Problems problems
    )
    {
        if (forms.Named(form) is not { } found)
        {
            return problems.From(http, Refusal.NotFound());
        }

        var ask = new FormAsk { Encoding = encoding };
        if (Refused(ask, found, viewer) is { } refusal)
        {
            return problems.From(http, refusal);
        }

        var stop = http.RequestAborted;
        var reading = await SheetReader.Read(http.Request.Body, ask.Told, Limits(rules), stop);
        return await ToldWork.Run(
            http,
            async steps =>
            {
                var draft = await ImportDraft.Of(
                    found,
                    reading,
                    rules,
                    Problems.Language(http),
                    clock.Now,
                    stop,
                    steps
                );
                return Results.Ok(
                    await ImportViews.Of(draft, found, rules, problems, clock.Now, stop)
                );
            }
        );
    }

    private static async Task<IResult> Import(
        string form,
        string? encoding,
        string? open,
        HttpContext http,
        Viewer viewer,
        RequestActs acts,
        Rulebook rules
    )
    {
        var ask = new FormAsk { Encoding = encoding };
        var reading = await SheetReader.Read(
            http.Request.Body,
            ask.Told,
            Limits(rules),
            http.RequestAborted
        );
        var hash = http.Request.Body.CanSeek ? await Digest(http) : "";
        return await ToldWork.Run(
            http,
            steps =>
                acts.Run(
                    act =>
                        Bring(
                            act,
                            new Brought(form, ask, reading, open, hash, Problems.Language(http)),
                            viewer,
                            steps
                        ),
                    StatusCodes.Status201Created
                )
        );
    }

    private static async Task<Outcome<ImportResult>> Bring(
        Act act,
        Brought file,
        Viewer viewer,
        Steps steps
    )
    {
        if (act.Get<IEnumerable<NamedForm>>().Named(file.Form) is not { } found)
        {
            return Refusal.NotFound();
        }

        var known = file.Open is null || ImportViews.OpenAnswers.Contains(file.Open);
        var refusal =
            Refused(file.Ask, found, viewer)
            ?? new Check().Require(known, "open", "field.unknown-value").Refusal();
        if (refusal is not null)
        {
            return refusal;
        }

        var draft = await ImportDraft.Of(
            found,
            file.Reading,
            act.Get<Rulebook>(),
            file.Language,
            act.Now,
            act.Stop,
            steps
        );
        return draft.Refused(file.Open) is { } no
            ? no
            : await Store(act, found, draft, file, viewer, steps);
    }

    private static async Task<Outcome<ImportResult>> Store(
        Act act,
        NamedForm form,
        ImportDraft draft,
        Brought file,
        Viewer viewer,
        Steps steps
    )
    {
        var leaveOut = file.Open == "leave-out";
        IReadOnlyList<ImportedRow> rows =
        [
            .. draft.Rows.Where(r => !r.Known && !(leaveOut && r.Open)),
        ];
        var import = new FormImport
        {
            Id = new FormImportId(NewId.At(act.Now)),
            Form = form.Code,
            At = act.Now,
            StaffId = viewer.Id,
            FileHash = file.Hash,
            Rows = rows.Count,
            Known = draft.Known,
            LeftOut = leaveOut ? draft.Open : 0,
        };
        act.Db.FormImports().Add(import);
        try
        {
            await form.Store(act, rows, import.Id, viewer, steps);
            await act.Db.SaveChangesAsync(act.Stop);
        }
        catch (DbUpdateException taken) when (!act.Get<Engine>().MayRepeat(taken))
        {
            // Somebody registered or imported one of these numbers while we looked; nothing of ours is kept.
            return Refusal.Conflict("import.meanwhile");
        }

        act.Record(
            new Note("form-import", import.Subject)
            {
                Changes =
                [
                    new Change("rows", null, $"{import.Rows}"),
                    new Change("known-rows", null, $"{import.Known}"),
                    new Change("left-out", null, $"{import.LeftOut}"),
                    new Change("file-hash", null, file.Hash),
                ],
            }
        );
        return new ImportResult(
            import.Id.Value,
            form.Code,
            import.Rows,
            import.Known,
            import.LeftOut,
            draft.Found.WarningCount
        );
    }

    public static Refusal? Refused(FormAsk ask, NamedForm form, Viewer viewer) =>
        ask.Wrong() ?? (viewer.May(form.ReadRight) ? null : Refusal.NotAllowed());

    public static SheetLimits Limits(Rulebook rules) =>
        SheetLimits.Usual with
        {
            Rows = rules.Forms.Import.Rows,
        };

    private static async Task<string> Digest(HttpContext http)
    {
        http.Request.Body.Position = 0;
        var hash = await SHA256.HashDataAsync(http.Request.Body, http.RequestAborted);
        return Convert.ToHexStringLower(hash);
    }
}
