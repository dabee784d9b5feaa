namespace Huisheng.Tests.Journal;

/// <summary>R54 in small: whatever is done to the tables, verify finds it; seeded, on both databases.</summary>
public class ManipulationTests
{
    private const int OfEachKind = 40;
    private const int Seed = 20231001;

    [Theory, Engines]
    [Row("R54", "X-08")]
    public async Task every_edit_removal_insertion_swap_and_cut_is_found(string engine)
    {
        await using var ledger = await Ledger.Start(engine);
        var hand = new Manipulations(ledger, await ledger.Entries(), new Random(Seed));
        (await ledger.VerifyAfter([])).Findings.Count.ShouldBe(0);
        List<string> missed = [];
        foreach (var kind in Manipulations.Kinds)
        {
            for (var i = 0; i < OfEachKind; i++)
            {
                var done = hand.Draw(kind);
                var seen = await ledger.VerifyAfter(done);
                if (seen.Findings.Count == 0)
                {
                    missed.Add($"{kind}: {string.Join("; ", done)}");
                }
            }
        }

        missed.ShouldBeEmpty();
        (await ledger.VerifyAfter([])).Findings.Count.ShouldBe(0);
    }

    /// <summary>The control: without the file outside the database a clean cut leaves nothing to see.</summary>
    [Theory, Engines]
    [Row("R54")]
    public async Task without_the_seal_file_a_cut_tail_is_not_found(string engine)
    {
        await using var ledger = await Ledger.Start(engine);
        var hand = new Manipulations(ledger, await ledger.Entries(), new Random(Seed));
        for (var seal = 0; seal < 4; seal++)
        {
            var cut = hand.CutAll(seal);
            (await ledger.VerifyAfter(cut, withFile: false)).Findings.Count.ShouldBe(0);
            var seen = await ledger.VerifyAfter(cut);
            seen.Findings.First.ShouldContain(f => f.Code == "file-ahead" && f.Seal == seal + 1);
        }
    }

    [Theory, Engines]
    [Row("R54")]
    public async Task a_finding_names_the_entry_and_its_seal(string engine)
    {
        await using var ledger = await Ledger.Start(engine);
        var entry = (await ledger.Entries()).First(e => e.Seal == 2 && e.Text is not null);
        var seen = await ledger.VerifyAfter([
            $"UPDATE journal_entries SET text = '改过' WHERE id = {ledger.Id(entry.Id)}",
        ]);
        seen.Findings.Count.ShouldBe(1);
        var found = seen.Findings.First[0];
        found.Code.ShouldBe("payload-changed");
        (found.Seal, found.Number, found.No).ShouldBe((2L, entry.SubjectNumber, entry.SubjectNo));
        var removed = await ledger.VerifyAfter([
            $"DELETE FROM journal_entries WHERE id = {ledger.Id(entry.Id)}",
        ]);
        removed.Findings.First.ShouldContain(f => f.Code == "seal-entries" && f.Seal == 2);
        removed.Findings.First.ShouldContain(f =>
            f.Code == "entry-lost" && f.Number == entry.SubjectNumber && f.No == entry.SubjectNo
        );
    }
}
