namespace Huisheng.Tests.Journal;

/// <summary>The seals outside the database: what happens to the file shows, and what the file lacks comes back from the chain.</summary>
public class SealFileTests
{
    [Theory, Engines]
    [Row("R54")]
    public async Task a_changed_line_is_found(string engine)
    {
        await using var ledger = await Ledger.Start(engine);
        var lines = Lines(ledger);
        lines.Length.ShouldBe(5);
        for (var i = 0; i < lines.Length; i++)
        {
            var changed = lines.ToArray();
            changed[i] = changed[i].Replace("\t", "\t0", StringComparison.Ordinal);
            Write(ledger, changed);
            (await ledger.Verify()).Findings.First.ShouldContain(f => f.Code == "file-line");
        }

        Write(ledger, [lines[0], .. lines[2..]]);
        (await ledger.Verify()).Findings.First.ShouldContain(f =>
            f.Code == "file-missing" && f.Seal == 2
        );
        Write(ledger, [lines[0], lines[2], lines[1], .. lines[3..]]);
        (await ledger.Verify()).Findings.Count.ShouldBeGreaterThan(0);
        Write(ledger, lines);
        (await ledger.Verify()).Findings.Count.ShouldBe(0);
    }

    /// <summary>A crash between commit and file, or in the middle of a line: the next round writes what is missing.</summary>
    [Theory, Engines]
    public async Task a_torn_end_is_written_again(string engine)
    {
        await using var ledger = await Ledger.Start(engine);
        var whole = await File.ReadAllTextAsync(Path1(ledger));
        await File.WriteAllTextAsync(Path1(ledger), whole[..^100]);
        await ledger.House.At("2023-10-01 09:30");
        Lines(ledger)[..5].ShouldBe(whole.TrimEnd('\n').Split('\n'));
        (await ledger.Verify()).Findings.Count.ShouldBe(0);
    }

    [Theory, Engines]
    public async Task a_node_without_the_file_gets_all_of_it(string engine)
    {
        await using var ledger = await Ledger.Start(engine);
        var lines = Lines(ledger);
        Directory.Delete(ledger.Seals, recursive: true);
        await ledger.House.At("2023-10-01 09:07:30");
        Lines(ledger).ShouldBe(lines);
    }

    /// <summary>Sealing on over a cut tail would bury it: the sealer stops and says so.</summary>
    [Theory, Engines]
    [Row("R54")]
    public async Task nothing_is_sealed_over_a_contradiction(string engine)
    {
        await using var ledger = await Ledger.Start(engine);
        var lines = Lines(ledger);
        var hand = new Manipulations(ledger, await ledger.Entries(), new Random(1));
        foreach (var sql in hand.CutAll(2))
        {
            await ledger.Sql(sql);
        }

        await ledger.Write(6);
        await ledger.House.At("2023-10-01 09:40");
        Lines(ledger).ShouldBe(lines);
        var seen = await ledger.Verify();
        seen.Seals.ShouldBe(2);
        seen.Unsealed.ShouldBe(6);
        seen.Findings.First.Select(f => (f.Code, f.Seal))
            .ShouldBe([("file-ahead", 3L), ("file-ahead", 4L), ("file-ahead", 5L)]);
        var state = await (await ledger.House.As("郑审")).Get("/api/journal/seals", "en");
        state["trouble"].GetValue<string>().ShouldContain("sealing has stopped");
        ledger.House.Log.Text.ShouldContain("The journal is not sealed any more");
    }

    private static string Path1(Ledger ledger) => Path.Combine(ledger.Seals, "000000000001.seals");

    private static string[] Lines(Ledger ledger) => File.ReadAllLines(Path1(ledger));

    private static void Write(Ledger ledger, IEnumerable<string> lines) =>
        File.WriteAllText(Path1(ledger), string.Concat(lines.Select(l => l + "\n")));
}
