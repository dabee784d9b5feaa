namespace Huisheng.Storage.Starting;

/// <summary>
/// One reason why the house does not open: what, where and how to mend it. Both languages stand here, not in the regime: the
/// regime may be what cannot be read.
/// </summary>
public sealed record StartProblem(string Code, string Zh, string En)
{
    public override string ToString() => $"[{Code}] {Zh} / {En}";
}

/// <summary>The house refuses to open. It is told in one line a reason, without a stack trace.</summary>
public class StartRefusedException(IReadOnlyList<StartProblem> problems)
    : InvalidOperationException(string.Join('\n', problems))
{
    public StartRefusedException(string code, string zh, string en)
        : this([new StartProblem(code, zh, en)]) { }

    public IReadOnlyList<StartProblem> Problems => problems;
}
