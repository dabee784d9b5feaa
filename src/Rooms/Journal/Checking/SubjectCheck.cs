using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Journal.Checking;

/// <summary>The entries of a subject run 1, 2, 3 … to the number its counter has given out; a hole is an entry that is gone.</summary>
internal sealed class SubjectCheck(HuishengDb db, Findings findings)
{
    private const int Named = 200;

    private sealed record Run(string Kind, Guid Id, int Count, int Last, string Number);

    public async Task Look(CancellationToken stop)
    {
        var runs = db.Entries()
            .GroupBy(e => new { e.SubjectKind, e.SubjectId })
            .Select(g => new
            {
                g.Key.SubjectKind,
                g.Key.SubjectId,
                Count = g.Count(),
                First = g.Min(e => e.SubjectNo),
                Last = g.Max(e => e.SubjectNo),
                Number = g.Max(e => e.SubjectNumber)!,
            });
        var holed = runs.Where(r => r.Count != r.Last || r.First != 1)
            .OrderBy(r => r.SubjectId)
            .Select(r => new Run(r.SubjectKind, r.SubjectId, r.Count, r.Last, r.Number))
            .Take(Named);
        foreach (var run in await holed.ToListAsync(stop))
        {
            await NameHoles(run, stop);
        }

        await CompareCounters(stop);
        var strangers = runs.Where(r =>
                !db.JournalSubjects().Any(s => s.Kind == r.SubjectKind && s.Id == r.SubjectId)
            )
            .OrderBy(r => r.SubjectId)
            .Take(Named);
        foreach (var run in await strangers.ToListAsync(stop))
        {
            findings.Add(
                new Finding("counter-wrong", null, run.SubjectKind, run.SubjectId, run.Number)
            );
        }
    }

    private async Task NameHoles(Run run, CancellationToken stop)
    {
        var numbers = db.Entries()
            .Where(e => e.SubjectKind == run.Kind && e.SubjectId == run.Id)
            .OrderBy(e => e.SubjectNo)
            .Select(e => e.SubjectNo)
            .AsAsyncEnumerable();
        var expected = 1;
        await foreach (var no in numbers.WithCancellation(stop))
        {
            for (; expected < no && findings.Count < Named; expected++)
            {
                findings.Add(
                    new Finding("entry-lost", null, run.Kind, run.Id, run.Number, expected)
                );
            }

            expected = no + 1;
        }
    }

    /// <summary>A counter ahead of its entries: the last ones of the subject are gone.</summary>
    private async Task CompareCounters(CancellationToken stop)
    {
        var wrong = db.JournalSubjects()
            .Select(s => new
            {
                s.Kind,
                s.Id,
                s.Number,
                s.Last,
                Found = db.Entries()
                    .Where(e => e.SubjectKind == s.Kind && e.SubjectId == s.Id)
                    .Max(e => (int?)e.SubjectNo)
                    ?? 0,
            })
            .Where(s => s.Found != s.Last)
            .OrderBy(s => s.Id)
            .Take(Named);
        foreach (var s in await wrong.ToListAsync(stop))
        {
            var code = s.Last > s.Found ? "entry-lost" : "counter-wrong";
            findings.Add(new Finding(code, null, s.Kind, s.Id, s.Number, s.Found + 1));
        }
    }
}
