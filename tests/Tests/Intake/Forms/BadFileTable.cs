using System.Text;

namespace Huisheng.Tests.Intake.Forms;

public sealed partial class BadFiles
{
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
}
