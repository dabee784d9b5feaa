using System.Reflection;
using Huisheng.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Huisheng.Storage.Model;

internal sealed class TypedIdConverter<T>()
    : ValueConverter<T, Guid>(id => id.Value, value => Make(value))
    where T : struct, ITypedId<T>
{
    private static T Make(Guid value) => T.From(value);
}

internal static class TypedIdKeys
{
    public static IEnumerable<Type> In(Assembly assembly) =>
        assembly.GetTypes().Where(t => t.IsValueType && Is(t));

    /// <summary>Every column that holds another table's typed id becomes a foreign key to it.</summary>
    public static void Relate(ModelBuilder model)
    {
        var entities = model.Model.GetEntityTypes().ToList();
        var principals = entities
            .Where(e => e.FindPrimaryKey()?.Properties is [{ } key] && Is(key.ClrType))
            .GroupBy(e => e.FindPrimaryKey()!.Properties[0].ClrType)
            .ToDictionary(g => g.Key, g => g.First());
        foreach (var entity in entities)
        {
            foreach (var column in entity.GetProperties().Where(p => Is(Plain(p.ClrType))).ToList())
            {
                if (
                    column.IsPrimaryKey() && entity.FindPrimaryKey()!.Properties.Count == 1
                    || column.IsForeignKey()
                )
                {
                    continue;
                }

                if (principals.TryGetValue(Plain(column.ClrType), out var principal))
                {
                    Add(model, entity, column, principal);
                }
            }
        }
    }

    private static void Add(
        ModelBuilder model,
        IMutableEntityType from,
        IMutableProperty column,
        IMutableEntityType to
    ) =>
        model
            .Entity(from.ClrType)
            .HasOne(to.ClrType)
            .WithMany()
            .HasForeignKey(column.Name)
            .OnDelete(DeleteBehavior.Restrict);

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static bool Is(Type type) =>
        type.GetInterfaces()
            .Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ITypedId<>));
}
