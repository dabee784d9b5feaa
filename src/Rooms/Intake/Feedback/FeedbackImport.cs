using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake.Feedback;

/// <summary>
/// History from elsewhere: judged first, stored whole or not at all. It starts nothing: no clock, no task, no notice; a closed
/// row arrives archived.
/// </summary>
internal sealed class FeedbackImport(HuishengDb db, Rulebook rules)
{
    // What one question to the database may name.
    private const int Many = 500;

    public async Task<FeedbackFile> Judge(
        IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> lines,
        string file,
        StaffId by,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var departments = await DepartmentFacts.All(db, stop);
        var names = departments.ToDictionary(d => d.Id, d => d.Name);
        var known = new Known(
            departments.DistinctBy(d => d.Name).ToDictionary(d => d.Name, d => d.Id),
            await Staffing.ByJobNumbers(db, stop)
        );
        return FeedbackFile.Judge(
            lines.Select(l => new FeedbackRow(l.Line, l.Cells, known, rules, now)),
            await Stored(lines, names, stop),
            r => FeedbackForm.Cells(r, names[r.DepartmentId], rules),
            by,
            file,
            rules
        );
    }

    public async Task Store(Act act, FeedbackFile file, bool archiveOpen)
    {
        var months = rules.Retention.Months;
        foreach (var (_, record) in file.New)
        {
            if (archiveOpen || FeedbackFile.IsClosed(record, rules))
            {
                record.Archive(act.Now, months);
            }

            act.Record(
                new Note("feedback-import", record.Subject)
                {
                    Changes = [new Change("file", null, record.ImportedFrom)],
                }
            );
        }

        db.Feedback().AddRange(file.New.Select(n => n.Record));
        await Raise(act, file);
    }

    /// <summary>The next number given out here comes after every one that was imported .</summary>
    private async Task Raise(Act act, FeedbackFile file)
    {
        var rule = rules.Numbers.Named("feedback")!;
        var highest = file
            .New.Select(n => rule.Read(n.Record.Number)!.Value)
            .GroupBy(n => n.Sequence)
            .Select(g => (Sequence: g.Key, Last: g.Max(n => n.Running)));
        foreach (var (sequence, last) in highest)
        {
            await act.Get<Engine>().Raise(db, sequence, last, act.Stop);
        }
    }

    private async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> Stored(
        IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> lines,
        IReadOnlyDictionary<DepartmentId, string> departments,
        CancellationToken stop
    )
    {
        var found = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (
            var some in lines
                .Select(l => l.Cells[0].Trim().ToUpperInvariant())
                .Distinct()
                .Chunk(Many)
        )
        {
            var there = await db.Feedback()
                .AsNoTracking()
                .Where(r => some.Contains(r.Number))
                .ToListAsync(stop);
            foreach (var r in there)
            {
                found[r.Number] = FeedbackForm.Cells(r, departments[r.DepartmentId], rules);
            }
        }

        return found;
    }
}
