using System.Data.Common;
using System.Net.Sockets;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Keys;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Storage.Starting;

/// <summary>What must be true of the database before its tables are touched.</summary>
public sealed class DatabaseCheck(HuishengDb db, Engine engine, KeyFolder keys)
{
    /// <summary>Settings that endanger what was acknowledged; an explicit setting may allow them for tests.</summary>
    public async Task<IReadOnlyList<StartProblem>> Durability(CancellationToken stop)
    {
        try
        {
            return await engine.Weaknesses(db, stop);
        }
        catch (Exception error) when (Cause(error) is { } cause)
        {
            throw new StartRefusedException(
                "database.unreachable",
                $"连接不上数据库 {engine.Where}：{cause.Message}。请检查 HUISHENG_DATABASE、数据库是否已启动以及账号。",
                $"The database {engine.Where} cannot be reached: {cause.Message}. Check HUISHENG_DATABASE, whether the server runs, and the account."
            );
        }
    }

    /// <summary>What the database or the way to it said, however deep the framework wrapped it.</summary>
    private static Exception? Cause(Exception? error) =>
        error switch
        {
            null => null,
            DbException or SocketException or TimeoutException or IOException => error,
            _ => Cause(error.InnerException),
        };

    /// <summary>A database another version has changed is not touched; one whose keys are elsewhere is not opened with new ones.</summary>
    public async Task<StartProblem?> Model(CancellationToken stop)
    {
        var applied = (await db.Database.GetAppliedMigrationsAsync(stop)).ToList();
        var unknown = applied.Except(db.Database.GetMigrations()).ToList();
        if (unknown.Count > 0)
        {
            var names = string.Join(", ", unknown);
            return new StartProblem(
                "database.unknown-model",
                $"数据库 {engine.Where} 由另一个版本建立（{names}），本版本不认识。请启动建立它的版本，或恢复由本版本建立的备份。",
                $"The database {engine.Where} was made by another version ({names}), which this one does not know. Start the version that made it, or restore a backup of this version."
            );
        }

        return applied.Count > 0 && !keys.Has("journal")
            ? new StartProblem(
                "keys.missing",
                $"数据库 {engine.Where} 已有数据，但 {keys.Folder} 中没有它的密钥。请把建立它的数据文件夹中的 keys/ 复制过来；新密钥读不出旧数据。",
                $"The database {engine.Where} holds data, but its keys are not in {keys.Folder}. Copy keys/ of the data folder it was made with: new keys cannot read old data."
            )
            : null;
    }
}
