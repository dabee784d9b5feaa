using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace Huisheng.Regime.Reading;

/// <summary>Rules are immutable, so their lists are <c>IReadOnlyList</c>, which the reader does not know by itself.</summary>
internal sealed class ReadOnlyLists : INodeDeserializer
{
    public bool Deserialize(
        IParser reader,
        Type expectedType,
        Func<IParser, Type, object?> nestedObjectDeserializer,
        out object? value,
        ObjectDeserializer rootDeserializer
    )
    {
        if (
            !expectedType.IsGenericType
            || expectedType.GetGenericTypeDefinition() != typeof(IReadOnlyList<>)
        )
        {
            value = null;
            return false;
        }

        var list = typeof(List<>).MakeGenericType(expectedType.GetGenericArguments());
        value = nestedObjectDeserializer(reader, list);
        return true;
    }
}
