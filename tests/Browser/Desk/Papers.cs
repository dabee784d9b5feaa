using System.Text;

namespace Huisheng.Browser;

/// <summary>客户处理记录表 in the browser: out, in, and on paper.</summary>
internal static class Papers
{
    private const string Head =
        "记录编号,来电时间,客户姓名,联系方式,问题类型,问题描述,处理人员,处理状态,处理结果,客户满意度,备注\r\n";

    public const string Closed =
        "20231001,2023-10-01 09:30,张*,5678,投诉,\"2023-09-30购买的设备出现故障,联系售后未响应,要求24小时内解决\",李*,已解决,\"已派工程师上门维修,10月2日前完成\",5,工单号:SD2023901\r\n"
        + "20231002,2023-10-01 14:20,王*,139,咨询,询问会员积分兑换规则及有效期,赵*,已解决,\"积分1年有效,可兑换商城商品,操作路径为…\",4,无\r\n";

    public const string Open =
        "20230901,2023-09-01 10:00,孙*,6621,办理,更换登记的联系方式,李*,处理中,核对资料后3个工作日内完成,,无\r\n";

    public const string Wrong =
        "20230902,9月1日上午,孙*,6621,表扬,更换登记的联系方式,李*,处理中,3个工作日内完成,9,无\r\n";

    /// <summary>What a file is called by who sends it.</summary>
    public const string File = "来电记录.csv";

    public static async Task Export(Seat seat)
    {
        await seat.Go("/calls");
        await seat.Hand.Press("导出");
        await Expect(seat.Page.Locator(".ant-modal:visible .form-days")).ToBeVisibleAsync();
    }

    public static async Task Import(Seat seat, string rows)
    {
        await seat.Go("/calls");
        await seat.Hand.Press("导入");
        await Choose(seat, Encoding.UTF8.GetBytes(Head + rows));
        await Expect(seat.Page.Locator(".import-lines")).ToBeVisibleAsync();
    }

    /// <summary>Bytes that make sense twice.</summary>
    public static async Task Ask(Seat seat)
    {
        await seat.Go("/calls");
        await seat.Hand.Press("导入");
        await Choose(seat, [.. "Record number,Remarks\r\n1,"u8, 0xCD, 0xB6, 0x0D, 0x0A]);
        await Expect(seat.Page.Locator(".encodings")).ToBeVisibleAsync();
    }

    public static async Task Printed(Seat seat)
    {
        await seat.Go("/calls/print");
        await Expect(seat.Page.Locator(".paper tbody tr").First).ToBeVisibleAsync();
    }

    private static Task Choose(Seat seat, byte[] file) =>
        seat.Hand.Give(
            seat.Page.Locator(".file-drop"),
            new FilePayload
            {
                Name = File,
                MimeType = "text/csv",
                Buffer = file,
            }
        );
}
