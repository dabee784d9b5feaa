using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.Intake.Forms;

/// <summary>What a file is told: errors refuse it whole, warnings do not. So many of each are listed, all are counted.</summary>
internal sealed class Findings(
    IReadOnlyList<FormColumn> columns,
    string language,
    int listed = Findings.Listed
)
{
    public const int Listed = 100;

    private readonly List<FieldError> errors = [];
    private readonly List<FieldError> warnings = [];
    private readonly HashSet<int> lines = [];

    public string Language => language;
    public IReadOnlyList<FieldError> Errors => errors;
    public IReadOnlyList<FieldError> Warnings => warnings;
    public int ErrorCount { get; private set; }
    public int WarningCount { get; private set; }

    /// <summary>Lines with a listed error or warning.</summary>
    public IReadOnlySet<int> Lines => lines;

    public void Fault(int line, string column, string code, params string[] args)
    {
        ErrorCount++;
        Keep(errors, line, column, code, args);
    }

    public void Warn(int line, string column, string code, params string[] args)
    {
        WarningCount++;
        Keep(warnings, line, column, code, args);
    }

    /// <summary>Something about the file or its head, or in a column the form does not have.</summary>
    public void Fault(FieldError error)
    {
        ErrorCount++;
        errors.Add(error);
    }

    private void Keep(List<FieldError> list, int line, string column, string code, string[] args)
    {
        if (list.Count < listed)
        {
            lines.Add(line);
            list.Add(
                new FieldError($"{line}.{column}", code, args)
                {
                    Line = line,
                    Column = columns.First(c => c.Code == column).Name(language),
                }
            );
        }
    }
}
