using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Huisheng.Tests.Walls;

/// <summary>A hand-written C# file: its path from the root of the repository and its syntax.</summary>
internal sealed record Source(string Path, SyntaxNode Root)
{
    public IEnumerable<T> All<T>()
        where T : SyntaxNode => Root.DescendantNodes().OfType<T>();

    public static Source Of(string path, string text) =>
        new(path, CSharpSyntaxTree.ParseText(text).GetRoot());
}

/// <summary>The sources of the product and of its tests, read once.</summary>
internal static class Sources
{
    private static readonly Lazy<IReadOnlyList<Source>> OfProduct = new(() =>
        [.. Files("src", "*.cs").Select(Read)]
    );

    public static IReadOnlyList<Source> Product => OfProduct.Value;

    /// <summary>Files below a folder of the repository, without what a build or a generator made.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory
            .EnumerateFiles(Repository.Path(folder), pattern, SearchOption.AllDirectories)
            .Select(Relative)
            .Where(path =>
                !path.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "dist")
            )
            .Where(path =>
                !(
                    path.StartsWith("src/", StringComparison.Ordinal)
                    && path.Contains("/Migrations/", StringComparison.Ordinal)
                )
            )
            .Order(StringComparer.Ordinal);

    public static string Text(string path) => File.ReadAllText(Repository.Path(path));

    /// <summary>The method a call names, without what it is called on: <c>act.Db.Set&lt;Case&gt;()</c> → Set.</summary>
    public static string Called(InvocationExpressionSyntax call) =>
        call.Expression switch
        {
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            MemberBindingExpressionSyntax member => member.Name.Identifier.ValueText,
            SimpleNameSyntax name => name.Identifier.ValueText,
            _ => "",
        };

    private static string Relative(string path) =>
        Path.GetRelativePath(Repository.Path(), path).Replace('\\', '/');

    private static Source Read(string path) => Source.Of(path, Text(path));
}
