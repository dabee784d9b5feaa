using System.Text.Json.Nodes;
using Huisheng.Tests.Intake.Forms;

namespace Huisheng.Tests.Intake.Feedback;

/// <summary>A file with a wrong cell is refused whole.</summary>
public sealed class FeedbackWrong
{
    [Theory, Engines]
    [Row("X-05", "R46")]
    public async Task one_wrong_cell_refuses_the_whole_file_and_names_line_and_column(string engine)
    {
        await using var house = await FeedbackIn.House(engine);
        var head = await house.As("陈强");
        var before = await Stored.In(house);
        foreach (var (file, said) in Wrong())
        {
            (await head.Upload(FeedbackIn.Import, file))
                .Refused("import.wrong")["errors.0.message"]
                .GetValue<string>()
                .ShouldStartWith(said);
        }

        (await Stored.In(house)).ShouldBe(before);
    }

    private static IEnumerable<(byte[] File, string Said)> Wrong() =>
        [
            (Table2A.Csv(Table2A.First, Table2A.Row(("反馈编号", "FBD2"))), "第3行 反馈编号："),
            (Table2A.Csv(Table2A.First, Table2A.First), "第3行 反馈编号：编号与第2行重复"),
            (Table2A.Csv(Table2A.Row(("发生时间", "昨天"))), "第2行 发生时间：时间格式为"),
            (
                Table2A.Csv(Table2A.Row(("发生时间", "2024-05-13 14:36"))),
                "第2行 发生时间：发生时间不能晚于接收时间"
            ),
            (
                Table2A.Csv(Table2A.Row(("紧急程度", "特急"))),
                "第2行 紧急程度：只能是：紧急 / 一般 / 建议"
            ),
            (
                Table2A.Xlsx(Table2A.Row(("责任部门", "气象局"))),
                "第2行 责任部门：没有名为“气象局”的部门"
            ),
            (
                Table2A.Gbk(Table2A.Row(("完成时间", "2024-05-17 09:00"))),
                "第2行 完成时间：不能晚于现在"
            ),
            (FormFiles.Csv(FormFiles.Samples), "表中没有“记录编号”这一列"),
        ];
}
