using Huisheng.Tests.Intake.Forms;

namespace Huisheng.Tests.Together.Examples;

/// <summary>Named forms as files.</summary>
internal static class FormExamples
{
    public static readonly IReadOnlyList<Example> All =
    [
        new(
            "POST /api/forms/{form}/import",
            async s =>
            {
                var row = FormFiles.With(0, $"E-{s.Next()}");
                var file = FormFiles.Csv(row);
                return new(await s.As("陈强"), FormFiles.Import)
                {
                    Bytes = () =>
                    {
                        var content = new ByteArrayContent(file);
                        content.Headers.ContentType = new("application/octet-stream");
                        return content;
                    },
                };
            }
        ),
        new(
            "GET /api/forms/{form}/export",
            async s => new(await s.As("陈强"), "/api/forms/call-record/export?format=csv")
        ),
        new(
            "GET /api/forms/{form}/count",
            async s => new(await s.As("陈强"), "/api/forms/call-record/count")
        ),
        new(
            "GET /api/forms/{form}/rows",
            async s => new(await s.As("陈强"), "/api/forms/call-record/rows")
        ),
        new(
            "GET /api/forms/{form}/blank",
            async s => new(await s.As("陈强"), "/api/forms/call-record/blank?format=csv")
        ),
        new("GET /api/old-tickets", async s => new(await s.As("陈强"), "/api/old-tickets")),
        new(
            "GET /api/old-tickets/{number}",
            async s =>
            {
                var number = $"E-{s.Next()}";
                var head = await s.As("陈强");
                var row = TicketFiles.With(("工单编号", number));
                (await head.Upload(TicketFiles.Import, TicketFiles.Of("csv", row))).Done();
                return new(head, $"/api/old-tickets/{number}");
            }
        ),
        new(
            "POST /api/forms/{form}/mistakes",
            async s =>
                new(await s.As("陈强"), "/api/forms/call-record/mistakes")
                {
                    Bytes = () => new ByteArrayContent(FormFiles.Csv(FormFiles.With(0, "B9"))),
                }
        ),
        new(
            "POST /api/forms/{form}/preview",
            async s =>
                new(await s.As("陈强"), "/api/forms/call-record/preview")
                {
                    Bytes = () => new ByteArrayContent(FormFiles.Csv(FormFiles.With(0, "B9"))),
                }
        ),
    ];
}
