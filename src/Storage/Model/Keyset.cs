using System.Linq.Expressions;
using Huisheng.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Storage.Model;

/// <summary>What lists itself by the moment it was recorded and the number people quote.</summary>
public interface IRecorded
{
    string Number { get; }

    DateTimeOffset RecordedAt { get; }
}

/// <summary>One page, newest first, from where the page before ended; an index on the moment and the key carries it.</summary>
public static class Keyset
{
    public static Task<Page<T>> NewestFirst<T>(
        this IQueryable<T> rows,
        string? after,
        CancellationToken stop
    )
        where T : class, IRecorded =>
        Place.Read(after) is { } place
            ? rows.OlderThan(r => r.RecordedAt, r => r.Number, place.At, place.Number)
                .Newest(r => r.RecordedAt, r => r.Number, stop)
            : rows.Newest(r => r.RecordedAt, r => r.Number, stop);

    /// <summary>The same for rows nobody quotes a number of. A place that cannot be read is the beginning.</summary>
    public static Task<Page<T>> NewestFirst<T>(
        this IQueryable<T> rows,
        Expression<Func<T, DateTimeOffset>> at,
        Expression<Func<T, Guid>> id,
        string? after,
        CancellationToken stop
    ) =>
        Place.Read(after) is { } place && Guid.TryParse(place.Number, out var last)
            ? rows.OlderThan(at, id, place.At, last).Newest(at, id, stop)
            : rows.Newest(at, id, stop);

    private static IQueryable<T> OlderThan<T, TKey>(
        this IQueryable<T> rows,
        Expression<Func<T, DateTimeOffset>> at,
        Expression<Func<T, TKey>> key,
        DateTimeOffset since,
        TKey last
    )
    {
        // Read from a member, so that both become parameters of the query and not part of its text.
        var end = Expression.Constant(new End<TKey>(since, last));
        var (moment, from) = (at.Body, Expression.Property(end, nameof(End<>.At)));
        var name = new Renamed(key.Parameters[0], at.Parameters[0]).Visit(key.Body);
        var older = Expression.AndAlso(
            Expression.LessThanOrEqual(moment, from),
            Expression.OrElse(
                Expression.LessThan(moment, from),
                Expression.LessThan(
                    Compared(name, Expression.Property(end, nameof(End<>.Key))),
                    Expression.Constant(0)
                )
            )
        );
        return rows.Where(Expression.Lambda<Func<T, bool>>(older, at.Parameters[0]));
    }

    /// <summary>Becomes SQL; both databases compare keys by their bytes.</summary>
    private static MethodCallExpression Compared(Expression name, Expression last) =>
        name.Type == typeof(string)
            ? Expression.Call(typeof(string), nameof(string.Compare), null, name, last)
            : Expression.Call(name, nameof(Guid.CompareTo), null, last);

    private static async Task<Page<T>> Newest<T, TKey>(
        this IQueryable<T> rows,
        Expression<Func<T, DateTimeOffset>> at,
        Expression<Func<T, TKey>> key,
        CancellationToken stop
    )
    {
        var page = await rows.OrderByDescending(at)
            .ThenByDescending(key)
            .Take(PageSize.Rows)
            .ToListAsync(stop);
        return new Page<T>(page, page.Count == PageSize.Rows ? Ended(page[^1]) : null);

        string Ended(T row) => new Place(Read(at, row), Read(key, row)!.ToString()!).Write();
    }

    /// <summary>Once a page: read as it stands, nothing is compiled for it.</summary>
    private static TValue Read<T, TValue>(Expression<Func<T, TValue>> member, T row) =>
        member.Compile(preferInterpretation: true)(row);

    private sealed record End<TKey>(DateTimeOffset At, TKey Key);

    private sealed class Renamed(ParameterExpression from, ParameterExpression to)
        : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) =>
            node == from ? to : node;
    }
}
