using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;

namespace Huisheng.Intake.Feedback;

/// <summary>A whole file, judged: what would be stored, what is there already, what is wrong and what is only worth knowing.</summary>
internal sealed record FeedbackFile(
    IReadOnlyList<(int Line, FeedbackRecord Record)> New,
    int Same,
    IReadOnlyList<CellNote> Errors,
    IReadOnlyList<CellNote> Warnings,
    IReadOnlyList<int> Open
)
{
    public static FeedbackFile Judge(
        IEnumerable<FeedbackRow> lines,
        IReadOnlyDictionary<string, IReadOnlyList<string>> stored,
        Func<FeedbackRecord, IReadOnlyList<string>> cells,
        StaffId by,
        string file,
        Rulebook rules
    )
    {
        var reading = new Judging(stored, cells, rules);
        foreach (var line in lines)
        {
            reading.Take(line, line.Read(by, file));
        }

        return reading.Result();
    }

    /// <summary>Nothing is left to do: completed, and the customer is not known to be unsatisfied (S2-87).</summary>
    public static bool IsClosed(FeedbackRecord r, Rulebook rules) =>
        r.CompletedAt is not null
        && (
            r.Satisfaction is null
            || rules.SatisfactionRules.Named(r.Satisfaction) is { Closes: true }
        );

    private sealed class Judging(
        IReadOnlyDictionary<string, IReadOnlyList<string>> stored,
        Func<FeedbackRecord, IReadOnlyList<string>> cells,
        Rulebook rules
    )
    {
        private readonly List<(int Line, FeedbackRecord Record)> fresh = [];
        private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);
        private readonly List<CellNote> errors = [];
        private readonly List<CellNote> warnings = [];
        private readonly List<int> open = [];
        private FeedbackRecord? before;
        private int same;

        public void Take(FeedbackRow line, FeedbackRecord? record)
        {
            errors.AddRange(line.Errors);
            warnings.AddRange(line.Warnings);
            if (record is null)
            {
                return;
            }

            if (!seen.TryAdd(record.Number, line.Line))
            {
                errors.Add(
                    new CellNote(line.Line, "number", "import.twice", $"{seen[record.Number]}")
                );
                return;
            }

            InOrder(line.Line, record);
            if (stored.TryGetValue(record.Number, out var there))
            {
                Again(line.Line, record, there);
                return;
            }

            fresh.Add((line.Line, record));
            if (!IsClosed(record, rules))
            {
                open.Add(line.Line);
            }
        }

        /// <summary>The same row once more changes nothing; another one under a number that is taken is a mistake.</summary>
        private void Again(int line, FeedbackRecord record, IReadOnlyList<string> there)
        {
            var now = cells(record);
            var other = Enumerable.Range(0, now.Count).Where(i => now[i] != there[i]).ToList();
            if (other.Count == 0)
            {
                same++;
                return;
            }

            errors.AddRange(
                other.Select(i => new CellNote(
                    line,
                    rules.Feedback.Columns[i].Code,
                    "import.other-content",
                    record.Number
                ))
            );
        }

        /// <summary>Numbers follow registration, not receipt (D-8): worth knowing, never wrong.</summary>
        private void InOrder(int line, FeedbackRecord record)
        {
            if (before is { } b && b.ReceivedAt > record.ReceivedAt)
            {
                warnings.Add(new CellNote(line, "received-at", "import.not-in-order", b.Number));
            }

            before = record;
        }

        public FeedbackFile Result() => new(fresh, same, errors, warnings, open);
    }
}
