using System.Text;

namespace Huisheng.Browser;

/// <summary>《客户反馈处理工单》 from before this house, in the browser: brought in, listed, read, printed.</summary>
internal static class OldTickets
{
    private const string File =
        "工单编号,生成时间,来源记录,当前状态,客户姓名,联系方式,问题类型,涉及产品/服务,发生时间,接收时间,问题描述,客户诉求,凭证,紧急程度,投诉等级,责任部门,责任人,首次响应时限,解决时限,处理措施,处理结果,解决方案,完成时间,告知客户时间,客户满意度,回访时间\r\n"
        + "SD2020901,2020-10-01 09:35,来电记录 20201001,已关闭,张*,5678,产品类/功能故障,空调,2020-09-30,2020-10-01 09:30,设备出现故障,要求24小时内解决,订单号 20200930001,一般,一般投诉,技术部,王* 2105,2020-10-01 10:30,2020-10-02 09:30,维修 已完成,已修好,上门更换配件,2020-10-01 16:00,2020-10-01 17:00,满意（5）,2020-10-04 10:00\r\n";

    public static async Task Preview(Seat seat)
    {
        await seat.Go("/old-tickets");
        await seat.Hand.Press("导入");
        await seat.Hand.Give(
            seat.Page.Locator(".file-drop"),
            new FilePayload
            {
                Name = "工单.csv",
                MimeType = "text/csv",
                Buffer = Encoding.UTF8.GetBytes(File),
            }
        );
        await Expect(seat.Page.Locator(".import-lines")).ToBeVisibleAsync();
    }

    /// <summary>Brought in as often as it is asked for: the second time it is known.</summary>
    public static async Task List(Seat seat)
    {
        await Preview(seat);
        await seat.Hand.Activate(seat.Page.Locator(".ant-modal:visible .form-foot button").First);
        await seat.Hand.Press("完成");
        // Anew: what was announced was said in the language of then.
        await seat.Go("/old-tickets");
        await Expect(seat.Page.Locator("tbody tr", new() { HasText = "SD2020901" }))
            .ToContainTextAsync("技术部");
    }

    public static async Task One(Seat seat)
    {
        await List(seat);
        await seat.Go("/old-tickets/SD2020901");
        await Expect(seat.Page.Locator(".paper-sheet")).ToContainTextAsync("上门更换配件");
    }

    public static async Task Printed(Seat seat)
    {
        await List(seat);
        await seat.Go("/cases/print");
        await Expect(seat.Page.Locator(".paper-sheet", new() { HasText = "SD2020901" }))
            .ToBeVisibleAsync();
    }
}
