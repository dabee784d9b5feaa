using Huisheng.Documents;
using Huisheng.Intake.Forms;
using Huisheng.Tests.Regime;

namespace Huisheng.Tests.Intake.Feedback;

/// <summary>Table 2-A: the two sample rows of 客户服务反馈信息表 as the document has them.</summary>
public static class Table2A
{
    public static readonly IReadOnlyList<string> Columns =
    [
        "反馈编号",
        "客户昵称/姓名",
        "联系方式(脱敏)",
        "客户类型",
        "问题类型",
        "反馈详情",
        "发生时间",
        "涉及产品/服务",
        "紧急程度",
        "责任部门",
        "责任人",
        "接收时间",
        "处理措施",
        "解决时限",
        "完成时间",
        "客户满意度",
        "改进建议",
        "备注",
    ];

    public static readonly IReadOnlyList<string> First =
    [
        "FBD202405001",
        "*女士",
        "5678",
        "老客户",
        "物流延迟",
        "订单20240510003,承诺5月12日送达,截至13日未收到",
        "2024-05-13 14:30",
        "品牌护肤品",
        "一般",
        "客服部",
        "张*",
        "2024-05-13 14:35",
        "联系物流方核实,协调加急",
        "2024-05-14 18:00",
        "2024-05-14 17:50",
        "满意",
        "建议物流页面实时更新状态",
        "客户接受道歉,已发放20元优惠券",
    ];

    public static readonly IReadOnlyList<string> Second =
    [
        "FBD202405002",
        "*先生",
        "",
        "VIP客户",
        "产品故障",
        "型号智能手环屏幕失灵,购买日期2024-04-20",
        "2024-05-13 09:15",
        "智能手环",
        "紧急",
        "技术部",
        "李*",
        "2024-05-13 09:20",
        "安排检测,如属实免费换新",
        "2024-05-14 12:00",
        "2024-05-14 11:30",
        "满意",
        "建议增加产品使用指南二维码",
        "已检测为硬件问题,已寄换新机,顺丰到付",
    ];

    public static IReadOnlyList<IReadOnlyList<string>> Rows => [First, Second];

    /// <summary>A row as the reader of files hands it on.</summary>
    internal static FormLine Line(int line, IReadOnlyList<string> cells) =>
        new(
            line,
            Rules
                .Book.Feedback.Columns.Select((c, i) => (c.Code, Cell: cells[i]))
                .ToDictionary(c => c.Code, c => c.Cell)
        );

    public static byte[] Csv(params IEnumerable<IReadOnlyList<string>> rows) =>
        SheetWriter.Csv(Heads, rows);

    public static byte[] Gbk(params IEnumerable<IReadOnlyList<string>> rows) =>
        SheetWriter.Csv(Heads, rows, SheetEncoding.Gb18030);

    public static byte[] Xlsx(params IEnumerable<IReadOnlyList<string>> rows) =>
        SheetWriter.Xlsx("客户服务反馈信息表", Heads, rows, DateTimeOffset.UnixEpoch);

    private static IReadOnlyList<SheetColumn> Heads =>
        [.. Columns.Select(c => new SheetColumn(c, 10))];

    /// <summary>A sample row with some cells of its own.</summary>
    public static IReadOnlyList<string> Row(params (string Column, string Cell)[] changes)
    {
        var row = First.ToList();
        foreach (var (column, cell) in changes)
        {
            row[Columns.IndexOf(column)] = cell;
        }

        return row;
    }

    private static int IndexOf(this IReadOnlyList<string> columns, string name)
    {
        var at = columns.ToList().IndexOf(name);
        return at >= 0 ? at : throw new InvalidOperationException($"No column {name}");
    }
}
