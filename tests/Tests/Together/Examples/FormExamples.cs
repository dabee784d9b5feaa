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
    ];
}
