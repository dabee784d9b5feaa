using Huisheng.Intake.Feedback;
using Huisheng.Intake.Forms;
using Huisheng.People.Contract;
using Huisheng.Tests.Regime;

namespace Huisheng.Tests.Intake.Feedback;

public sealed class FeedbackRowTests
{
    private static readonly Known Known = new(
        new Dictionary<string, DepartmentId>
        {
            ["客服部"] = new(Guid.Parse("00000000-0000-0000-0000-000000000001")),
            ["技术部"] = new(Guid.Parse("00000000-0000-0000-0000-000000000002")),
        },
        new Dictionary<string, StaffId> { ["2106"] = new(Guid.NewGuid()) }
    );

    [Theory]
    [Row("X-05")]
    [InlineData("反馈编号", "FBD20240501", "number", "number.pattern")]
    [InlineData("反馈编号", "", "number", "field.required")]
    [InlineData("反馈编号", "FBD2024059999999", "number", "call-import.number-far")]
    [InlineData("客户类型", "贵宾", "customer-type", "call-import.choice")]
    [InlineData("客户类型", "", "customer-type", "field.required")]
    [InlineData("问题类型", "天气", "category", "call-import.choice")]
    [InlineData("问题类型", "服务类/功能故障", "category", "call-import.choice")]
    [InlineData("反馈详情", " ", "detail", "field.required")]
    [InlineData("发生时间", "昨天下午", "occurred-at", "feedback.time")]
    [InlineData("发生时间", "2024-05-13 14:36", "occurred-at", "feedback.after-received")]
    [InlineData("紧急程度", "特急", "urgency", "call-import.choice")]
    [InlineData("责任部门", "气象局", "department", "feedback.no-department")]
    [InlineData("责任人", "李明 4711", "owner", "feedback.no-colleague")]
    [InlineData("接收时间", "2024-02-30 10:00", "received-at", "feedback.time")]
    [InlineData("接收时间", "2024-05-13", "received-at", "feedback.time")]
    [InlineData("解决时限", "尽快", "limit", "feedback.time")]
    [InlineData("解决时限", "2024-05-13 14:34", "limit", "feedback.before-received")]
    [InlineData("完成时间", "2024-05-13 14:34", "completed-at", "feedback.before-received")]
    [InlineData("完成时间", "2099-01-01 08:00", "completed-at", "field.future")]
    [InlineData("客户满意度", "5", "satisfaction", "call-import.choice")]
    public void a_wrong_cell_is_named(string column, string cell, string named, string code)
    {
        var (row, found) = Read(Table2A.Row((column, cell)));
        row.Record.ShouldBeNull();
        found.Errors.Select(e => (e.Field, e.Code)).ShouldBe([($"7.{named}", code)]);
    }

    [Fact]
    public void every_wrong_cell_of_a_row_is_named_in_the_order_of_the_form() =>
        Read(Table2A.Row(("备注", new string('长', 2001)), ("客户类型", "x"), ("接收时间", "x")))
            .Found.Errors.Select(e => e.Field)
            .ShouldBe(["7.customer-type", "7.received-at", "7.remark"]);

    [Fact]
    public void a_wrong_row_shows_no_full_name_or_number()
    {
        var (row, _) = Read(
            Table2A.Row(
                ("接收时间", "x"),
                ("客户昵称/姓名", "张敏"),
                ("联系方式(脱敏)", "13812345678"),
                ("问题类型", "13812345678")
            )
        );
        var shown = string.Join('|', row.Shown);
        shown.ShouldNotContain("张敏");
        shown.ShouldNotContain("13812345678");
        shown.ShouldContain("|5678|");
    }

    [Theory]
    [Row("S2-81", "C-10", "S2-15")]
    [InlineData("客户昵称/姓名", "张敏女士", "*女士")]
    [InlineData("客户昵称/姓名", "张敏", "张*")]
    [InlineData("客户昵称/姓名", "欧阳锋先生", "*先生")]
    [InlineData("客户昵称/姓名", "张女士", "张女士")]
    [InlineData("客户昵称/姓名", "欧阳*", "欧阳*")]
    [InlineData("联系方式(脱敏)", "13812345678", "5678")]
    [InlineData("联系方式(脱敏)", "+86 138-1234-5678", "5678")]
    [InlineData("联系方式(脱敏)", "138****5678", "138****5678")]
    [InlineData("联系方式(脱敏)", "zhangmin@x.cn", "zhangmin")]
    [InlineData("联系方式(脱敏)", "zh****@x.cn", "zh****@x.cn")]
    [InlineData("联系方式(脱敏)", "微信13812345678", "微信5678")]
    [InlineData("责任人", "张三", "张*")]
    [InlineData("责任人", "欧阳娜 2106", "欧阳* 2106")]
    [InlineData("备注", "请回电13812345678", "请回电138****5678")]
    public void what_identifies_a_person_is_cut_before_it_is_kept(
        string column,
        string cell,
        string kept
    )
    {
        var (row, found) = Read(Table2A.Row((column, cell)));
        var at = Table2A.Columns.ToList().IndexOf(column);
        Cells(row.Record!)[at].ShouldBe(kept);
        row.Shown[at].ShouldBe(kept);
        found.Warnings.Any(w => w.Code == "feedback.masked").ShouldBe(cell != kept);
    }

    [Fact]
    [Row("S2-81")]
    public void a_name_a_line_gives_in_full_is_cut_in_its_texts_too() =>
        Read(
            Table2A.Row(
                ("客户昵称/姓名", "张敏女士"),
                ("责任人", "李四光 2106"),
                ("反馈详情", "张敏说未收到"),
                ("处理措施", "李四光已致电张敏")
            )
        )
            .Row.Shown.Where((_, i) => i is 1 or 5 or 10 or 12)
            .ShouldBe(["*女士", "张*说未收到", "李* 2106", "李*已致电张*"]);

    [Fact]
    public void an_owner_with_a_job_number_is_that_colleague() =>
        Read(Table2A.Row(("责任人", "欧阳* 2106")))
            .Row.Record!.OwnerId.ShouldBe(Known.Staff["2106"]);

    [Theory]
    [InlineData("发生时间", "2024-05-13", "2024-05-13")]
    [InlineData("发生时间", "", "")]
    [InlineData("发生时间", "2024/5/13 9:05", "2024-05-13 09:05")]
    [InlineData("解决时限", "2024-05-14 24:00", "2024-05-14 24:00")]
    public void times_are_kept_as_exactly_as_they_are_known(string column, string cell, string kept)
    {
        var at = Table2A.Columns.ToList().IndexOf(column);
        Cells(Read(Table2A.Row((column, cell))).Row.Record!)[at].ShouldBe(kept);
    }

    [Theory]
    [InlineData("2024-05-14 17:50", "满意", false)]
    [InlineData("2024-05-14 17:50", "基本满意", false)]
    [InlineData("2024-05-14 17:50", "", false)]
    [InlineData("2024-05-14 17:50", "不满意", true)]
    [InlineData("", "", true)]
    public void a_row_is_open_until_it_is_completed_and_the_customer_content(
        string completed,
        string satisfaction,
        bool open
    ) =>
        Read(Table2A.Row(("完成时间", completed), ("客户满意度", satisfaction)))
            .Row.Open.ShouldBe(open);

    [Fact]
    [Row("S2-58", "S2-59", "S2-60")]
    public void who_wrote_it_is_kept_to_the_letter() => Kept(1, 2, 3);

    [Fact]
    [Row("S2-61", "S2-62", "S2-64")]
    public void what_it_is_about_is_kept_to_the_letter() => Kept(4, 5, 7);

    [Fact]
    [Row("S2-63", "S2-65", "S2-68")]
    public void when_it_happened_and_came_in_and_how_urgent_it_was_is_kept_to_the_letter() =>
        Kept(6, 8, 11);

    [Fact]
    [Row("S2-66", "S2-67", "S2-69")]
    public void who_dealt_with_it_and_how_is_kept_to_the_letter() => Kept(9, 10, 12);

    [Fact]
    [Row("S2-70", "S2-71", "S2-72")]
    public void by_when_and_how_it_ended_is_kept_to_the_letter() => Kept(13, 14, 15);

    [Fact]
    [Row("S2-57", "S2-73", "S2-74")]
    public void number_suggestion_and_remark_is_kept_to_the_letter() => Kept(0, 16, 17);

    private static void Kept(params int[] columns)
    {
        foreach (var sample in Table2A.Rows)
        {
            var cells = Cells(Read(sample).Row.Record!);
            columns.Select(c => cells[c]).ShouldBe(columns.Select(c => sample[c]));
        }
    }

    private static (FeedbackLine Row, Findings Found) Read(IReadOnlyList<string> cells)
    {
        var found = new Findings(Rules.Book.Feedback.Columns, "zh-CN");
        var row = new FeedbackRow(
            Table2A.Line(7, cells),
            Known,
            Rules.Book,
            found,
            HouseClock.At("2026-03-09 09:00")
        );
        return (row.Read(), found);
    }

    private static IReadOnlyList<string> Cells(FeedbackRecord record) =>
        FeedbackCells.Of(
            record,
            Known.Departments.Single(d => d.Value == record.DepartmentId).Key,
            Rules.Book,
            "zh-CN"
        );
}
