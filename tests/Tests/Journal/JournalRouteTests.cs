using System.Net;

namespace Huisheng.Tests.Journal;

public class JournalRouteTests
{
    [Theory, Engines]
    [Row("X-08")]
    public async Task an_auditor_finds_entries_by_person_act_subject_and_day(string engine)
    {
        await using var ledger = await Ledger.Start(engine);
        var auditor = await ledger.House.As("郑审");
        async Task<int> Count(string query) =>
            (await auditor.Get($"/api/journal?{query}")).Done()["items"].AsArray().Count;

        var subject = Ledger.Subjects[1];
        var about = (await auditor.Get($"/api/journal?subject={subject.Number}")).Done();
        about["items"].AsArray().Count.ShouldBe(9);
        about["items.0.subjectNumber"].GetValue<string>().ShouldBe(subject.Number);
        about["items.0.entry.no"].GetValue<int>().ShouldBe(9);
        about["items.0.entry.by.jobNumber"].GetValue<string>().ShouldBe("1001");
        about["items.0.entry.actText"].GetValue<string>().ShouldBe("处理进度");
        (await Count($"subject={subject.Number}&who=9002")).ShouldBe(0);
        (await Count($"subject={subject.Number}&act=case-open")).ShouldBe(0);
        (await Count($"subject={subject.Number}&from=2023-10-01&to=2023-10-01")).ShouldBe(9);
        (await Count($"subject={subject.Number}&from=2023-10-02")).ShouldBe(0);
        (await Count($"subject={subject.Number}&to=2023-09-30")).ShouldBe(0);
        (await Count("act=staff-add&who=9001")).ShouldBe(Cast.Members.Count);
    }

    [Theory, Engines]
    public async Task the_list_is_paged_without_a_double_and_without_a_hole(string engine)
    {
        await using var ledger = await Ledger.Start(engine);
        var auditor = await ledger.House.As("郑审");
        List<string> ids = [];
        string? after = null;
        do
        {
            var page = (await auditor.Get($"/api/journal?after={after}")).Done();
            ids.AddRange(page["items"].AsArray().Select(e => e!["id"]!.GetValue<string>()));
            after = page.Body!["next"]?.GetValue<string>();
        } while (after is not null);

        ids.Distinct().Count().ShouldBe(ids.Count);
        ids.Count.ShouldBe((await ledger.Entries()).Count);
    }

    [Theory, Engines]
    [Row("R54")]
    public async Task an_auditor_verifies_and_reads_what_is_wrong_in_both_languages(string engine)
    {
        await using var ledger = await Ledger.Start(engine);
        var auditor = await ledger.House.As("郑审");
        var sound = (await auditor.Post("/api/journal/verification")).Done();
        sound["sound"].GetValue<bool>().ShouldBeTrue();
        sound["unsealed"].GetValue<int>().ShouldBeGreaterThanOrEqualTo(3);
        var entry = (await ledger.Entries()).First(e => e.Seal == 2);
        await ledger.Sql(
            $"UPDATE journal_entries SET name = '赵*' WHERE id = {ledger.Id(entry.Id)}"
        );
        var zh = (await auditor.Post("/api/journal/verification")).Done();
        zh["sound"].GetValue<bool>().ShouldBeFalse();
        zh["findings"].GetValue<int>().ShouldBe(1);
        zh["items.0.text"].GetValue<string>().ShouldBe("记录被改动，或不是本系统写入的");
        zh["items.0.subjectNumber"].GetValue<string>().ShouldBe(entry.SubjectNumber);
        zh["items.0.no"].GetValue<int>().ShouldBe(entry.SubjectNo);
        zh["items.0.seal"].GetValue<int>().ShouldBe(2);
        (await auditor.Post("/api/journal/verification", language: "en"))["items.0.text"]
            .GetValue<string>()
            .ShouldStartWith("An entry was changed");
    }

    [Theory, Engines]
    public async Task an_administrator_verifies_but_reads_no_entry(string engine)
    {
        await using var ledger = await Ledger.Start(engine);
        var admin = await ledger.House.As(Cast.Administrator);
        (await admin.Post("/api/journal/verification")).Done();
        (await admin.Get("/api/journal")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var agent = await ledger.House.As("李明");
        (await agent.Post("/api/journal/verification")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await agent.Get("/api/journal/seals")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
