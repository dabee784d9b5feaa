using Huisheng.Documents;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Cases.Tracking;

/// <summary>What somebody asked for in the address of the list as a file.</summary>
internal sealed record LoopAsk
{
    [FromQuery(Name = "month")]
    public string? Month { get; init; }

    [FromQuery(Name = "format")]
    public string? Format { get; init; }

    [FromQuery(Name = "encoding")]
    public string? Encoding { get; init; }

    public SheetEncoding? Told => Encoding == "gbk" ? SheetEncoding.Gb18030 : null;

    public Refusal? Wrong() =>
        new Check()
            .Require(Format is null or "csv" or "xlsx", "format", "field.unknown-value")
            .Require(Encoding is null or "utf-8" or "gbk", "encoding", "field.unknown-value")
            .Refusal();
}

/// <summary>The monthly list of open loops as a table (S2-86): what the page shows, in the journal before anybody has it (R53).</summary>
internal static class ExportOpenLoops
{
    private const string Form = "open-loops";

    private static readonly (
        string Code,
        int Width,
        Func<OpenLoopRow, Shown, string> Cell
    )[] Columns =
    [
        ("number", 14, (row, _) => row.Number),
        ("title", 48, (row, _) => row.Title),
        ("grade", 12, (row, s) => row.Grade is { } g ? s.Rules.Word("grade", g, s.Language) : ""),
        ("customer", 12, (row, _) => row.Customer),
        ("missing", 20, (row, s) => string.Join(s.Joint, row.Missing.Select(m => m.Text))),
        ("department", 16, (row, _) => row.Department),
        ("state", 14, (row, _) => row.StateText),
        ("owner", 16, (row, _) => row.Owner is { } p ? $"{p.Name} {p.JobNumber}" : ""),
        ("recorded-at", 18, (row, _) => BusinessTime.Print(row.RecordedAt)),
    ];

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/cases/open-loops/export", Answer)
            .Permit("form.export")
            .Produces<byte[]>(StatusCodes.Status200OK, SheetType.Csv, SheetType.Xlsx)
            .Produces<Problem>(
                StatusCodes.Status422UnprocessableEntity,
                "application/problem+json"
            );

    public static Refusal? TooMany(int rows, Rulebook rules)
    {
        var most = rules.Forms.Export.Rows;
        return rows > most ? Refusal.Because("export.too-many", $"{most}") : null;
    }

    private static async Task<IResult> Answer(
        [AsParameters] LoopAsk ask,
        HttpContext http,
        Viewer viewer,
        ActRunner acts,
        Problems problems
    )
    {
        var made = await acts.Run<SheetFile>(
            http.Features.Get<Actor>() ?? Actor.System,
            null,
            act => Take(act, ask, viewer, Problems.Language(http)),
            http.RequestAborted
        );
        return made.Refused
            ? problems.From(http, made.Refusal!)
            : Results.File(made.Value.Bytes, made.Value.Type, made.Value.Name);
    }

    private static async Task<Outcome<SheetFile>> Take(
        Act act,
        LoopAsk ask,
        Viewer viewer,
        string language
    )
    {
        if (ask.Wrong() is { } wrong)
        {
            return wrong;
        }

        if (!viewer.May("case.read"))
        {
            return Refusal.NotAllowed();
        }

        if (ReadOpenLoops.Month(ask.Month, act.Now) is not { } month)
        {
            return ReadOpenLoops.WrongMonth;
        }

        var rules = act.Get<Rulebook>();
        var found = ReadOpenLoops.Open(
            act.Db.Cases().AsNoTracking().SeenBy(viewer, "case.read"),
            month
        );
        if (TooMany(await found.CountAsync(act.Stop), rules) is { } no)
        {
            return no;
        }

        var rows = await Rows(act, found, new Shown(rules, language));
        var file = File(rows, ask, rules, language, act.Now, viewer, month);
        act.Record(
            new Note("form-export", new Subject("form", FormIds.Of(Form), Form))
            {
                Changes =
                [
                    new Change("rows", null, $"{rows.Count}"),
                    new Change("from", null, $"{month.First:yyyy-MM-dd}"),
                    new Change("to", null, $"{month.First.AddMonths(1).AddDays(-1):yyyy-MM-dd}"),
                    new Change("format", null, ask.Format),
                    new Change("file-hash", null, file.Digest()),
                ],
            }
        );
        return file;
    }

    private static async Task<IReadOnlyList<IReadOnlyList<string>>> Rows(
        Act act,
        IQueryable<Case> found,
        Shown shown
    )
    {
        List<Case> cases = [];
        string? after = null;
        do
        {
            var page = await found.NewestFirst(after, act.Stop);
            cases.AddRange(page.Items);
            after = page.Next;
        } while (after is not null);

        var departments = await DepartmentFacts.Refs(
            act.Db,
            cases.Select(c => c.DepartmentId),
            act.Stop
        );
        var people = await Staffing.Refs(act.Db, cases.Select(c => c.Holder), act.Stop);
        return
        [
            .. cases
                .Select(c =>
                    ReadOpenLoops.Row(
                        c,
                        departments.GetValueOrDefault(c.DepartmentId)?.Name ?? "",
                        people,
                        shown.Rules,
                        shown.Language
                    )
                )
                .Select(row => (IReadOnlyList<string>)[.. Columns.Select(c => c.Cell(row, shown))]),
        ];
    }

    private static SheetFile File(
        IReadOnlyList<IReadOnlyList<string>> rows,
        LoopAsk ask,
        Rulebook rules,
        string language,
        DateTimeOffset now,
        Viewer by,
        BusinessMonth month
    )
    {
        var title = rules.Word("form", Form, language);
        return SheetFile.Of(
            ask.Format == "xlsx",
            $"{title}-{month}-{by.JobNumber}",
            title,
            [
                .. Columns.Select(c => new SheetColumn(
                    rules.Word("loop-column", c.Code, language),
                    c.Width
                )),
            ],
            rows,
            ask.Told,
            now,
            $"{by.Name} {by.JobNumber} {BusinessTime.Print(now)}"
        );
    }

    /// <summary>What the cells are said with.</summary>
    private sealed record Shown(Rulebook Rules, string Language)
    {
        public string Joint => Language == "en" ? ", " : "、";
    }
}
