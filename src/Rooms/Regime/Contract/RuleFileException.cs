using Huisheng.Storage.Starting;

namespace Huisheng.Regime.Contract;

/// <summary>A rule file that cannot be used. It stops the start: nobody works under half a rulebook.</summary>
public sealed class RuleFileException(string file, long line, string reason)
    : StartRefusedException(
        "regime.unreadable",
        $"制度文件 {file} 第 {line} 行有误：{reason}。请改正，或恢复发布时的文件。",
        $"The rule file cannot be used: {file}, line {line}: {reason}. Mend it, or restore the file of the release."
    )
{
    public string File => file;

    public long Line => line;

    public string Reason => reason;
}
