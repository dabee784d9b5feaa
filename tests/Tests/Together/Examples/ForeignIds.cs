using Huisheng.Tests.Files;

namespace Huisheng.Tests.Together.Examples;

/// <summary>
/// A member of a query or a body that names another thing. Either what stands behind it is open to everybody who may send the
/// request at all, and why; or <c>Foreign</c> makes one that is not the sender's, which must be answered like one that is not there.
/// </summary>
internal sealed record ForeignId(string Route, string Member)
{
    public string? Open { get; init; }

    public Func<Stage, Task<string>>? Foreign { get; init; }

    public string Name => $"{Route} {Member}";
}

internal static class ForeignIds
{
    private const string Directory = "the directory of colleagues and departments is everybody's";
    private const string New = "the new thing's own";
    private const string Customers =
        "customer.read reaches all customers in every role that has it";

    public static readonly IReadOnlyList<ForeignId> All =
    [
        new("POST /api/setup", "code")
        {
            Open = "the house's one-time code, guarded in FirstStart",
        },
        new("POST /api/setup", "jobNumber") { Open = New },
        new("POST /api/session", "jobNumber") { Open = "signing in tells nobody apart: Lockouts" },
        new("GET /api/colleagues", "department") { Open = Directory },
        new("GET /api/calendars", "department") { Open = Directory },
        new("POST /api/calendars/{year}", "department") { Open = Directory },
        new("POST /api/calendars/{year}/trials", "department") { Open = Directory },
        new("POST /api/departments", "code") { Open = New },
        new("PUT /api/departments/{id}", "headJobNumber") { Open = Directory },
        new("POST /api/staff", "jobNumber") { Open = New },
        new("POST /api/staff", "departmentId") { Open = Directory },
        new("PUT /api/staff/{jobNumber}", "departmentId") { Open = Directory },
        new("POST /api/staff/{jobNumber}/deputies", "deputyJobNumber") { Open = Directory },
        new("POST /api/absences", "deputyJobNumber") { Open = Directory },
        new("POST /api/absences", "jobNumber")
        {
            Open = "a colleague of another department is refused like nobody: OnDutyTests",
        },
        new("GET /api/deadlines", "Department") { Open = Directory },
        new("GET /api/desk/items", "department") { Open = Directory },
        new("POST /api/desk/views", "cut.department") { Open = Directory },
        new("PUT /api/desk/views/{id}", "cut.department") { Open = Directory },
        new("GET /api/calls", "customer") { Open = Customers },
        new("POST /api/keeping/holds", "number")
        {
            Open = "keeping.hold reaches all records in every role that has it",
        },
        new("POST /api/calls", "customerId") { Open = Customers },
        new("POST /api/calls", "department") { Open = Directory },
        new("POST /api/customers/{id}/reveal", "contactId")
        {
            Foreign = async s =>
                await CustomerExamples.ContactId(s, $"/api/customers/{await s.Customer()}"),
        },
        new("POST /api/calls", "verificationId") { Foreign = Verification },
        new("POST /api/calls", "said.code") { Open = "a line of the rules, which are everybody's" },
        new("POST /api/calls", "phoneCall") { Foreign = s => PhoneExamples.AnsweredBy(s, "赵静") },
        new("POST /api/phone/calls/{number}/transfer/target", "jobNumber") { Open = Directory },
        new("GET /api/cases", "department") { Open = Directory },
        new("GET /api/feedback", "department") { Open = Directory },
        new("GET /api/feedback/queue", "department") { Open = Directory },
        new("GET /api/feedback/totals", "department") { Open = Directory },
        new("POST /api/feedback", "customerId") { Open = Customers },
        new("POST /api/feedback", "department") { Open = Directory },
        new("POST /api/feedback", "evidence.fileIds") { Foreign = FileOfAnother },
        new("POST /api/feedback/preview", "customerId") { Open = Customers },
        new("POST /api/feedback/preview", "department") { Open = Directory },
        new("POST /api/feedback/preview", "evidence.fileIds")
        {
            Open = "never looked up: nothing is saved",
        },
        new("POST /api/cases/{number}/dispatch", "department") { Open = Directory },
        new("POST /api/cases/{number}/dispatch", "ownerJobNumber") { Open = Directory },
        new("POST /api/cases/{number}/commitments", "ownerJobNumber") { Open = Directory },
        new("POST /api/cases/{number}/next-contact", "contactJobNumber") { Open = Directory },
        new("POST /api/cases/{number}/remedies", "ownerJobNumber") { Open = Directory },
        new("GET /api/suggestions", "department") { Open = Directory },
        new("POST /api/suggestions/{number}/assessment", "department") { Open = Directory },
        new("POST /api/suggestions/{number}/plan", "ownerJobNumber") { Open = Directory },
        new("POST /api/improvements/{number}/schedule", "ownerJobNumber") { Open = Directory },
        new("GET /api/improvements/links", "number")
        {
            Open = "it lists what the viewer sees of it and nothing else: SuggestionTests",
        },
        new("POST /api/cases/{number}/dispatch", "commitment.ownerJobNumber") { Open = Directory },
        new("POST /api/cases/{number}/contacts", "commitment.ownerJobNumber") { Open = Directory },
        new("POST /api/cases/{number}/progress", "commitment.ownerJobNumber") { Open = Directory },
        new("POST /api/cases/{number}/handling", "commitment.ownerJobNumber") { Open = Directory },
        new("POST /api/cases/{number}/notice", "commitment.ownerJobNumber") { Open = Directory },
        new("PUT /api/drafts/{key}", "subject.number")
        {
            Open = "only remembered, never looked up",
        },
        new("POST /api/calls", "evidence.fileIds") { Foreign = FileOfAnother },
        new("POST /api/cases/{number}/evidence", "fileIds") { Foreign = FileOfAnother },
        new("GET /api/notices/history", "number") { Foreign = CaseOfAnother },
        new("GET /api/messages", "customer") { Open = Customers },
        new("GET /api/messages", "number") { Open = "message.read reaches all messages" },
        new("GET /api/messages/incoming", "number") { Open = "message.read reaches all messages" },
        new("POST /api/inbound", "id") { Open = "the carrier's own, under its signature" },
        new("POST /api/knowledge/{number}/uses", "number") { Foreign = CaseOfAnother },
        new("POST /api/presence", "subject.number") { Foreign = CaseOfAnother },
    ];

    /// <summary>One that 运营部 has and 技术部 knows nothing of.</summary>
    private static async Task<string> CaseOfAnother(Stage s)
    {
        var number = await s.Case();
        await s.Done(await s.OnCase("李明", number, "dispatch", Untold.To("operations")));
        return number;
    }

    private static async Task<string> FileOfAnother(Stage s) =>
        await (await s.As("赵静")).Uploaded("note.txt", System.Text.Encoding.UTF8.GetBytes("旧单"));

    /// <summary>Of another customer, by another agent.</summary>
    private static async Task<string> Verification(Stage s) =>
        (
            await (await s.As("赵静")).Post(
                $"/api/customers/{await s.Customer()}/verification",
                new { name = "张伟" }
            )
        )
            .Done()["id"]
            .GetValue<string>();
}
