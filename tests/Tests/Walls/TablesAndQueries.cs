using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Huisheng.Tests.Walls;

/// <summary>A room opens its tables in one file, so that nothing is read past the scope of the viewer; Host only composes.</summary>
public sealed class TablesAndQueries
{
    private static readonly string[] Asking =
    [
        "FromSql",
        "SqlQuery",
        "ExecuteSql",
        "ToListAsync",
        "SaveChanges",
        "ExecuteUpdate",
        "ExecuteDelete",
    ];

    [Fact]
    public void only_the_tables_file_of_a_room_opens_tables() =>
        Sources
            .Product.Where(s => s.Path.StartsWith("src/Rooms/", StringComparison.Ordinal))
            .SelectMany(Opened)
            .ShouldBeEmpty();

    [Fact]
    public void a_table_opened_elsewhere_is_found()
    {
        const string text = "class A { object B(Db db) => db.Set<Case>().Where(c => true); }";
        Opened(Source.Of("src/Rooms/Cases/CloseCase.cs", text)).ShouldHaveSingleItem();
        Opened(Source.Of("src/Rooms/Cases/Tables.cs", text)).ShouldBeEmpty();
    }

    [Fact]
    public void banned_symbols_are_lifted_only_for_tables()
    {
        var lifted = Sources.Product.Where(s =>
            s.Root.DescendantTrivia()
                .Any(t =>
                    t.IsKind(SyntaxKind.PragmaWarningDirectiveTrivia)
                    && t.ToString().Contains("RS0030", StringComparison.Ordinal)
                )
        );
        lifted
            .Select(s => s.Path)
            .Where(p =>
                !p.EndsWith("/Tables.cs", StringComparison.Ordinal)
                && !p.StartsWith("src/Storage/", StringComparison.Ordinal)
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void host_holds_no_query() =>
        Sources
            .Product.Where(s => s.Path.StartsWith("src/Host/", StringComparison.Ordinal))
            .SelectMany(Queries)
            .ShouldBeEmpty();

    [Fact]
    public void a_query_in_host_is_found() =>
        Queries(
                Source.Of(
                    "src/Host/A.cs",
                    "class A { object B(Db db) => db.Entries().ToListAsync(); }"
                )
            )
            .ShouldHaveSingleItem();

    private static IEnumerable<string> Opened(Source source) =>
        source.Path.EndsWith("/Tables.cs", StringComparison.Ordinal)
            ? []
            : Calls(source, "Set", "Set");

    private static IEnumerable<string> Queries(Source source) =>
        Calls(source, "Set", "Set").Concat(Asking.SelectMany(start => Calls(source, start, null)));

    private static IEnumerable<string> Calls(Source source, string start, string? generic) =>
        source
            .All<InvocationExpressionSyntax>()
            .Where(call => Sources.Called(call).StartsWith(start, StringComparison.Ordinal))
            .Where(call =>
                generic is null
                || call.Expression.DescendantNodesAndSelf()
                    .OfType<GenericNameSyntax>()
                    .Any(n => n.Identifier.ValueText == generic)
            )
            .Select(call => $"{source.Path}: {call}");
}
