namespace Huisheng.Tests;

/// <summary>The staff of A-1, and the colleagues the scenarios need besides.</summary>
public static class Cast
{
    public const string Password = "Huisheng-2023!";

    public sealed record Member(
        string Name,
        string JobNumber,
        string Department,
        params string[] Roles
    );

    public sealed record Office(string Code, string Name, bool ServiceCentre, string? Head);

    public static readonly IReadOnlyList<Office> Departments =
    [
        new("technology", "技术部", false, "2105"),
        new("operations", "运营部", false, "2205"),
        new("quality", "质检组", false, null),
    ];

    public static readonly IReadOnlyList<Member> Members =
    [
        new("李明", "1001", "customer-service", "agent"),
        new("赵静", "1002", "customer-service", "agent"),
        new("王芳", "2001", "customer-service", "account-specialist"),
        new("孙悦", "2002", "customer-service", "account-specialist"),
        new("陈强", "3001", "customer-service", "supervisor"),
        new("刘洋", "4001", "customer-service", "service-manager"),
        new("周建国", "5001", "customer-service", "director"),
        new("王磊", "2105", "technology", "department-head"),
        new("欧阳娜", "2106", "technology", "responsible-person"),
        new("何伟", "2205", "operations", "department-head"),
        new("郑审", "9002", "quality", "auditor"),
    ];

    public const string Administrator = "管理员";

    public static string JobNumber(string name) =>
        name == Administrator ? "9001" : Members.First(m => m.Name == name).JobNumber;
}
