namespace Huisheng.Demo;

/// <summary>What customers say when they are asked how satisfied they are.</summary>
internal static class Answers
{
    public static object Satisfaction(int score, string? reason = null) =>
        new { score, reason = score < 5 ? reason ?? "希望再快一些" : null };
}
