using Huisheng.Tests.Intake.Feedback;

namespace Huisheng.Browser;

internal sealed partial record Scene
{
    private sealed record Problem(
        string Name,
        string Phone,
        string Event,
        string Demand,
        string Urgency
    );

    private static readonly Problem[] Problems =
    [
        new(
            "张伟",
            "13812345678",
            "新买的路由器无法开机，联系售后未响应",
            "要求24小时内解决",
            "normal"
        ),
        new("王五", "13987654321", "宽带每晚八点后频繁掉线", "要求上门检修", "urgent"),
        new("赵敏", "13611112222", "账单多收一个月费用", "要求退款", "normal"),
        new("钱进", "13733334444", "安装师傅未按约定时间到达", "要求说明原因", "critical"),
        new("孙红", "13555556666", "机顶盒遥控器失灵", "要求更换", "normal"),
        new("周舟", "13666667777", "光猫指示灯不亮", "要求今天修好", "urgent"),
        new("吴江", "13577778888", "机房断电，小区全部断网", "要求立即恢复", "critical"),
    ];

    private const string Promise = "电话告知抢修进度";

    /// <summary>What people typed: it is Chinese in every language of the screen.</summary>
    public static IEnumerable<string> Typed =>
        Problems
            .SelectMany(p => new[] { p.Name, $"{p.Name[0]}先生", p.Event, p.Demand, "南京" })
            .Append(Promise)
            .Append(Table2A.First[5])
            .Concat([Question, Reply]);
}
