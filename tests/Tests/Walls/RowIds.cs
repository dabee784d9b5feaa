using System.Reflection;
using System.Text.RegularExpressions;

namespace Huisheng.Tests.Walls;

/// <summary>
/// An id of a row leads to docs/requirements.md, one of a check (R17) to docs/trust.md; one that leads nowhere is a rule nobody
/// can check.
/// </summary>
public sealed partial class RowIds
{
    private static readonly Lazy<HashSet<string>> Known = new(() =>
        [
            .. Row()
                .Matches(Sources.Text("docs/requirements.md"))
                .Select(m => m.Groups["id"].Value),
            .. Check().Matches(Sources.Text("docs/trust.md")).Select(m => m.Groups["id"].Value),
        ]
    );

    [Theory]
    [InlineData("src", "*.cs")]
    [InlineData("regime", "*.yaml")]
    [InlineData("regime", "*.md")]
    [InlineData("tests", "*.cs")]
    public void every_row_named_is_a_row_of_the_requirements_or_a_check(
        string folder,
        string pattern
    )
    {
        var lost =
            from path in Sources.Files(folder, pattern)
            from id in Unknown(Sources.Text(path))
            select $"{path}: {id}";
        lost.ShouldBeEmpty();
    }

    [Fact]
    public void a_row_that_is_not_there_is_found()
    {
        Unknown("fits S1-30 and " + "S1-" + "999").ShouldBe(["S1-" + "999"]);
        Unknown("holds R17 and " + "R" + "77").ShouldBe(["R" + "77"]);
    }

    [Fact]
    public void the_tests_a_check_names_carry_it()
    {
        var carried = (
            from type in typeof(RowIds).Assembly.GetTypes()
            from method in type.GetMethods()
            from id in method.GetCustomAttribute<RowAttribute>()?.Ids ?? []
            select $"{id} {type.Name}"
        ).ToHashSet();
        var named =
            from line in Check().Matches(Sources.Text("docs/trust.md"))
            from type in ClassName().Matches(line.Groups["tests"].Value)
            select $"{line.Groups["id"].Value} {type.Groups["name"].Value}";
        named.Except(carried).ShouldBeEmpty();
    }

    [Fact]
    public void a_test_proves_at_most_three_rows()
    {
        var greedy =
            from type in typeof(RowIds).Assembly.GetTypes()
            from method in type.GetMethods()
            let rows = method.GetCustomAttribute<RowAttribute>()
            where rows is { Ids.Count: 0 or > 3 }
            select $"{type.Name}.{method.Name}";
        greedy.ShouldBeEmpty();
    }

    private static IEnumerable<string> Unknown(string text) =>
        Named()
            .Matches(text)
            .Select(m => m.Value)
            .Where(id => !Known.Value.Contains(id))
            .Distinct();

    [GeneratedRegex(
        @"^(\| *|### )(?<id>[A-Z][0-4]?-\d+)\b",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Row();

    [GeneratedRegex(
        @"^\| (?<id>R\d\d) \|.*\|(?<tests>[^|]*)\|$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Check();

    [GeneratedRegex(@"`(?<name>\w+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex ClassName();

    [GeneratedRegex(@"(?<![\w-])(S[0-4]-\d+|[XCETNP]-\d+|R\d\d)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Named();
}
