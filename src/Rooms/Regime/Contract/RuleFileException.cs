using Huisheng.Storage.Starting;

namespace Huisheng.Regime.Contract;

/// <summary>Why rules cannot be used, for a person of either language.</summary>
public sealed record Reason(string Zh, string En)
{
    public static readonly Reason None = new("", "");

    public string In(string language) => Languages.IsEnglish(language) ? En : Zh;

    /// <summary>What it is said of comes before it.</summary>
    internal Reason Of(string what, string between) =>
        new($"{what}{between}{Zh}", $"{what}{between}{En}");
}

/// <summary>A rule file that cannot be used. It stops the start: nobody works under half a rulebook.</summary>
public sealed class RuleFileException(string file, long line, Reason why)
    : StartRefusedException(
        "regime.unreadable",
        $"制度文件 {file} 第 {line} 行有误：{why.Zh}。请改正，或恢复发布时的文件。",
        $"The rule file cannot be used: {file}, line {line}: {why.En}. Mend it, or restore the file of the release."
    )
{
    public string File => file;

    public long Line => line;

    public Reason Why => why;

    public string Reason => why.En;
}
