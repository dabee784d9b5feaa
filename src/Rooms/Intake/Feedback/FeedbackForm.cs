using Huisheng.Intake.Forms;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake.Feedback;

/// <summary>客户服务反馈信息表 out and in (S2-56).</summary>
internal sealed class FeedbackForm(HuishengDb db, Rulebook rules) : NamedForm
{
    private const int PageRows = 500;

    public override string Code => "feedback";

    public override string ReadRight => "feedback.read";

    public override string KeptAs => "feedback";

    public override IReadOnlyList<FormColumn> Columns => rules.Feedback.Columns;

    public override async Task<FormPage> Page(
        Viewer viewer,
        FormFilter filter,
        Place? after,
        string language,
        CancellationToken stop
    )
    {
        var rows = Within(viewer, filter);
        // By number, the order of registration and of the document's own table (D-8).
        if (after is { } place)
        {
#pragma warning disable CA1309 // Becomes SQL; both databases compare numbers by their bytes.
            rows = rows.Where(r => string.Compare(r.Number, place.Number) > 0);
#pragma warning restore CA1309
        }

        var page = await rows.OrderBy(r => r.Number).Take(PageRows).ToListAsync(stop);
        var names = await Departments(stop);
        return new FormPage(
            [.. page.Select(r => FeedbackCells.Of(r, names[r.DepartmentId], rules, language))],
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
        var known = await Known.In(db, stop);
        var names = await Departments(stop);
        var order = new FileOrder(rules, found);
        List<FeedbackLine> read = [];
        foreach (var line in lines)
        {
            var row = new FeedbackRow(line, known, rules, found, now).Read();
            order.Twice(row);
            order.InTime(row);
            read.Add(row);
            steps.At(ImportSteps.Checking, read.Count, lines.Count);
        }

        var (compared, whole) = (0, read.Where(r => r.Record is not null).ToList());
        foreach (var some in whole.Chunk(PageRows))
        {
            await Compare(some, order, names, stop);
            steps.At(ImportSteps.Comparing, compared += some.Length, whole.Count);
        }

        return read;
    }

    /// <summary>The responsible persons; a job number where the file itself gives one.</summary>
    public override Task<IReadOnlyList<ImportedPerson>> People(
        IReadOnlyList<ImportedRow> rows,
        CancellationToken stop
    ) =>
        Task.FromResult(
            ImportedPerson.Of(
                rows.OfType<FeedbackLine>()
                    .Where(r => r.Record?.Owner is not null)
                    .Select(r => (r.Record!.Owner!, r.Record!.OwnerId is not null))
            )
        );

    public override async Task Store(
        Act act,
        IReadOnlyList<ImportedRow> rows,
        FormImportId import,
        Viewer viewer,
        Steps steps
    )
    {
        foreach (var line in rows.Cast<FeedbackLine>())
        {
            var record = line.Record!;
            record.RecordedBy = viewer.Id;
            record.ImportId = import;
            record.Archive(line.DoneAt ?? act.Now, rules.Retention.MonthsOf(KeptAs));
        }

        var records = rows.Cast<FeedbackLine>().Select(r => r.Record!).ToList();
        await ImportSteps.Store(act, db.Feedback(), records, steps);
        await Numbering.RaisePast(act, "feedback", records.Select(r => r.Number));
        await Suggested.In(act, records, viewer.DepartmentId);
    }

    private async Task Compare(
        FeedbackLine[] some,
        FileOrder order,
        IReadOnlyDictionary<DepartmentId, string> departments,
        CancellationToken stop
    )
    {
        var numbers = some.Select(r => r.Number).ToList();
        var there = await db.Feedback()
            .AsNoTracking()
            .Where(r => numbers.Contains(r.Number))
            .ToDictionaryAsync(r => r.Number, stop);
        foreach (var line in some)
        {
            if (there.TryGetValue(line.Number, out var stored))
            {
                order.Again(line, Cells(stored), Cells(line.Record!));
            }
        }

        IReadOnlyList<string> Cells(FeedbackRecord r) =>
            FeedbackCells.Of(r, departments[r.DepartmentId], rules, Languages.Chinese);
    }

    private async Task<IReadOnlyDictionary<DepartmentId, string>> Departments(
        CancellationToken stop
    ) => (await DepartmentFacts.All(db, stop)).ToDictionary(d => d.Id, d => d.Name);

    private IQueryable<FeedbackRecord> Within(Viewer viewer, FormFilter filter) =>
        db.Feedback().AsNoTracking().SeenBy(viewer, ReadRight).Within(filter);
}
