using System.Reflection;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Huisheng.Storage.Model;

internal sealed class SecondsConverter()
    : ValueConverter<DateTimeOffset, long>(
        at => at.ToUnixTimeSeconds(),
        seconds => DateTimeOffset.FromUnixTimeSeconds(seconds)
    );

internal sealed class UtcConverter()
    : ValueConverter<DateTimeOffset, DateTimeOffset>(
        at => at.ToUniversalTime(),
        at => at.ToUniversalTime()
    );

/// <summary>Enums are stored by their kebab-case name, the same word the regime and the API use.</summary>
internal sealed class KebabConverter<T>()
    : ValueConverter<T, string>(value => Write(value), text => Read(text))
    where T : struct, Enum
{
    private static string Write(T value) => Kebab.Of(value);

    private static T Read(string text) => Enum.GetValues<T>().First(v => Kebab.Of(v) == text);
}

internal static class KebabEnums
{
    public static IEnumerable<Type> In(Assembly assembly) =>
        assembly.GetTypes().Where(t => t.IsEnum);
}

public static class Kebab
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}

internal static class SnakeCase
{
    public static void Apply(ModelBuilder model)
    {
        foreach (
            var entity in model.Model.GetEntityTypes().Where(e => e.GetTableName() is not null)
        )
        {
            entity.SetTableName(Of(entity.GetTableName()!));
            foreach (var column in entity.GetProperties())
            {
                column.SetColumnName(Of(column.GetColumnName()));
            }

            foreach (var key in entity.GetKeys())
            {
                key.SetName(Of(key.GetName()!));
            }

            foreach (var key in entity.GetForeignKeys())
            {
                key.SetConstraintName(Of(key.GetConstraintName()!));
            }

            foreach (var index in entity.GetIndexes())
            {
                index.SetDatabaseName(Of(index.GetDatabaseName()!));
            }
        }
    }

    private static string Of(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
