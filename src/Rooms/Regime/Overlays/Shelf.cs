using System.Collections.Concurrent;
using Huisheng.Regime.Calendars;
using Huisheng.Regime.Contract;
using Huisheng.Regime.Reading;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Regime.Overlays;

/// <summary>
/// The rules in memory: shipped files, publications, calendars, and every combination of them somebody has asked for. Before each request
/// and each round of jobs one row is compared (design §4.9), so that all nodes work under the same rules.
/// </summary>
internal sealed class Shelf
{
    private volatile Held held;
    private volatile Moment moment;

    public Shelf(RuleSource source)
    {
        Source = source;
        var shipped = new Effective(source, [], CalendarShelf.Empty);
        held = new Held(0, 0, [], CalendarShelf.Empty, Built(shipped));
        moment = new Moment(
            DateTimeOffset.MinValue,
            DateTimeOffset.MaxValue,
            DateTimeOffset.MinValue,
            shipped
        );
        Book = new Rulebook(this);
    }

    public RuleSource Source { get; }

    /// <summary>What holds now, whenever it is asked.</summary>
    public Rulebook Book { get; }

    public Effective Now => moment.Rules;

    public long Revision => held.Revision;

    public IReadOnlyList<Publication> Publications => held.Publications;

    public CalendarShelf Calendars => held.Calendars;

    /// <summary>What a thing registered at that instant stays under, as things stand now.</summary>
    public Effective AsOf(DateTimeOffset registered) => For(held, registered, moment.Asked);

    /// <summary>The same if this were published and held.</summary>
    public Rulebook Trial(Publication candidate, DateTimeOffset now) =>
        new(
            registered =>
                Build(held, InForce.For([.. held.Publications, candidate], registered, now)),
            now
        );

    /// <summary>The same under other calendars.</summary>
    public Rulebook Trial(CalendarShelf calendars, DateTimeOffset now)
    {
        var other = held with { Calendars = calendars, Built = new() };
        return new(registered => For(other, registered, now), now);
    }

    public async Task Refresh(HuishengDb db, DateTimeOffset now, CancellationToken stop)
    {
        var state = await db.RegimeStates().AsNoTracking().SingleOrDefaultAsync(stop);
        if ((state?.Version ?? 0) != held.Version)
        {
            var publications = await db.Publications()
                .AsNoTracking()
                .OrderBy(p => p.Number)
                .ToListAsync(stop);
            var sheets = await db.CalendarSheets().AsNoTracking().ToListAsync(stop);
            held = new Held(
                state?.Version ?? 0,
                state?.Revision ?? 0,
                publications,
                new CalendarShelf(sheets),
                new()
            );
            Turn(now);
        }
        else if (now < moment.From || now >= moment.Until)
        {
            Turn(now);
        }
        else
        {
            moment = moment with { Asked = now };
        }
    }

    private void Turn(DateTimeOffset now)
    {
        var (from, until) = InForce.Around(held.Publications, now);
        moment = new Moment(from, until, now, For(held, now, now));
    }

    private Effective For(Held held, DateTimeOffset registered, DateTimeOffset now)
    {
        var publications = InForce.For(held.Publications, registered, now);
        var key = string.Join(',', publications.Select(p => p.Number));
        return held.Built.GetOrAdd(key, _ => Build(held, publications));
    }

    private Effective Build(Held of, IReadOnlyList<Publication> publications) =>
        new(Source, publications, of.Calendars);

    private static ConcurrentDictionary<string, Effective> Built(Effective shipped) =>
        new([new("", shipped)]);

    private sealed record Held(
        long Version,
        long Revision,
        IReadOnlyList<Publication> Publications,
        CalendarShelf Calendars,
        ConcurrentDictionary<string, Effective> Built
    );

    private sealed record Moment(
        DateTimeOffset From,
        DateTimeOffset Until,
        DateTimeOffset Asked,
        Effective Rules
    );
}
