using Microsoft.EntityFrameworkCore;

namespace Huisheng.Storage.Engines;

/// <summary>Row locks for PostgreSQL; SQLite holds its one write lock already, so the tag does nothing there.</summary>
public static class Locks
{
    internal const string ForUpdate = "for update";
    internal const string SkipLocked = "for update skip locked";

    /// <summary>Locks the rows of this query until the act ends. No joins: the lock is on one table.</summary>
    public static IQueryable<T> Locked<T>(this IQueryable<T> rows) => rows.TagWith(ForUpdate);

    /// <summary>Takes only rows nobody else holds; for workers that share a pile.</summary>
    public static IQueryable<T> FreeOnes<T>(this IQueryable<T> rows) => rows.TagWith(SkipLocked);
}
