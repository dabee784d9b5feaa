using Huisheng.Journal.Contract;

namespace Huisheng.Tests.Journal;

public class ErasureTests
{
    private const string Why = "客户要求删除个人信息";

    [Theory, Engines]
    [Row("X-08", "R54")]
    public async Task the_journal_still_verifies_when_a_persons_payloads_are_erased(string engine)
    {
        await using var ledger = await Ledger.Start(engine);
        var subject = Ledger.Subjects[2];
        var told = (await ledger.Entries()).Count(e => e.SubjectId == subject.Id);
        await ledger.Act(act => ErasePayloads.Of(act, subject, Why));
        var entries = (await ledger.Entries()).Where(e => e.SubjectId == subject.Id).ToList();
        var erasure = entries.Single(e => e.What == "journal-erase");
        (erasure.JobNumber, erasure.Reason).ShouldBe(("1001", Why));
        entries
            .Where(e => e.Id != erasure.Id)
            .ShouldAllBe(e => e.Text == null && e.Reason == null && e.Changes == "[]");
        var seen = await ledger.Verify();
        seen.Findings.Count.ShouldBe(0);
        seen.Erased.ShouldBe(told);
        await ledger.House.At("2023-10-01 10:00");
        (await ledger.Verify()).Findings.Count.ShouldBe(0);
    }

    /// <summary>The control: the same blanks without the act are an edit.</summary>
    [Theory, Engines]
    [Row("R54")]
    public async Task blanking_a_payload_past_the_act_is_found(string engine)
    {
        await using var ledger = await Ledger.Start(engine);
        var id = ledger.Id(Ledger.Subjects[2].Id);
        string[] blank =
        [
            $"UPDATE journal_entries SET text = NULL, reason = NULL, changes = '[]' WHERE subject_id = {id}",
        ];
        (await ledger.VerifyAfter(blank)).Findings.First.ShouldContain(f =>
            f.Code == "payload-changed"
        );
    }

    /// <summary>What is written after an erasure is not covered by it, and another subject is not either.</summary>
    [Theory, Engines]
    [Row("R54")]
    public async Task an_erasure_reaches_no_further_than_it_says(string engine)
    {
        await using var ledger = await Ledger.Start(engine);
        await ledger.Act(act => ErasePayloads.Of(act, Ledger.Subjects[2], Why));
        await ledger.Write(12);
        foreach (var subject in (Subject[])[Ledger.Subjects[2], Ledger.Subjects[3]])
        {
            var last = (await ledger.Entries())
                .Where(e => e.SubjectId == subject.Id)
                .MaxBy(e => e.SubjectNo)!;
            var seen = await ledger.VerifyAfter([
                $"UPDATE journal_entries SET text = NULL, reason = NULL, changes = '[]' WHERE id = {ledger.Id(last.Id)}",
            ]);
            seen.Findings.First.ShouldHaveSingleItem().No.ShouldBe(last.SubjectNo);
        }
    }

    [Theory, Engines]
    public async Task a_second_erasure_keeps_the_reason_of_the_first(string engine)
    {
        await using var ledger = await Ledger.Start(engine);
        await ledger.Act(act => ErasePayloads.Of(act, Ledger.Subjects[0], Why));
        await ledger.Write(12);
        await ledger.Act(act => ErasePayloads.Of(act, Ledger.Subjects[0], "保存期满"));
        (await ledger.Entries())
            .Where(e => e.What == "journal-erase")
            .Select(e => e.Reason)
            .ShouldBe([Why, "保存期满"], ignoreOrder: true);
        (await ledger.Verify()).Findings.Count.ShouldBe(0);
    }
}
