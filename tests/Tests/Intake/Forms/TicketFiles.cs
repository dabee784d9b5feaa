using Huisheng.Documents;

namespace Huisheng.Tests.Intake.Forms;

/// <summary>Files of 《客户反馈处理工单》 as people have them.</summary>
internal static class TicketFiles
{
    public const string Import = "/api/forms/ticket/import";
    public const string Preview = "/api/forms/ticket/preview";
    public const string Export = "/api/forms/ticket/export";

    public static readonly string[] Headings =
    [
        "工单编号",
        "生成时间",
        "来源记录",
        "当前状态",
        "客户姓名",
        "联系方式",
        "问题类型",
        "涉及产品/服务",
        "发生时间",
        "接收时间",
        "问题描述",
        "客户诉求",
        "凭证",
        "紧急程度",
        "投诉等级",
        "责任部门",
        "责任人",
        "首次响应时限",
        "解决时限",
        "处理措施",
        "处理结果",
        "解决方案",
        "完成时间",
        "告知客户时间",
        "客户满意度",
        "回访时间",
    ];

    public static readonly string[] Closed =
    [
        "SD2023901",
        "2023-10-01 09:35",
        "来电记录 20231001",
        "已关闭",
        "张*",
        "138****5678",
        "产品类 / 功能故障",
        "空调",
        "2023-09-30",
        "2023-10-01 09:30",
        "2023-09-30购买的设备出现故障,联系售后未响应",
        "要求24小时内解决",
        "订单号 20230930001",
        "一般",
        "一般投诉",
        "技术部",
        "王* 2105",
        "2023-10-01 10:30",
        "2023-10-02 09:30",
        "维修 已完成\n50元优惠券 已完成",
        "已修好",
        "上门更换配件",
        "2023-10-01 16:00",
        "2023-10-01 17:00",
        "满意（5）",
        "2023-10-04 10:00",
    ];

    public static readonly string[] Working =
    [
        "SD2023902",
        "2023-10-02 10:00",
        "",
        "处理中",
        "王*",
        "",
        "咨询",
        "",
        "",
        "2023-10-02 09:58",
        "会员积分没有到账",
        "",
        "",
        "紧急",
        "",
        "客服部",
        "赵*",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
    ];

    public static byte[] Of(string way, params IEnumerable<string[]> rows)
    {
        SheetColumn[] columns = [.. Headings.Select(h => new SheetColumn(h, 10))];
        return way switch
        {
            "xlsx" => SheetWriter.Xlsx("客户反馈处理工单", columns, rows, DateTimeOffset.UnixEpoch),
            "gbk" => SheetWriter.Csv(columns, rows, SheetEncoding.Gb18030),
            _ => SheetWriter.Csv(columns, rows),
        };
    }

    /// <summary>The closed one with some cells otherwise.</summary>
    public static string[] With(params (string Heading, string Value)[] cells)
    {
        string[] row = [.. Closed];
        foreach (var (heading, value) in cells)
        {
            row[Array.IndexOf(Headings, heading)] = value;
        }

        return row;
    }
}
