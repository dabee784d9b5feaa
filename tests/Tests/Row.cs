using Xunit.v3;

namespace Huisheng.Tests;

/// <summary>The rows of docs/requirements.md or checks of docs/trust.md this test proves; at most three. <c>./test S1-30</c>, <c>./test R17</c> run them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RowAttribute(params string[] ids) : Attribute, ITraitAttribute
{
    public IReadOnlyList<string> Ids => ids;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() =>
        [.. ids.Select(id => KeyValuePair.Create("row", id))];
}
