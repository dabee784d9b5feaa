using System.Text;
using Huisheng.Documents;

namespace Huisheng.Tests.Intake.Forms;

/// <summary>A bad file is refused whole: each error names line and column, and nothing is stored (X-05, R46).</summary>
public sealed partial class BadFiles
{
    private static readonly Encoding Gb = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;
    private static readonly string Head = string.Join(',', FormFiles.Headings);
    private static readonly string Good = string.Join(
        ',',
        FormFiles.Samples[0].Select(c => $"\"{c}\"")
    );

    [Theory, Engines]
    [Row("X-05", "R46")]
    public async Task each_is_refused_whole_and_says_where(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-08 09:00");
        var head = await house.As("陈强");
        var before = await Stored.In(house);
        var cases = Cases.ToList();
        cases.Count.ShouldBeGreaterThanOrEqualTo(60);
        List<string> wrong = [];
        foreach (var (name, file, line, column, code) in cases)
        {
            foreach (var path in (string[])[FormFiles.Preview, FormFiles.Import])
            {
                var answer = await head.Upload(path, file);
                var status = path == FormFiles.Import ? 422 : 200;
                var found = answer
                    .Body?["errors"]?.AsArray()
                    .Any(e =>
                        e!["code"]!.GetValue<string>() == code
                        && (line == 0 || e["line"]?.GetValue<int>() == line)
                        && e["message"]!
                            .GetValue<string>()
                            .StartsWith(Place(line, column), StringComparison.Ordinal)
                    );
                if ((int)answer.Status != status || found != true)
                {
                    wrong.Add(
                        $"{name} {path}: {(int)answer.Status} {answer.Text[..Math.Min(600, answer.Text.Length)]}"
                    );
                }
            }
        }

        wrong.ShouldBeEmpty();
        (await Stored.In(house)).ShouldBe(before);
    }

    [Theory, Engines]
    [Row("X-05")]
    public async Task one_bad_cell_among_good_rows_keeps_all_of_them_out(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-08 09:00");
        var head = await house.As("陈强");
        var file = FormFiles.Csv(
            FormFiles.Samples[0],
            FormFiles.Samples[1],
            [.. FormFiles.With(1, "不知道")[1..].Prepend("20231003")]
        );
        var refused = (await head.Upload(FormFiles.Import, file)).Refused("import.wrong");
        refused["errors"].AsArray().Count.ShouldBe(1);
        refused["errors.0.line"].GetValue<int>().ShouldBe(4);
        refused["errors.0.column"].GetValue<string>().ShouldBe("来电时间");
        refused["errors.0.message"]
            .GetValue<string>()
            .ShouldBe("第4行 来电时间：来电时间须有日期和时间，如 2023-10-01 09:30。");
        var english = await head.Upload(FormFiles.Import, file, language: "en");
        english["errors.0.message"]
            .GetValue<string>()
            .ShouldBe(
                "Line 4, Call time: A call time needs date and time, such as 2023-10-01 09:30."
            );
        (await head.Get("/api/calls")).Done()["items"].AsArray().ShouldBeEmpty();
    }

    [Fact]
    [Row("R46")]
    public void so_many_errors_are_listed_and_all_are_counted()
    {
        var found = new Huisheng.Intake.Forms.Findings(
            [
                new()
                {
                    Code = "a",
                    Zh = "甲",
                    En = "A",
                },
            ],
            "zh-CN"
        );
        foreach (var line in Enumerable.Range(2, 250))
        {
            found.Fault(line, "a", "field.required");
        }

        (found.Errors.Count, found.ErrorCount).ShouldBe((100, 250));
    }

    [Theory, Engines]
    [Row("R46")]
    public async Task a_file_that_could_be_either_encoding_is_a_question_and_the_answer_counts(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-08 09:00");
        var head = await house.As("陈强");
        // Without a Chinese head nothing tells GBK from UTF-8 but the one character.
        var english =
            EnglishHead()
            + "\r\n20231001,2023-10-01 09:30,A*,5678,inquiry,投,B*,solved,ok,5,none\r\n";
        var file = Gb.GetBytes(english);
        var preview = (await head.Upload(FormFiles.Preview, file)).Done();
        preview["choices"]
            .AsArray()
            .Select(c => c!["encoding"]!.GetValue<string>())
            .ShouldBe(["utf-8", "gbk"]);
        preview["choices.1.firstLines.1"].GetValue<string>().ShouldContain(",投,");
        (await head.Upload(FormFiles.Import, file)).Refused("import.encoding");
        (await head.Upload(FormFiles.Import + "?encoding=gbk", file)).Done();
        var call = (await head.Get("/api/calls/20231001")).Done();
        call["form.5.value"].GetValue<string>().ShouldBe("投");
    }

    private static (string, byte[], int, string, string) Cell(
        string name,
        int column,
        string value,
        string heading,
        string code
    ) =>
        (
            name,
            Encoding.UTF8.GetBytes(
                Head
                    + "\r\n"
                    + string.Join(',', FormFiles.With(column, value).Select(c => $"\"{c}\""))
            ),
            2,
            heading,
            code
        );

    private static (string, byte[], int, string, string) Text(
        string name,
        string file,
        int line,
        string column,
        string code
    ) => (name, FormFiles.Text(file), line, column, code);

    private static string Place(int line, string column) =>
        (line, column) switch
        {
            (0, _) => column,
            (_, "") => $"第{line}行：",
            _ => $"第{line}行 {column}",
        };

    private static string EnglishHead() =>
        "Record number,Call time,Customer,Contact,Type,Description,Handled by,Status,Result,Satisfaction,Remarks";
}
