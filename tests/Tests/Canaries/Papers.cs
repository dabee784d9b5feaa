using Huisheng.Tests.Intake.Feedback;
using Huisheng.Tests.Intake.Forms;

namespace Huisheng.Tests.Canaries;

/// <summary>Somebody's old records of the three forms, with everything about a person in every cell that takes a text.</summary>
internal static class Papers
{
    public static IEnumerable<(string Form, string Record, byte[] File)> Of(Canary canary)
    {
        var no = 20230501 + canary.No;
        yield return ("call-record", $"calls/{no}", FormFiles.Csv(Call(canary, $"{no}")));
        var feedback = $"FBD202305{canary.No + 1:000}";
        yield return ("feedback", $"feedback/{feedback}", Table2A.Csv(Feedback(canary, feedback)));
        var ticket = $"SD2022{canary.No + 1:000}";
        yield return (
            "ticket",
            $"old-tickets/{ticket}",
            TicketFiles.Of("csv", Ticket(canary, ticket))
        );
    }

    private static string[] Ticket(Canary canary, string number) =>
        TicketFiles.With(
            ("工单编号", number),
            ("客户姓名", canary.Name),
            ("联系方式", canary.No % 2 == 0 ? canary.Email : canary.Phone),
            ("涉及产品/服务", canary.Line),
            ("问题描述", canary.Everything),
            ("客户诉求", canary.Everything),
            ("凭证", canary.Line),
            ("责任人", canary.Name),
            ("处理措施", canary.Everything),
            ("处理结果", canary.Everything),
            ("解决方案", canary.Everything)
        );

    private static string[] Call(Canary canary, string number)
    {
        string[] row = [.. FormFiles.Samples[0]];
        row[0] = number;
        row[2] = $"{canary.Name}女士";
        row[3] = canary.No % 2 == 0 ? canary.Phone : canary.Email;
        row[5] = canary.Everything;
        row[6] = canary.Name;
        row[8] = canary.Everything;
        row[10] = canary.Everything;
        return row;
    }

    private static IReadOnlyList<string> Feedback(Canary canary, string number) =>
        Table2A.Row(
            ("反馈编号", number),
            ("客户昵称/姓名", canary.Name),
            ("联系方式(脱敏)", canary.No % 2 == 0 ? canary.Email : canary.Phone),
            ("反馈详情", canary.Everything),
            ("涉及产品/服务", canary.Line),
            ("发生时间", "2023-05-13 14:30"),
            ("责任人", canary.Name),
            ("接收时间", "2023-05-13 14:35"),
            ("处理措施", canary.Everything),
            ("解决时限", "2023-05-14 18:00"),
            ("完成时间", "2023-05-14 17:50"),
            ("改进建议", canary.Everything),
            ("备注", canary.Everything)
        );
}
