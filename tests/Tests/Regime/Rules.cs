using Huisheng.Regime.Contract;

namespace Huisheng.Tests.Regime;

/// <summary>The shipped rulebook, and copies of it that a test may spoil.</summary>
internal static class Rules
{
    private static readonly Lazy<Rulebook> Shipped = new(() =>
        Rulebook.Load(Repository.Path("regime"))
    );

    public static Rulebook Book => Shipped.Value;

    /// <summary>What loading says after one file was changed.</summary>
    public static RuleFileException Spoilt(string file, Func<string, string> spoil)
    {
        var folder = Directory.CreateTempSubdirectory("huisheng-rules-").FullName;
        try
        {
            Copy(Repository.Path("regime"), folder);
            var path = Path.Combine(folder, file);
            var before = File.ReadAllText(path);
            var after = spoil(before);
            after.ShouldNotBe(before, "the test spoilt nothing");
            File.WriteAllText(path, after);
            return Should.Throw<RuleFileException>(() => Rulebook.Load(folder));
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
