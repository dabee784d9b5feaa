using Huisheng.Customers.Contract;

namespace Huisheng.Intake;

/// <summary>The subject line in lists: what the agent wrote, otherwise the beginning of the event.</summary>
internal static class Titles
{
    private const int Longest = 24;

    public static string Of(string? written, string happened)
    {
        var text = string.IsNullOrWhiteSpace(written) ? happened : FreeText.Mask(written)!;
        var line = text.ReplaceLineEndings(" ").Trim();
        return string.IsNullOrWhiteSpace(written) && line.Length > Longest
            ? line[..Longest] + "…"
            : line;
    }
}
