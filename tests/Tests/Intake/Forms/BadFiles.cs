using System.Text;
using Huisheng.Documents;

namespace Huisheng.Tests.Intake.Forms;

/// <summary>A bad file is refused whole: each error names line and column, and nothing is stored (X-05, R46).</summary>
public sealed class BadFiles
{
    private static readonly Encoding Gb = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;
    private static readonly string Head = string.Join(',', FormFiles.Headings);
    private static readonly string Good = string.Join(
        ',',
        FormFiles.Samples[0].Select(c => $"\"{c}\"")
    );

    /// <summary>Name, file, line or 0, column or the start of the message, code.</summary>
    public static IEnumerable<(
        string Name,
        byte[] File,
        int Line,
        string Column,
        string Code
    )> Cases =>
        [
            // ---- cells
            Cell("no number", 0, "", "记录编号", "field.required"),
            Cell("number with a blank", 0, "2023 1001", "记录编号", "call-import.number"),
            Cell("number that is a formula", 0, "=1+1", "记录编号", "call-import.number"),
            Cell("number too long", 0, new string('9', 41), "记录编号", "call-import.number"),
            Cell("number far beyond", 0, "2023109999999", "记录编号", "call-import.number-far"),
            Cell("no time", 1, "", "来电时间", "field.required"),
            Cell("date only", 1, "2023-10-01", "来电时间", "call-import.time"),
            Cell("month 13", 1, "2023-13-01 09:30", "来电时间", "call-import.time"),
            Cell("30 February", 1, "2023-02-30 09:30", "来电时间", "call-import.time"),
            Cell("hour 25", 1, "2023-10-01 25:30", "来电时间", "call-import.time"),
            Cell("words", 1, "昨天上午", "来电时间", "call-import.time"),
            Cell("a number of Excel's", 1, "45200.39", "来电时间", "call-import.time"),
            Cell("day before month", 1, "01/10/2023 09:30", "来电时间", "call-import.time"),
            Cell("in the future", 1, "2023-10-09 09:30", "来电时间", "field.future"),
            Cell("year 0001", 1, "0001-01-01 00:00", "来电时间", "call-import.time"),
            Cell("name too long", 2, new string('张', 61), "客户姓名", "field.too-long"),
            Cell("contact too long", 3, new string('5', 61), "联系方式", "field.too-long"),
            Cell("no type", 4, "", "问题类型", "call-import.choice"),
            Cell("unknown type", 4, "表扬", "问题类型", "call-import.choice"),
            Cell("two types", 4, "投诉/咨询", "问题类型", "call-import.choice"),
            Cell("no description", 5, "", "问题描述", "field.required"),
            Cell("blank description", 5, "　 ", "问题描述", "field.required"),
            Cell("description too long", 5, new string('长', 2001), "问题描述", "field.too-long"),
            Cell("agent too long", 6, new string('李', 61), "处理人员", "field.too-long"),
            Cell("no status", 7, "", "处理状态", "call-import.choice"),
            Cell("unknown status", 7, "已关闭", "处理状态", "call-import.choice"),
            Cell("result too long", 8, new string('长', 2001), "处理结果", "field.too-long"),
            Cell("score 6", 9, "6", "客户满意度", "field.range"),
            Cell("score 0", 9, "0", "客户满意度", "field.range"),
            Cell("score -1", 9, "-1", "客户满意度", "field.range"),
            Cell("score 4.5", 9, "4.5", "客户满意度", "field.range"),
            Cell("score with its unit", 9, "5分", "客户满意度", "field.range"),
            Cell("score in words", 9, "满意", "客户满意度", "field.range"),
            Cell("remark too long", 10, new string('备', 2001), "备注", "field.too-long"),
            Cell("lost text", 5, "设备\uFFFD坏", "问题描述", "sheet.characters"),
            Cell("bell in a cell", 5, "设备\u0007坏", "问题描述", "sheet.characters"),
            (
                "number twice",
                FormFiles.Csv(FormFiles.Samples[0], FormFiles.Samples[0]),
                3,
                "记录编号",
                "import.twice"
            ),
            // ---- shape
            Text("empty", "", 0, "", "sheet.empty"),
            Text("nothing but line ends", "\r\n\r\n", 0, "", "sheet.empty"),
            Text(
                "column missing",
                Head.Replace(",处理状态(处理中/已解决/需跟进)", "", StringComparison.Ordinal),
                0,
                "缺少“处理状态",
                "import.column-missing"
            ),
            Text("column unknown", Head + ",情绪", 0, "表中没有“情绪”", "import.column-unknown"),
            Text("column twice", Head + ",备注", 0, "“备注”一列出现了两次", "import.column-twice"),
            Text(
                "other form",
                "反馈编号,接收时间\r\nFBD202405001,2024-05-13 14:35",
                0,
                "表中没有“反馈编号”",
                "import.column-unknown"
            ),
            Text(
                "cell beyond the head",
                $"{Head}\r\n{Good},more",
                2,
                "第12列",
                "sheet.beyond-head"
            ),
            Text(
                "open quote",
                $"{Head}\r\n{Good}\r\n20231002,\"2023",
                3,
                "来电时间",
                "sheet.quotes"
            ),
            Text("quote inside", $"{Head}\r\n20231001,2023\"10\"", 2, "来电时间", "sheet.quotes"),
            Text(
                "cell without end",
                $"{Head}\r\n20231001,{new string('x', 40_000)}",
                2,
                "",
                "sheet.cell-too-long"
            ),
            Text(
                "too many columns",
                $"{Head}{new string(',', 200)}\r\n",
                1,
                "",
                "sheet.too-many-columns"
            ),
            Text(
                "too many rows",
                Head + "\r\n" + string.Concat(Enumerable.Repeat("1\r\n", 20_001)),
                0,
                "文件超过 20000 行",
                "sheet.too-many-rows"
            ),
            // ---- bytes
            ("utf-8 cut", [.. FormFiles.Text(Head), 0xE6, 0x8A], 0, "", "sheet.encoding"),
            ("utf-16 without mark", Encoding.Unicode.GetBytes(Head), 0, "", "sheet.encoding"),
            (
                "big5",
                CodePagesEncodingProvider
                    .Instance.GetEncoding(950)!
                    .GetBytes("記錄編號,來電時間\r\n"),
                0,
                "表中没有",
                "import.column-unknown"
            ),
            (
                "noise",
                [.. Enumerable.Range(0, 2000).Select(i => (byte)(i * 97 % 256))],
                0,
                "",
                "sheet.encoding"
            ),
            ("11 MB", new byte[11 * 1024 * 1024], 0, "文件超过 10 MB", "sheet.too-large"),
            (
                "old excel",
                [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
                0,
                "旧版 Excel",
                "sheet.old-excel"
            ),
            ("zip cut", FormFiles.Xlsx(FormFiles.Samples)[..300], 0, "文件已损坏", "sheet.broken"),
            // ---- xlsx
            (
                "xlsx without time",
                FormFiles.Xlsx(FormFiles.With(1, "")),
                2,
                "来电时间",
                "field.required"
            ),
            (
                "xlsx, third line",
                FormFiles.Xlsx(FormFiles.Samples[0], FormFiles.With(9, "9")),
                3,
                "客户满意度",
                "field.range"
            ),
            (
                "gbk, third line",
                FormFiles.Gbk(FormFiles.Samples[0], FormFiles.With(4, "表扬")),
                3,
                "问题类型",
                "call-import.choice"
            ),
            (
                "english head, bad time",
                Gb.GetBytes(EnglishHead() + "\r\n20231001,soon"),
                2,
                "来电时间",
                "call-import.time"
            ),
        ];

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
