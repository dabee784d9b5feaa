using System.Text;
using Huisheng.Documents;

namespace Huisheng.Tests.Intake.Forms;

/// <summary>Files of 客户处理记录表 as people have them.</summary>
internal static class FormFiles
{
    public const string Import = "/api/forms/call-record/import";
    public const string Preview = "/api/forms/call-record/preview";

    public static readonly string[] Headings =
    [
        "记录编号",
        "来电时间",
        "客户姓名(*)",
        "联系方式(*)",
        "问题类型(咨询/投诉/建议/办理)",
        "问题描述(含时间、事件、诉求)",
        "处理人员(*)",
        "处理状态(处理中/已解决/需跟进)",
        "处理结果(含方案、时限)",
        "客户满意度(1-5分)",
        "备注(如凭证编号、转办部门)",
    ];

    /// <summary>The two rows of table 1-A.</summary>
    public static readonly string[][] Samples =
    [
        [
            "20231001",
            "2023-10-01 09:30",
            "张*",
            "5678",
            "投诉",
            "2023-09-30购买的设备出现故障,联系售后未响应,要求24小时内解决",
            "李*",
            "已解决",
            "已派工程师上门维修,10月2日前完成",
            "5",
            "工单号:SD2023901",
        ],
        [
            "20231002",
            "2023-10-01 14:20",
            "王*",
            "139",
            "咨询",
            "询问会员积分兑换规则及有效期",
            "赵*",
            "已解决",
            "积分1年有效,可兑换商城商品,操作路径为…",
            "4",
            "无",
        ],
    ];

    public static byte[] Csv(params IEnumerable<string[]> rows) =>
        SheetWriter.Csv([.. Headings.Select(h => new SheetColumn(h, 10))], rows);

    public static byte[] Gbk(params IEnumerable<string[]> rows) =>
        SheetWriter.Csv(
            [.. Headings.Select(h => new SheetColumn(h, 10))],
            rows,
            SheetEncoding.Gb18030
        );

    public static byte[] Xlsx(params IEnumerable<string[]> rows) =>
        SheetWriter.Xlsx(
            "客户处理记录表",
            [.. Headings.Select(h => new SheetColumn(h, 10))],
            rows,
            DateTimeOffset.UnixEpoch
        );

    /// <summary>The first sample with one cell otherwise.</summary>
    public static string[] With(int column, string value)
    {
        string[] row = [.. Samples[0]];
        row[column] = value;
        return row;
    }

    public static byte[] Text(string file) => Encoding.UTF8.GetBytes(file);

    /// <summary>The rows of a file that was downloaded, head first.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<string>>> Read(byte[] file)
    {
        var sheet = (
            await SheetReader.Read(new MemoryStream(file), null, SheetLimits.Usual, default)
        ).Sheet.ShouldNotBeNull();
        return [sheet.Columns, .. sheet.Rows.Select(r => r.Cells)];
    }
}
