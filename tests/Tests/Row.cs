using Xunit.v3;

namespace Huisheng.Tests;

/// <summary>The rows of docs/requirements.md this test proves; at most three. <c>./test S1-30</c> runs the tests of a row.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RowAttribute(params string[] ids) : Attribute, ITraitAttribute
{
    public IReadOnlyList<string> Ids => ids;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() =>
        [.. ids.Select(id => KeyValuePair.Create("row", id))];
}
