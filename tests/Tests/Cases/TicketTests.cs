using System.Net;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Huisheng.Tests.Cases;

/// <summary>《客户反馈处理工单》 on screen, as a document, and empty.</summary>
public sealed class TicketTests
{
    [Theory, Engines]
    [Row("S0-65", "C-29")]
    public async Task the_form_prints_what_the_case_says_now_and_follows_it(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2026-03-10 09:00", "2026-03-10 09:05");
        var before = await Ticket(house, loop.Number);
        before["title"].GetValue<string>().ShouldBe("客户反馈处理工单");
        Value(before, "number").ShouldBe(loop.Number);
        Value(before, "source").ShouldBe($"来电记录 {loop.Call["number"].GetValue<string>()}");
        Value(before, "contact").ShouldBe("138****5678");
        Value(before, "result").ShouldBe("");

        await loop.Solve("2026-03-10 09:10", "2026-03-10 09:20", "2026-03-10 11:00");
        var after = await Ticket(house, loop.Number);
        Value(after, "result").ShouldBe("已修好");
        Value(after, "owner").ShouldBe("王* 2105");
        Value(after, "handled-at").ShouldBe("2026-03-10 11:00");
        Value(after, "solution-due").ShouldBe((await loop.Due())["solution"]);
        after["signatures"].AsArray().Count.ShouldBe(3);
    }

    [Theory, Engines]
    [Row("X-05", "S1-57")]
    public async Task the_document_carries_the_same_cells_and_who_took_it_stands_in_the_journal(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2026-03-10 09:00", "2026-03-10 09:05", happened: "屏幕不亮");
        var head = await house.As("陈强");
        var (bytes, name) = await head.Download($"/api/cases/{loop.Number}/ticket/document");
        name.ShouldBe($"客户反馈处理工单-{loop.Number}-3001.docx");
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        var body = document.MainDocumentPart!.Document.Body!;
        body.Elements<Paragraph>().First().InnerText.ShouldBe("客户反馈处理工单");
        var cells = body.Descendants<TableCell>().Select(c => c.InnerText).ToList();
        var shown = (await Ticket(house, loop.Number, "陈强"))["cells"].AsArray();
        cells.ShouldBe(
            shown.SelectMany(c => new[] { Text(c!, "name"), Text(c!, "value").Replace("\n", "") })
        );
        document.PackageProperties.Creator.ShouldBe("陈* 3001");
        var noted = (await (await house.As("郑审")).Get("/api/journal?act=ticket-export"))
            .Done()["items"]
            .AsArray()
            .ShouldHaveSingleItem()!;
        noted.ToJsonString().ShouldContain(loop.Number);

        var agent = await house.As("李明");
        (await agent.Get("/api/cases/SD9999/ticket/document")).Status.ShouldBe(
            HttpStatusCode.Forbidden
        );
        (await head.Get("/api/cases/SD9999/ticket/document")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Theory, Engines]
    [Row("S0-65")]
    public async Task the_empty_form_has_every_field_and_no_value(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var blank = (await (await house.As("李明")).Get("/api/blank-ticket")).Done();
        var cells = blank["cells"].AsArray();
        cells.Count.ShouldBe(26);
        cells.ShouldAllBe(c => Text(c!, "value") == "");
        var (bytes, _) = await (await house.As("李明")).Download("/api/blank-ticket/document");
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        document.MainDocumentPart!.Document.Body!.InnerText.ShouldContain("部门负责人");
    }

    private static async Task<Answer> Ticket(TestHouse house, string number, string who = "李明") =>
        (await (await house.As(who)).Get($"/api/cases/{number}/ticket")).Done();

    private static string Value(Answer ticket, string code) =>
        Text(ticket["cells"].AsArray().Single(c => Text(c!, "code") == code)!, "value");

    private static string Text(JsonNode cell, string member) => cell[member]!.GetValue<string>();
}
