using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Huisheng.Tests.Walls;

/// <summary>What a room shows is its door and its Contract; the compiler keeps the rest to itself.</summary>
public sealed class OpenTypes
{
    [Fact]
    public void only_the_door_and_the_contract_of_a_room_are_public()
    {
        var open =
            from room in Host.Rooms.InOrder
            from type in room.GetType().Assembly.GetExportedTypes()
            where type != room.GetType() && type.Namespace != $"{room.GetType().Namespace}.Contract"
            select type.FullName;
        open.ShouldBeEmpty();
    }

    [Fact]
    public void a_contract_lives_in_its_folder() =>
        Sources.Product.SelectMany(Misplaced).ShouldBeEmpty();

    [Fact]
    public void a_contract_outside_its_folder_is_found() =>
        Misplaced(Source.Of("src/Rooms/Cases/CaseId.cs", "namespace Huisheng.Cases.Contract;"))
            .ShouldHaveSingleItem();

    [Fact]
    public void a_room_uses_another_only_by_its_contract_so_internals_are_shared_with_the_tests_alone()
    {
        var friends =
            from path in Sources.Files("src", "*.csproj")
            from line in Sources.Text(path).Split('\n')
            where
                line.Contains("InternalsVisibleTo", StringComparison.Ordinal)
                && !line.Contains("\"Huisheng.Tests\"", StringComparison.Ordinal)
            select $"{path}: {line.Trim()}";
        friends.ShouldBeEmpty();
        Sources
            .Product.Where(s =>
                s.Root.ToString().Contains("assembly: InternalsVisibleTo", StringComparison.Ordinal)
            )
            .ShouldBeEmpty();
    }

    /// <summary>The planted violation: what one room keeps to itself does not compile in another; its Contract does.</summary>
    [Fact]
    public void an_internal_of_another_room_does_not_compile()
    {
        Errors("Huisheng.Journal.Contract.Timeline").ShouldBeEmpty();
        Errors("Huisheng.Journal.JournalEntry").ShouldBe(["CS0122"]);
    }

    private static IEnumerable<string> Errors(string type)
    {
        var source = CSharpSyntaxTree.ParseText(
            $"public static class Planted {{ internal static {type}? Stolen; }}"
        );
        var known = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(
            Path.PathSeparator
        );
        var planted = CSharpCompilation.Create(
            "Huisheng.Planted",
            [source],
            known.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
        return planted
            .GetDiagnostics()
            .Where(d => d.Severity == DiagnosticSeverity.Error)
            .Select(d => d.Id);
    }

    private static IEnumerable<string> Misplaced(Source source)
    {
        var contract = source.Path.Contains("/Contract/", StringComparison.Ordinal);
        return source
            .All<BaseNamespaceDeclarationSyntax>()
            .Where(_ => source.Path.StartsWith("src/Rooms/", StringComparison.Ordinal))
            .Where(space =>
                space.Name.ToString().EndsWith(".Contract", StringComparison.Ordinal) != contract
            )
            .Select(space => $"{source.Path}: {space.Name}");
    }
}
