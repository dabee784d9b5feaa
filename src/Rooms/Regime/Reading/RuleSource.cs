using System.Collections.Concurrent;
using Huisheng.Regime.Contract;

namespace Huisheng.Regime.Reading;

/// <summary>
/// The texts of the rule files: as shipped, or with the texts of some files in other words. What was shipped is read from the disk once,
/// so a file that is edited while the house runs changes nothing until it starts again.
/// </summary>
internal sealed class RuleSource
{
    private readonly ConcurrentDictionary<string, string> texts;
    private readonly ConcurrentDictionary<string, object> shipped;
    private readonly IReadOnlyDictionary<string, string> instead;

    public RuleSource(string folder)
        : this(folder, new(), new(), new Dictionary<string, string>()) { }

    private RuleSource(
        string folder,
        ConcurrentDictionary<string, string> texts,
        ConcurrentDictionary<string, object> shipped,
        IReadOnlyDictionary<string, string> instead
    )
    {
        Folder = folder;
        this.texts = texts;
        this.shipped = shipped;
        this.instead = instead;
    }

    public string Folder { get; }

    public bool IsShipped => instead.Count == 0;

    /// <summary>The same files, some of them with another text.</summary>
    public RuleSource With(IReadOnlyDictionary<string, string> others) =>
        new(Folder, texts, shipped, others);

    /// <summary>The text of the release, whatever stands over it.</summary>
    public string Shipped(string name) => texts.GetOrAdd(name, n => RuleFile.Text(Folder, n));

    public T Read<T>(string name)
        where T : class =>
        instead.TryGetValue(name, out var other)
            ? RuleFile.Parse<T>(name, other)
            : (T)shipped.GetOrAdd(name, n => RuleFile.Parse<T>(n, Shipped(n)));
}
