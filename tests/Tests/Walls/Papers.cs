using System.Text.Json;
using System.Xml.Linq;

namespace Huisheng.Tests.Walls;

public sealed class Papers
{
    private static readonly string[] Folders = ["bench", "src", "tests", "tools"];

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
        listed
            .Order(StringComparer.Ordinal)
            .ShouldBe(
                Folders.SelectMany(f => Sources.Files(f, "*.csproj")).Order(StringComparer.Ordinal)
            );
    }

    [Fact]
    public void every_project_has_its_lock_file()
    {
        var open = Folders
            .SelectMany(f => Sources.Files(f, "*.csproj"))
            .Where(p =>
                !File.Exists(Repository.Path(Path.GetDirectoryName(p)!, "packages.lock.json"))
            );
        open.ShouldBeEmpty();
    }

    [Fact]
    public void every_package_has_its_reason()
    {
        var page = Sources.Text("docs/decisions/0006-dependencies.md");
        var named = page.Split(['|', ',', ' ', '`', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .ToHashSet(StringComparer.Ordinal);
        Packages()
            .Concat(Modules())
            .Distinct()
            .Where(package => !named.Contains(package))
            .ShouldBeEmpty();
    }

    private static IEnumerable<string> Packages() =>
        from path in Folders
            .SelectMany(f => Sources.Files(f, "*.csproj"))
            .Append("Directory.Build.targets")
        from package in XDocument.Load(Repository.Path(path)).Descendants("PackageReference")
        select package.Attribute("Include")!.Value;

    private static IEnumerable<string> Modules()
    {
        using var web = JsonDocument.Parse(Sources.Text("web/package.json"));
        string[] kinds = ["dependencies", "devDependencies"];
        return
        [
            .. kinds
                .SelectMany(kind => web.RootElement.GetProperty(kind).EnumerateObject())
                .Select(m => m.Name),
        ];
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
