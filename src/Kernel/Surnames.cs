namespace Huisheng.Kernel;

/// <summary>The family name of a Chinese name. Compound surnames (欧阳) stay whole, a character of two chars is not cut in half.</summary>
public static class Surnames
{
    public static string Of(string name, IReadOnlyList<string> compound) =>
        compound.FirstOrDefault(s =>
            name.Length > s.Length && name.StartsWith(s, StringComparison.Ordinal)
        ) ?? FirstLetter(name);

    private static string FirstLetter(string name) =>
        name.Length > 1 && char.IsSurrogatePair(name[0], name[1]) ? name[..2]
        : name.Length == 0 ? ""
        : name[..1];
}
