using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Huisheng.Kernel;

namespace Huisheng.Host;

/// <summary>Instants travel as UTC whole seconds: <c>2023-10-01T01:30:00Z</c>.</summary>
internal sealed class InstantConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => BusinessTime.Cut(reader.GetDateTimeOffset());

    public override void Write(
        Utf8JsonWriter writer,
        DateTimeOffset value,
        JsonSerializerOptions options
    ) =>
        writer.WriteStringValue(
            value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
        );
}
