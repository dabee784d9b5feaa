namespace Huisheng.Regime.Contract;

/// <summary>Another name the documents use for a value (C-12). It is kept as it was written and printed again.</summary>
public sealed record Alias
{
    public required string Zh { get; init; }
    public required string En { get; init; }
    public required string Row { get; init; }
}

/// <summary>A leaf of the tree of problems, or a branch when a problem is known no better.</summary>
public record Category : Entry
{
    /// <summary>What belongs here and what does not; without one the value cannot be used (S2-83).</summary>
    public Text? Definition { get; init; }

    /// <summary>A matter of this kind starts the emergency plan, whatever its urgency (C-40).</summary>
    public bool Emergency { get; init; }

    public bool Usable => Definition is { Zh.Length: > 0, En.Length: > 0 };

    public IReadOnlyList<Alias> Aliases { get; init; } = [];

    /// <summary>True for its name or one of its other names, in either language.</summary>
    public bool IsCalled(string text) =>
        Zh == text || En == text || Aliases.Any(a => a.Zh == text || a.En == text);
}

public sealed record CategoryBranch : Category
{
    public required string Document { get; init; }
    public required Text Article { get; init; }
    public required IReadOnlyList<Category> Children { get; init; }
}

/// <summary>regime/categories.yaml.</summary>
public sealed record CategoryRules
{
    public required IReadOnlyList<CategoryBranch> Categories { get; init; }

    public IEnumerable<Category> All => Categories.SelectMany(b => b.Children.Prepend(b));

    /// <summary>产品故障 is product-fault, and so is 产品类/功能故障; null when nothing is called so.</summary>
    public Category? Called(string text)
    {
        var parts = text.Split('/', 2, StringSplitOptions.TrimEntries);
        return parts.Length == 1
            ? All.FirstOrDefault(c => c.IsCalled(parts[0]))
            : Categories
                .FirstOrDefault(b => b.IsCalled(parts[0]))
                ?.Children.FirstOrDefault(c => c.IsCalled(parts[1]));
    }

    public Category? Named(string code) => All.FirstOrDefault(c => c.Code == code);

    /// <summary>How a name is kept: as the documents write it, whichever language it was chosen in (C-12).</summary>
    public string Written(string name) => Pair(name).Zh;

    /// <summary>A kept name as this reader calls it; what no document knows stays as it was typed.</summary>
    public string Said(string written, string language) => Pair(written).In(language);

    private Text Pair(string name) =>
        All.SelectMany(c => c.Aliases.Select(a => (a.Zh, a.En)).Prepend((c.Zh, c.En)))
            .Where(n => n.Zh == name || n.En == name)
            .Select(n => new Text { Zh = n.Zh, En = n.En })
            .FirstOrDefault()
        ?? new Text { Zh = name, En = name };

    /// <summary>The value and everything below it, for lists that are cut by a branch.</summary>
    public IReadOnlyList<string> Within(string code) =>
        Categories.FirstOrDefault(b => b.Code == code) is { } branch
            ? [branch.Code, .. branch.Children.Select(c => c.Code)]
            : [code];

    /// <summary>产品类 / 功能故障.</summary>
    public string Path(string code, string language) =>
        Categories.FirstOrDefault(b => b.Children.Any(c => c.Code == code)) is { } branch
            ? $"{branch.Name(language)} / {Named(code)!.Name(language)}"
            : Named(code)?.Name(language) ?? code;
}
