using Huisheng.Intake.Forms;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;

namespace Huisheng.Intake.Feedback;

/// <summary>A line of a file, with the record it would become; null while a cell is wrong.</summary>
internal sealed record FeedbackLine(
    int Line,
    string Number,
    IReadOnlyList<string> Shown,
    FeedbackRecord? Record
) : ImportedRow(Line, Number, Shown)
{
    /// <summary>Nothing is left to do: completed, and the customer is not known to be unsatisfied (S2-87).</summary>
    public static bool IsClosed(FeedbackRecord r, Rulebook rules) =>
        r.CompletedAt is not null
        && (
            r.Satisfaction is null
            || rules.SatisfactionRules.Named(r.Satisfaction) is { Closes: true }
        );
}

/// <summary>The departments and colleagues a file may name.</summary>
internal sealed record Known(
    IReadOnlyDictionary<string, DepartmentId> Departments,
    IReadOnlyDictionary<string, StaffId> Staff
)
{
    public static async Task<Known> In(HuishengDb db, CancellationToken stop) =>
        new(
            (await DepartmentFacts.All(db, stop))
                .DistinctBy(d => d.Name)
                .ToDictionary(d => d.Name, d => d.Id),
            await Staffing.ByJobNumbers(db, stop)
        );
}

/// <summary>What the lines of a file are to each other and to what the house has already.</summary>
internal sealed class FileOrder(Rulebook rules, Findings found)
{
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);
    private FeedbackRecord? before;

    public void Twice(FeedbackLine line)
    {
        if (line.Number.Length > 0 && !seen.TryAdd(line.Number, line.Line))
        {
            found.Fault(line.Line, "number", "import.twice", $"{seen[line.Number]}");
        }
    }

    /// <summary>Numbers follow registration, not receipt (D-8): worth knowing, never wrong.</summary>
    public void InTime(FeedbackLine line)
    {
        if (line.Record is not { } record)
        {
            return;
        }

        if (before is { } b && b.ReceivedAt > record.ReceivedAt)
        {
            found.Warn(line.Line, "received-at", "feedback.not-in-order", b.Number);
        }

        before = record;
    }

    /// <summary>The same row once more changes nothing; another one under a number that is taken is a mistake.</summary>
    public void Again(FeedbackLine line, IReadOnlyList<string> there, IReadOnlyList<string> cells)
    {
        var other = Enumerable.Range(0, cells.Count).Where(i => cells[i] != there[i]).ToList();
        line.Known = other.Count == 0;
        foreach (var i in other)
        {
            found.Fault(line.Line, rules.Feedback.Columns[i].Code, "feedback.differs", line.Number);
        }
    }
}
