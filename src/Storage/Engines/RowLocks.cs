using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Huisheng.Storage.Engines;

/// <summary>Queries tagged by <see cref="Locks"/> lock their rows.</summary>
internal sealed class RowLocks : DbCommandInterceptor
{
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        if (command.CommandText.StartsWith("-- " + Locks.SkipLocked, StringComparison.Ordinal))
        {
            command.CommandText += " FOR UPDATE SKIP LOCKED";
        }
        else if (command.CommandText.StartsWith("-- " + Locks.ForUpdate, StringComparison.Ordinal))
        {
            command.CommandText += " FOR UPDATE";
        }

        return new(result);
    }
}
