namespace Huisheng.Regime.Contract;

/// <summary>A rule file that cannot be used. It stops the start: nobody works under half a rulebook.</summary>
public sealed class RuleFileException(string file, long line, string reason)
    : Exception($"{file}, line {line}: {reason}")
{
    public string File => file;

    public long Line => line;

    public string Reason => reason;
}
