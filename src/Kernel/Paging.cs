namespace Huisheng.Kernel;

/// <summary>One page by key. <c>Next</c> is handed back as <c>after</c>; null means the end.</summary>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

public static class PageSize
{
    /// <summary>Rows of one answer; no list is unbounded.</summary>
    public const int Rows = 50;
}
