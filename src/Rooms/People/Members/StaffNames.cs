using Huisheng.People.Rights;

namespace Huisheng.People.Members;

/// <summary>How a colleague's name is shown: surname and a star. Two-character surnames (欧阳) stay whole.</summary>
internal sealed class StaffNames(IReadOnlyList<string> compoundSurnames)
{
    public string Mask(string name)
    {
        var surname =
            compoundSurnames.FirstOrDefault(s =>
                name.Length > s.Length && name.StartsWith(s, StringComparison.Ordinal)
            ) ?? FirstLetter(name);
        return surname + "*";
    }

    /// <summary>The list of regime/masks.yaml, the same one customers' names are masked by.</summary>
    public static StaffNames Load(string folder)
    {
        var file = RuleFile.Open(folder, "masks.yaml");
        var list = file.Members(file.Root).FirstOrDefault(m => m.Key == Surnames);
        return list.Value is null
            ? throw file.Fault(file.Root, $"'{Surnames}' is missing")
            : new StaffNames(file.Texts(list.Value));
    }

    private const string Surnames = "compound-surnames";

    // A rare character may be two chars long (𠮷); it must not be cut in half.
    private static string FirstLetter(string name) =>
        name.Length == 0 ? "" : name[..char.ConvertFromUtf32(char.ConvertToUtf32(name, 0)).Length];
}
