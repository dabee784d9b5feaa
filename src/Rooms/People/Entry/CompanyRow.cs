using Huisheng.Kernel;

namespace Huisheng.People.Entry;

/// <summary>The one company of this house. Acts that could remove the last administrator lock its row first.</summary>
internal sealed class CompanyRow
{
    public const int Only = 1;

    public int Id { get; init; } = Only;
    public required string Name { get; set; }

    public static Subject Subject => new("company", Guid.Empty, "");
}
