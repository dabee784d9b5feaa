using System.Xml.Linq;

namespace Huisheng.Tests.Walls;

public sealed class Papers
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void both_languages_name_the_two_commands_and_show_the_product(string readme)
    {
        var text = Sources.Text(readme);
        text.ShouldContain("./run");
        text.ShouldContain("./test");
        text.ShouldContain("docs/guide/img/case.png");
    }

    [Fact]
    public void the_solution_holds_every_project()
    {
        var listed = XDocument
            .Load(Repository.Path("Huisheng.slnx"))
            .Descendants("Project")
            .Select(p => p.Attribute("Path")!.Value);
        string[] folders = ["src", "tests", "tools"];
        listed
            .Order(StringComparer.Ordinal)
            .ShouldBe(
                folders.SelectMany(f => Sources.Files(f, "*.csproj")).Order(StringComparer.Ordinal)
            );
    }

    [Fact]
    public void every_project_has_its_lock_file()
    {
        string[] folders = ["src", "tests", "tools"];
        var open = folders
            .SelectMany(f => Sources.Files(f, "*.csproj"))
            .Where(p =>
                !File.Exists(Repository.Path(Path.GetDirectoryName(p)!, "packages.lock.json"))
            );
        open.ShouldBeEmpty();
    }

    /// <summary>Where a file links to another in the repository, the other is there.</summary>
    [Fact]
    public void links_between_papers_lead_somewhere()
    {
        string[] top = ["README.md", "README.zh-CN.md", "CONTRIBUTING.md", "CHANGELOG.md"];
        var broken =
            from paper in top.Concat(Sources.Files("docs", "*.md"))
            from link in Targets(Sources.Text(paper))
            let target = Path.Combine(Path.GetDirectoryName(Repository.Path(paper))!, link)
            where !File.Exists(target) && !Directory.Exists(target)
            select $"{paper} → {link}";
        broken.ShouldBeEmpty();
    }

    private static IEnumerable<string> Targets(string text) =>
        text.Split("](")
            .Skip(1)
            .Select(rest => rest.Split(')', '#')[0])
            .Where(link => link.Length > 0 && !link.Contains(':', StringComparison.Ordinal));
}
