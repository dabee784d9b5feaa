using Huisheng.Cases.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Intake.Feedback;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake.Forms.Tickets;

/// <summary>
/// 《客户反馈处理工单》 out and in, with the fields of the printed form: the cases of the house and the tickets from before it go out
/// together; what comes in is history.
/// </summary>
internal sealed class TicketForm(
    HuishengDb db,
    Rulebook rules,
    CaseTickets cases,
    KnownCustomers customers
) : NamedForm
{
    private const int PageRows = 200;

    public override string Code => TicketPaper.Form;

    public override string ReadRight => "case.read";

    public override string KeptAs => OldTicket.SubjectKind;

    public override IReadOnlyList<FormColumn> Columns => rules.Forms.Ticket.Fields;

    public override async Task<FormPage> Page(
        Viewer viewer,
        FormFilter filter,
        Place? after,
        string language,
        CancellationToken stop
    )
    {
        var (from, to) = Between(filter);
        var alive = await cases.Page(viewer, from, to, after, PageRows, language, stop);
        var departments = await Departments(stop);
        var old = (await Old(viewer, filter, after).Take(PageRows).ToListAsync(stop)).Select(
            t => new TicketOfCase(t.Number, t.ReceivedAt, Cells(t, departments, language))
        );
        var page = alive
            .Concat(old)
            .OrderBy(t => t.ReceivedAt)
            .ThenBy(t => t.Number, StringComparer.Ordinal)
            .Take(PageRows)
            .ToList();
        return new FormPage(
            [.. page.Select(t => t.Cells)],
            page.Count == PageRows ? new Place(page[^1].ReceivedAt, page[^1].Number) : null
        );
    }

    public override async Task<int> Count(
        Viewer viewer,
        FormFilter filter,
        int upTo,
        CancellationToken stop
    )
    {
        var (from, to) = Between(filter);
        var alive = await cases.Count(viewer, from, to, upTo, stop);
        var old = await Old(viewer, filter, null).Take(upTo).CountAsync(stop);
        return Math.Min(alive + old, upTo);
    }

    public override async Task<IReadOnlyList<ImportedRow>> Check(
        IReadOnlyList<FormLine> lines,
        Findings found,
        DateTimeOffset now,
        Steps steps,
        CancellationToken stop
    )
    {
        var known = await Known.In(db, stop);
        Dictionary<string, int> firstLine = new(StringComparer.Ordinal);
        List<TicketLine> read = [];
        foreach (var line in lines)
        {
            var row = new TicketRow(line, known, rules, found, now).Read();
            if (row.Number.Length > 0 && !firstLine.TryAdd(row.Number, row.Line))
            {
                found.Fault(row.Line, "number", "import.twice", $"{firstLine[row.Number]}");
            }

            read.Add(row);
            steps.At(ImportSteps.Checking, read.Count, lines.Count);
        }

        var (compared, whole) = (0, read.Where(r => r.Ticket is not null).ToList());
        foreach (var some in whole.Chunk(PageRows))
        {
            await Compare(some, found, stop);
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
                rows.OfType<TicketLine>()
                    .Select(r => r.Ticket)
                    .OfType<OldTicket>()
                    .Where(t => t.Cells.ContainsKey("owner"))
                    .Select(t => (t.Cells["owner"], t.OwnerId is not null))
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
        var lines = rows.Cast<TicketLine>().ToList();
        var whose = await customers.ByNumber(
            [.. lines.Select(l => l.FullNumber).OfType<string>()],
            act.Stop
        );
        foreach (var line in lines)
        {
            var ticket = line.Ticket!;
            ticket.ImportId = import;
            ticket.CustomerId =
                line.FullNumber is { } full && whose.TryGetValue(full, out var customer)
                    ? customer
                    : null;
            ticket.Archive(line.DoneAt ?? act.Now, rules.Retention.MonthsOf(KeptAs));
        }

        await ImportSteps.Store(act, db.OldTickets(), [.. lines.Select(l => l.Ticket!)], steps);
        await Numbering.RaisePast(act, "case", lines.Select(l => l.Number));
    }

    /// <summary>A number the house has already must be the very same row: then there is nothing to do, otherwise somebody is wrong.</summary>
    private async Task Compare(TicketLine[] rows, Findings found, CancellationToken stop)
    {
        var departments = await Departments(stop);
        var numbers = rows.Select(r => r.Number).ToList();
        var old = await db.OldTickets()
            .AsNoTracking()
            .Where(t => numbers.Contains(t.Number))
            .ToListAsync(stop);
        Dictionary<TicketLine, List<int>> other = [];
        foreach (var language in (string[])[Languages.Chinese, Languages.English])
        {
            var there = (await cases.Named(numbers, language, stop))
                .Select(t => (t.Number, t.Cells))
                .Concat(old.Select(t => (t.Number, Cells: Cells(t, departments, language))))
                .ToDictionary(t => t.Number, t => t.Cells);
            foreach (var row in rows.Where(r => there.ContainsKey(r.Number)))
            {
                var cells = Cells(row.Ticket!, departments, language);
                var differing = Differing(cells, there[row.Number]);
                // In the language it was taken out in the fewest cells differ.
                other[row] =
                    other.TryGetValue(row, out var before) && before.Count <= differing.Count
                        ? before
                        : differing;
            }
        }

        foreach (var (row, cells) in other)
        {
            row.Known = cells.Count == 0;
            Say(row, cells, found);
        }
    }

    private void Say(TicketLine row, List<int> other, Findings found)
    {
        foreach (var i in other)
        {
            found.Fault(row.Line, Columns[i].Code, "feedback.differs", row.Number);
        }
    }

    private static List<int> Differing(IReadOnlyList<string> a, IReadOnlyList<string> b) =>
        [.. Enumerable.Range(0, a.Count).Where(i => a[i] != b[i])];

    private IReadOnlyList<string> Cells(
        OldTicket ticket,
        Dictionary<DepartmentId, string> departments,
        string language
    ) => OldTicketCells.Of(ticket, departments[ticket.DepartmentId], rules, language);

    private async Task<Dictionary<DepartmentId, string>> Departments(CancellationToken stop) =>
        (await DepartmentFacts.All(db, stop)).ToDictionary(d => d.Id, d => d.Name);

    private static (DateTimeOffset? From, DateTimeOffset? To) Between(FormFilter filter) =>
        (
            filter.From is { } from ? BusinessTime.StartOf(from) : null,
            filter.To is { } to ? BusinessTime.EndOf(to) : null
        );

    private IQueryable<OldTicket> Old(Viewer viewer, FormFilter filter, Place? after)
    {
        var rows = db.OldTickets().AsNoTracking().SeenBy(viewer, ReadRight).Within(filter);
        if (after is { } place)
        {
#pragma warning disable CA1309 // Becomes SQL; both databases compare numbers by their bytes.
            rows = rows.Where(t =>
                t.ReceivedAt >= place.At
                && (t.ReceivedAt > place.At || string.Compare(t.Number, place.Number) > 0)
            );
#pragma warning restore CA1309
        }

        return rows.OrderBy(t => t.ReceivedAt).ThenBy(t => t.Number);
    }
}
