using Huisheng.Journal;
using Huisheng.Journal.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Journal;

public class SealTests
{
    [Theory, Engines]
    [Row("R54")]
    public async Task entries_are_sealed_when_the_oldest_has_waited_sixty_seconds(string engine)
    {
        await using var ledger = await Ledger.Start(engine);
        var before = await ledger.Verify();
        before.Findings.Count.ShouldBe(0);
        before.Unsealed.ShouldBe(3);
        before.Seals.ShouldBe(5, "one of the house being set up, four of the ledger");
        await ledger.House.At("2023-10-01 09:07:59");
        (await ledger.Verify()).Unsealed.ShouldBe(3);
        await ledger.House.At("2023-10-01 09:08:00");
        var after = await ledger.Verify();
        after.Unsealed.ShouldBe(0);
        after.Seals.ShouldBe(6);
        after.Sealed.ShouldBe(before.Sealed + 3);
        after.Findings.Count.ShouldBe(0);
    }

    [Theory, Engines]
    [Row("R54")]
    public async Task a_thousand_entries_wait_for_nobody(string engine)
    {
        await using var ledger = await Ledger.Start(engine);
        await ledger.Write(SealRules.Entries - 4);
        await ledger.House.At("2023-10-01 09:07:01");
        (await ledger.Verify()).Unsealed.ShouldBe(SealRules.Entries - 1);
        await ledger.Write(2);
        await ledger.House.At("2023-10-01 09:07:02");
        var seen = await ledger.Verify();
        seen.Unsealed.ShouldBe(1);
        seen.Findings.Count.ShouldBe(0);
    }

    /// <summary>On PostgreSQL an older id may commit after a newer one was sealed; it is in the next seal, not lost.</summary>
    [Theory, Engines]
    [Row("R54")]
    public async Task an_entry_that_commits_late_is_in_the_next_seal(string engine)
    {
        await using var ledger = await Ledger.Start(engine);
        var late = (await ledger.Entries()).First(e => e.Seal == 3);
        var id = Guid.CreateVersion7(late.At.AddMinutes(-3));
        await ledger.In(
            async (db, _) =>
            {
                var digests = ledger.House.Services.GetRequiredService<Digests>();
                var entry = new JournalEntry
                {
                    Id = id,
                    SubjectKind = "case",
                    SubjectId = new Guid("00000000-0000-7000-8000-0000000000aa"),
                    SubjectNumber = "SD2023999",
                    SubjectNo = 1,
                    At = late.At.AddMinutes(-3),
                    StaffId = null,
                    JobNumber = "",
                    Name = "",
                    What = "case-progress",
                    Tone = "system",
                    Text = null,
                    Reason = null,
                    Changes = "[]",
                    PayloadDigest = [],
                    Digest = [],
                };
                entry.PayloadDigest = digests.Payload(entry);
                entry.Digest = digests.Entry(entry);
                db.Entries().Add(entry);
                await db.Database.ExecuteSqlAsync(
                    $"INSERT INTO journal_subjects (kind, id, number, last) VALUES ('case', {entry.SubjectId}, 'SD2023999', 1)"
                );
                return await db.SaveChangesAsync();
            }
        );
        await ledger.House.At("2023-10-01 09:08");
        (await ledger.Entries()).Single(e => e.Id == id).Seal.ShouldBe(6);
        (await ledger.Verify()).Findings.Count.ShouldBe(0);
    }
}
