using Huisheng.Cases.Contract;
using Huisheng.Customers.Contract;
using Huisheng.FollowUps;
using Huisheng.FollowUps.Contract;
using Huisheng.FollowUps.Visits;
using Huisheng.People.Contract;

namespace Huisheng.Tests.FollowUps;

/// <summary>Follow-ups and records for the pure rules: the T2 of E-01, with 王芳 as its visitor.</summary>
internal static class Visits
{
    public static readonly StaffId Handler = new(Guid.CreateVersion7());
    public static readonly StaffId Assignee = new(Guid.CreateVersion7());
    public static readonly Visitor Her = new(Assignee);

    public static readonly string[] AllOfT1 =
    [
        "opening",
        "purpose",
        "satisfaction",
        "summary",
        "closing",
    ];

    public static DateTimeOffset At(string local) => HouseClock.At(local);

    public static FollowUp T2() =>
        new()
        {
            Id = new FollowUpId(Guid.CreateVersion7()),
            Number = "HF20231002002",
            Stage = "t2",
            CaseId = new CaseId(Guid.CreateVersion7()),
            CaseNumber = "SD2023901",
            Round = 1,
            CustomerId = new CustomerId(Guid.CreateVersion7()),
            CustomerName = "张*",
            Title = "设备出现故障",
            CaseType = "complaint",
            Grade = "general",
            Product = null,
            Result = "已派工程师上门维修",
            ServiceAt = At("2023-10-02 16:40"),
            OpensAt = At("2023-10-05 00:00"),
            DueAt = At("2023-10-09 24:00"),
            AssigneeId = Assignee,
            DepartmentId = new DepartmentId(Guid.CreateVersion7()),
            AssignedBecause = null,
            CreatedAt = At("2023-10-02 16:40"),
            NotBy = [Handler],
        };

    public static FollowUp Begun(string at = "2023-10-05 10:00")
    {
        var visit = T2();
        visit.Start(Her, "telephone", At(at));
        return visit;
    }

    /// <summary>A record of T1 that stands.</summary>
    public static RecordRequest Good(int? score = 5) => new("self", true, true, AllOfT1, score);
}
