using Huisheng.Cases.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Intake.Views;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake.Forms.Calls;

/// <summary>客户处理记录表 out and in.</summary>
internal sealed class CallRecordForm(HuishengDb db, Rulebook rules, KnownCustomers customers)
    : NamedForm
{
    private const int PageRows = 500;

    public override string Code => "call-record";

    public override string ReadRight => "call.read";

    public override string KeptAs => "call";

    public override IReadOnlyList<FormColumn> Columns => rules.Call.Columns;

    public override async Task<FormPage> Page(
        Viewer viewer,
        FormFilter filter,
        Place? after,
        string language,
        CancellationToken stop
    )
    {
        var rows = Within(viewer, filter);
        if (after is { } place)
        {
#pragma warning disable CA1309 // Becomes SQL; both databases compare numbers by their bytes.
            rows = rows.Where(c =>
                c.ReceivedAt >= place.At
                && (c.ReceivedAt > place.At || string.Compare(c.Number, place.Number) > 0)
            );
#pragma warning restore CA1309
        }

        var page = await rows.OrderBy(c => c.ReceivedAt)
            .ThenBy(c => c.Number)
            .Take(PageRows)
            .Include(c => c.Evidence)
            .ToListAsync(stop);
        var cells = await Cells(page, [language], stop);
        return new FormPage(
            [.. cells.Select(c => c[0])],
            page.Count == PageRows ? new Place(page[^1].ReceivedAt, page[^1].Number) : null
        );
    }

    public override Task<int> Count(
        Viewer viewer,
        FormFilter filter,
        int upTo,
        CancellationToken stop
    ) => Within(viewer, filter).Take(upTo).CountAsync(stop);

    public override async Task<IReadOnlyList<ImportedRow>> Check(
        IReadOnlyList<FormLine> lines,
        Findings found,
        DateTimeOffset now,
        Steps steps,
        CancellationToken stop
    )
    {
        var reader = new CallRowReader(rules, found, now);
        Dictionary<string, int> firstLine = new(StringComparer.Ordinal);
        List<ImportedRow> all = [];
        List<WrittenCall> understood = [];
        foreach (var line in lines)
        {
            var row = reader.Read(line, out var shown);
            var number = shown[0];
            if (number.Length > 0 && !firstLine.TryAdd(number, line.Line))
            {
                found.Fault(line.Line, "number", "import.twice", $"{firstLine[number]}");
            }

            all.Add(row ?? (ImportedRow)new UnreadRow(line.Line, number, shown) { Open = false });
            if (row is not null)
            {
                understood.Add(row);
            }

            steps.At(ImportSteps.Checking, all.Count, lines.Count);
        }

        var compared = 0;
        foreach (var some in understood.Chunk(PageRows))
        {
            await Compare(some, found, stop);
            steps.At(ImportSteps.Comparing, compared += some.Length, understood.Count);
        }

        return all;
    }

    public override async Task<IReadOnlyList<ImportedPerson>> People(
        IReadOnlyList<ImportedRow> rows,
        CancellationToken stop
    )
    {
        var named = rows.OfType<WrittenCall>()
            .Where(r => r.Agent.Length > 0)
            .GroupBy(r => r.Agent)
            .ToDictionary(g => g.Key, g => g.Count());
        var known = await WrittenStaff.ByMaskedName(db, named.Keys, stop);
        return
        [
            .. named
                .OrderByDescending(n => n.Value)
                .ThenBy(n => n.Key, StringComparer.Ordinal)
                .Take(PageSize.Rows)
                .Select(n => new ImportedPerson(
                    n.Key,
                    known.GetValueOrDefault(n.Key)?.JobNumber,
                    n.Value
                )),
        ];
    }

    public override async Task Store(
        Act act,
        IReadOnlyList<ImportedRow> rows,
        FormImportId import,
        Viewer viewer,
        Steps steps
    )
    {
        var calls = rows.Cast<WrittenCall>().ToList();
        var history = new CallHistory(
            import,
            viewer.DepartmentId,
            await WrittenStaff.ByMaskedName(db, [.. calls.Select(c => c.Agent)], act.Stop),
            await customers.ByNumber(
                [.. calls.Select(c => c.FullNumber).OfType<string>()],
                act.Stop
            ),
            rules,
            act.Now
        );
        var kept = calls.Select(history.Of).ToList();
        await ImportSteps.Store(act, db.Calls(), kept, steps);
        await Numbering.RaisePast(act, "call", kept.Select(c => c.Number));
        foreach (var quoted in rules.Numbers.Numbers.Where(n => n.IsQuoted))
        {
            await Numbering.RaisePast(
                act,
                quoted.Code,
                kept.SelectMany(c => c.Mentions.Select(m => m.Value))
            );
        }
    }

    /// <summary>A number the house has already must be the very same row: then there is nothing to do (re-import), otherwise somebody is wrong.</summary>
    private async Task Compare(WrittenCall[] rows, Findings found, CancellationToken stop)
    {
        var numbers = rows.Select(r => r.Number).ToList();
        var there = await db.Calls()
            .AsNoTracking()
            .Where(c => numbers.Contains(c.Number))
            .Include(c => c.Evidence)
            .ToListAsync(stop);
        string[] languages = [Languages.Chinese, Languages.English];
        var cells = await Cells(there, languages, stop);
        var byNumber = there
            .Zip(cells, (call, printed) => (call.Number, printed))
            .ToDictionary(p => p.Number, p => p.printed);
        foreach (var row in rows)
        {
            if (!byNumber.TryGetValue(row.Number, out var printed))
            {
                continue;
            }

            row.Known = languages
                .Select((l, i) => printed[i].SequenceEqual(row.Cells(rules, l)))
                .Any(same => same);
            if (!row.Known)
            {
                found.Fault(row.Line, "number", "import.differs");
            }
        }
    }

    /// <summary>The form of several calls at once, in each of the languages.</summary>
    private async Task<IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>>> Cells(
        List<Call> calls,
        IReadOnlyList<string> languages,
        CancellationToken stop
    )
    {
        var agents = await Staffing.Refs(db, calls.SelectMany(c => c.People), stop);
        var cases = await CaseAnswers.OfCalls(
            db,
            rules,
            [.. calls.Where(c => c.CaseNumber is not null).Select(c => c.Number)],
            stop
        );
        var files = await EvidenceFacts.Files(
            db,
            calls.SelectMany(c => c.Evidence).Select(e => e.FileIds),
            stop
        );
        return
        [
            .. calls.Select(call =>
            {
                var agent = call.AgentId is { } id ? agents.GetValueOrDefault(id)?.Name : null;
                var followed = cases.GetValueOrDefault(call.Number);
                return (IReadOnlyList<IReadOnlyList<string>>)
                    [
                        .. languages.Select(l =>
                            (IReadOnlyList<string>)
                                [
                                    .. CallForm
                                        .Of(call, followed, agent ?? "", files, rules, l)
                                        .Select(c => c.Value),
                                ]
                        ),
                    ];
            }),
        ];
    }

    private sealed record UnreadRow(int Line, string Number, IReadOnlyList<string> Shown)
        : ImportedRow(Line, Number, Shown);

    private IQueryable<Call> Within(Viewer viewer, FormFilter filter) =>
        db.Calls().AsNoTracking().SeenBy(viewer, ReadRight).Within(filter);
}
