using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Huisheng.Tests.Together.Examples;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Together;

/// <summary>A member a client may send: in the path, the query or, by its JSON path, in the body.</summary>
internal sealed record Member(string Route, string Source, string Name, Type Type)
{
    public string Id => $"{Route} {Name}";
}

/// <summary>Every member of every route, read from the live routes and their request types.</summary>
internal static partial class Members
{
    public static IReadOnlyList<Member> Of(TestHouse house) =>
        [
            .. house
                .Services.GetRequiredService<IApiDescriptionGroupCollectionProvider>()
                .ApiDescriptionGroups.Items.SelectMany(g => g.Items)
                .SelectMany(route =>
                    route.ParameterDescriptions.SelectMany(p =>
                        p.Source.Id == "Body"
                            ? InBody(NameOf(route), p.Type, "", 0)
                            : [new Member(NameOf(route), p.Source.Id, p.Name, p.Type)]
                    )
                ),
        ];

    /// <summary>The body types by route.</summary>
    /// <summary>The body of every route that takes one of members; a file has none.</summary>
    public static IReadOnlyDictionary<string, Type> Bodies(TestHouse house) =>
        house
            .Services.GetRequiredService<IApiDescriptionGroupCollectionProvider>()
            .ApiDescriptionGroups.Items.SelectMany(g => g.Items)
            .SelectMany(route =>
                route
                    .ParameterDescriptions.Where(p =>
                        p.Source.Id == "Body" && p.Type != typeof(Stream)
                    )
                    .Select(p => (Route: NameOf(route), p.Type))
            )
            .ToDictionary(b => b.Route, b => b.Type);

    /// <summary>Names another thing: by its type or by how it is called.</summary>
    public static bool IsId(this Member member) =>
        Item(member.Type) is var type
        && (
            type == typeof(Guid)
            || type.GetInterfaces()
                .Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ITypedId<>))
            || type == typeof(string) && CalledId().IsMatch(member.Name)
        );

    public static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static string NameOf(ApiDescription route) =>
        $"{route.HttpMethod} /{Constraint().Replace(route.RelativePath!, "{$1}")}";

    private static IEnumerable<Member> InBody(string route, Type type, string path, int depth)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var name = path + Camel(property.Name);
            yield return new Member(route, "Body", name, property.PropertyType);
            var item = Item(property.PropertyType);
            if (
                depth < 3
                && item.Namespace?.StartsWith("Huisheng", StringComparison.Ordinal) == true
                && item.IsClass
            )
            {
                foreach (var inner in InBody(route, item, name + ".", depth + 1))
                {
                    yield return inner;
                }
            }
        }
    }

    /// <summary>The type itself, of a nullable its value, of a list its items.</summary>
    private static Type Item(Type type) =>
        Nullable.GetUnderlyingType(type)
        ?? type.GetElementType()
        ?? (
            type.IsGenericType
            && type.GetInterfaces()
                .Append(type)
                .Any(i => i == typeof(System.Collections.IEnumerable))
                ? type.GetGenericArguments()[0]
                : type
        );

    [GeneratedRegex(
        @"(^|\.)(code|key|department|customer|files?|contact)$|(Id|Ids|[nN]umbers?|Department|Key)$|(^|\.)id$"
    )]
    private static partial Regex CalledId();

    [GeneratedRegex(@"\{\*?(\w+)[^}]*\}")]
    private static partial Regex Constraint();
}
