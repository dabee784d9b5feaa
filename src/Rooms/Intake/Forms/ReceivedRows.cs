using Huisheng.Kernel;

namespace Huisheng.Intake.Forms;

/// <summary>A record of a named form; it is asked for by the day it came in.</summary>
internal interface IReceived
{
    DateTimeOffset ReceivedAt { get; }
}

internal static class ReceivedRows
{
    /// <summary>What came in on these days.</summary>
    public static IQueryable<T> Within<T>(this IQueryable<T> rows, FormFilter filter)
        where T : class, IReceived
    {
        if (filter.From is { } from)
        {
            var first = BusinessTime.StartOf(from);
            rows = rows.Where(r => r.ReceivedAt >= first);
        }

        if (filter.To is { } to)
        {
            var last = BusinessTime.EndOf(to);
            rows = rows.Where(r => r.ReceivedAt <= last);
        }

        return rows;
    }
}
