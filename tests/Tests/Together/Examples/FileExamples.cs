using System.Text;
using Huisheng.Tests.Files;

namespace Huisheng.Tests.Together.Examples;

/// <summary>Files, sent and hung on a case.</summary>
internal static class FileExamples
{
    private static readonly byte[] Note = Encoding.UTF8.GetBytes("现场照片说明");

    public static readonly IReadOnlyList<Example> All =
    [
        new(
            "POST /api/files",
            async s =>
                new(await s.As("李明"), "/api/files?name=note.txt")
                {
                    Bytes = () => new ByteArrayContent(Note),
                }
        ),
        new(
            "GET /api/files/{id}",
            async s => new(await s.As("李明"), $"/api/files/{await Sent(s)}")
        ),
        new(
            "DELETE /api/files/{id}",
            async s => new(await s.As("李明"), $"/api/files/{await Sent(s)}")
        ),
        new(
            "POST /api/cases/{number}/evidence",
            async s =>
                new(
                    await s.As("王磊"),
                    $"/api/cases/{await s.Contacted()}/evidence",
                    new { kind = "order-number", value = $"A{s.Next():D6}" }
                )
        ),
    ];

    private static async Task<string> Sent(Stage s) =>
        await (await s.As("李明")).Uploaded("note.txt", Note);
}
