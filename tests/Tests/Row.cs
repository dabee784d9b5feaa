namespace Huisheng.Tests;

/// <summary>The rows of docs/requirements.md that this test proves; at most three.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RowAttribute(params string[] ids) : Attribute
{
    public IReadOnlyList<string> Ids => ids;
}
