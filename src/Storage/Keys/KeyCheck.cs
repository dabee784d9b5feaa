using Huisheng.Storage.Starting;

namespace Huisheng.Storage.Keys;

/// <summary>
/// Keys that others can read protect nobody: files 0600, folders 0700, each key 32 bytes in hexadecimal. The framework writes
/// its session keys with wider modes; they lie in a folder of their own that nobody else can enter.
/// </summary>
public static class KeyCheck
{
    private const UnixFileMode Others =
        UnixFileMode.GroupRead
        | UnixFileMode.GroupWrite
        | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead
        | UnixFileMode.OtherWrite
        | UnixFileMode.OtherExecute;

    public static IEnumerable<StartProblem> Of(string folder)
    {
        if (!Directory.Exists(folder))
        {
            yield break;
        }

        foreach (
            var path in Directory
                .EnumerateFileSystemEntries(folder, "*", SearchOption.TopDirectoryOnly)
                .Prepend(folder)
        )
        {
            var isFolder = Directory.Exists(path);
            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != 0)
            {
                var mode = Convert.ToString((int)File.GetUnixFileMode(path), 8);
                var right = isFolder ? "700" : "600";
                yield return new StartProblem(
                    "keys.readable",
                    $"{path} 的权限为 {mode}，其他用户可以读取密钥。请执行 chmod {right} {path}。",
                    $"{path} has mode {mode}: other users can read the keys. Run chmod {right} {path}."
                );
            }

            if (!isFolder && path.EndsWith(".key", StringComparison.Ordinal) && !IsWhole(path))
            {
                yield return new StartProblem(
                    "keys.damaged",
                    $"{path} 不是 {KeyFolder.Bytes} 字节的密钥。请从备份中恢复这个文件，不要删除它：没有它旧数据读不出来。",
                    $"{path} is not a key of {KeyFolder.Bytes} bytes. Restore the file from a backup and do not delete it: without it old data cannot be read."
                );
            }
        }
    }

    private static bool IsWhole(string path)
    {
        var text = File.ReadAllText(path).Trim();
        return text.Length == KeyFolder.Bytes * 2 && text.All(char.IsAsciiHexDigit);
    }
}
