using Huisheng.Kernel;

namespace Huisheng.Deadlines.Time;

/// <summary>A clock stood still from one instant to another; the second of them belongs to the clock again.</summary>
internal sealed record Pause(DateTimeOffset From, DateTimeOffset To);

/// <summary>
/// When a clock stood still. No document lets one: this is empty unless the company has entered a deviation. Hours go on
/// where they stopped; a day is not counted when the clock stood at its end, so a pause takes as many days as nights.
/// </summary>
internal sealed class Pauses
{
    public static readonly Pauses None = new([]);

    private readonly List<Pause> pauses = [];

    public Pauses(IEnumerable<Pause> given)
    {
        foreach (var pause in given.Where(p => p.To > p.From).OrderBy(p => p.From))
        {
            if (pauses is [.., var last] && pause.From <= last.To)
            {
                pauses[^1] = last with { To = pause.To > last.To ? pause.To : last.To };
            }
            else
            {
                pauses.Add(pause);
            }
        }
    }

    /// <summary>In order of time; none touches the next.</summary>
    public IReadOnlyList<Pause> All => pauses;

    /// <summary>The clock stood at the end of that day.</summary>
    public bool TakeDay(DateOnly day)
    {
        var end = BusinessTime.EndOf(day);
        return pauses.Any(p => p.From <= end && p.To > end);
    }

    /// <summary>The instant at which the clock has run for that long. A pause that begins there comes too late.</summary>
    public DateTimeOffset After(DateTimeOffset start, TimeSpan run)
    {
        var at = start;
        foreach (var pause in pauses.Where(p => p.To > start))
        {
            var free = pause.From - at;
            if (free >= run)
            {
                break;
            }

            run -= free > TimeSpan.Zero ? free : TimeSpan.Zero;
            at = pause.To;
        }

        return at + run;
    }

    /// <summary>The parts of the pauses that lie between two instants.</summary>
    public IEnumerable<Pause> Within(DateTimeOffset from, DateTimeOffset to) =>
        pauses
            .Where(p => p.To > from && p.From < to)
            .Select(p => new Pause(p.From > from ? p.From : from, p.To < to ? p.To : to));

    /// <summary>How long the clock ran between two instants.</summary>
    public TimeSpan Run(DateTimeOffset from, DateTimeOffset to) =>
        to - from - Within(from, to).Aggregate(TimeSpan.Zero, (sum, p) => sum + (p.To - p.From));
}
