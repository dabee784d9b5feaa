using Huisheng.Cases.Papers;
using Huisheng.Customers.Contract;
using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Remedies.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Cases.Contract;

/// <summary>The cells of 《客户反馈处理工单》 of one case, in the order of the form.</summary>
public sealed record TicketOfCase(
    string Number,
    DateTimeOffset ReceivedAt,
    IReadOnlyList<string> Cells
);

/// <summary>《客户反馈处理工单》 of many cases at once, cell for cell what the page and the printer show (S0-65, X-05, C-29).</summary>
public sealed class CaseTickets(HuishengDb db, Rulebook rules)
{
    /// <summary>The next cases this person may see, by the moment they came in, oldest first.</summary>
    /// <param name="from">Came in at this moment or later</param>
    /// <param name="to">Came in at this moment or earlier</param>
    public async Task<IReadOnlyList<TicketOfCase>> Page(
        Viewer viewer,
        DateTimeOffset? from,
        DateTimeOffset? to,
        Place? after,
        int most,
        string language,
        CancellationToken stop
    )
    {
        var rows = Seen(viewer, from, to);
        if (after is { } place)
        {
#pragma warning disable CA1309 // Becomes SQL; both databases compare numbers by their bytes.
            rows = rows.Where(c =>
                c.ReceivedAt >= place.At
                && (c.ReceivedAt > place.At || string.Compare(c.Number, place.Number) > 0)
            );
#pragma warning restore CA1309
        }

        var page = await Whole(
            rows.OrderBy(c => c.ReceivedAt).ThenBy(c => c.Number).Take(most),
            stop
        );
        return await Of(page, language, stop);
    }

    public Task<int> Count(
        Viewer viewer,
        DateTimeOffset? from,
        DateTimeOffset? to,
        int upTo,
        CancellationToken stop
    ) => Seen(viewer, from, to).Take(upTo).CountAsync(stop);

    /// <summary>Whoever may see them: an import has to know that a number is taken.</summary>
    public async Task<IReadOnlyList<TicketOfCase>> Named(
        IReadOnlyCollection<string> numbers,
        string language,
        CancellationToken stop
    ) =>
        await Of(
            await Whole(db.Cases().Where(c => numbers.Contains(c.Number)), stop),
            language,
            stop
        );

    internal async Task<IReadOnlyList<TicketOfCase>> Of(
        IReadOnlyList<Case> cases,
        string language,
        CancellationToken stop
    )
    {
        List<Guid> ids = [.. cases.Select(c => c.Id.Value)];
        List<CustomerId> whose = [.. cases.Select(c => c.CustomerId).Distinct()];
        var customers = await CustomerAnswers.Find(db, whose, stop);
        var owners = await Staffing.Refs(db, cases.Select(c => c.OwnerId).OfType<StaffId>(), stop);
        var departments = (await DepartmentFacts.All(db, stop)).ToDictionary(d => d.Id);
        var dues = await ClockDues.Of(db, "case", ids, CaseTicket.Milestones, stop);
        var measures = await RemedyViews.Lines(db, rules, "case", ids, language, stop);
        return
        [
            .. cases.Select(c => new TicketOfCase(
                c.Number,
                c.ReceivedAt,
                CaseTicket.Of(
                    new TicketFacts(
                        c,
                        customers[c.CustomerId],
                        departments.GetValueOrDefault(c.DepartmentId)?.Name ?? "",
                        c.OwnerId is { } owner ? owners.GetValueOrDefault(owner) : null,
                        dues,
                        measures[c.Id.Value]
                    ),
                    rules,
                    language
                )
            )),
        ];
    }

    internal static Task<List<Case>> Whole(IQueryable<Case> rows, CancellationToken stop) =>
        rows.AsNoTracking()
            .AsSplitQuery()
            .Include(c => c.Satisfaction)
            .Include(c => c.Evidence)
            .ToListAsync(stop);

    private IQueryable<Case> Seen(Viewer viewer, DateTimeOffset? from, DateTimeOffset? to)
    {
        var rows = db.Cases().SeenBy(viewer, "case.read");
        rows = from is { } first ? rows.Where(c => c.ReceivedAt >= first) : rows;
        return to is { } last ? rows.Where(c => c.ReceivedAt <= last) : rows;
    }
}
