using System.Text.Json.Nodes;

namespace Huisheng.Tests.Intake.Forms;

/// <summary>A large file tells how far it has come, on the request that brings it; what becomes of it stays what it was.</summary>
public sealed class ImportTold
{
    private const int Rows = 1200;

    [Theory, Engines]
    [Row("X-05")]
    public async Task rows_are_counted_as_they_are_checked_and_stored(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-12-08 09:00");
        var head = await house.As("陈强");
        var file = FormFiles.Csv(Many());

        var seen = await head.Told(FormFiles.Preview, file, Guid.NewGuid().ToString());
        Done(seen, "check").ShouldBe(Done(seen, "check").Order());
        Done(seen, "check")[^1].ShouldBe(Rows);
        Done(seen, "store").ShouldBeEmpty();
        Answer(seen, 200)["fresh"]!.GetValue<int>().ShouldBe(Rows);

        var key = Guid.NewGuid().ToString();
        var told = await head.Told(FormFiles.Import, file, key);
        Done(told, "compare").ShouldBe([500, 1000, Rows]);
        Done(told, "store").ShouldBe([0, 500, 1000, Rows]);
        var answer = Answer(told, 201);
        answer["added"]!.GetValue<int>().ShouldBe(Rows);

        // The connection broke before the answer came: the same key asks again, and nothing comes in twice.
        var again = await head.Told(FormFiles.Import, file, key);
        again.Count.ShouldBe(1);
        Answer(again, 201).ToJsonString().ShouldBe(answer.ToJsonString());
        (await head.Upload(FormFiles.Import, file, key))
            .Done()["added"]
            .GetValue<int>()
            .ShouldBe(Rows);
        (await head.Get("/api/forms/call-record/count"))
            .Done()["rows"]
            .GetValue<int>()
            .ShouldBe(Rows);
    }

    [Theory, Engines]
    [Row("X-05")]
    public async Task a_file_with_one_mistake_is_refused_whole_whoever_listens(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-12-08 09:00");
        var head = await house.As("陈强");
        string[][] rows = [.. Many()];
        rows[^1][4] = "不知道";

        var told = await head.Told(
            FormFiles.Import,
            FormFiles.Csv(rows),
            Guid.NewGuid().ToString()
        );
        var refused = Answer(told, 422);
        refused["code"]!.GetValue<string>().ShouldBe("import.wrong");
        refused["errors"]![0]!["line"]!.GetValue<int>().ShouldBe(Rows + 1);
        Done(told, "store").ShouldBeEmpty();
        (await head.Get("/api/forms/call-record/count")).Done()["rows"].GetValue<int>().ShouldBe(0);
    }

    private static IEnumerable<string[]> Many() =>
        Enumerable.Range(0, Rows).Select(no => FormFiles.With(0, $"2023{1001 + no}"));

    private static IReadOnlyList<int> Done(
        IEnumerable<(string Name, JsonNode Data)> told,
        string step
    ) =>
        [
            .. told.Where(e => e.Name == "step" && e.Data["step"]!.GetValue<string>() == step)
                .Select(e => e.Data["done"]!.GetValue<int>()),
        ];

    private static JsonNode Answer(IReadOnlyList<(string Name, JsonNode Data)> told, int status)
    {
        told[^1].Name.ShouldBe("answer");
        told[^1].Data["status"]!.GetValue<int>().ShouldBe(status);
        return told[^1].Data["body"]!;
    }
}
