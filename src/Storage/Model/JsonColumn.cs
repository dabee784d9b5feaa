using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huisheng.Storage.Model;

public static class JsonColumn
{
    /// <summary>Keeps an immutable value as JSON text. It is replaced whole, never changed in place.</summary>
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> column) =>
        column.HasConversion(
            value => JsonSerializer.Serialize(value, JsonSerializerOptions.Web),
            text => JsonSerializer.Deserialize<T>(text, JsonSerializerOptions.Web)!,
            new ValueComparer<T>(
                (a, b) => ReferenceEquals(a, b),
                value => value == null ? 0 : value.GetHashCode(),
                value => value
            )
        );
}
