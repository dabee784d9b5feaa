using Huisheng.Kernel;
using Huisheng.People.Rights;

namespace Huisheng.People.Members;

/// <summary>How a colleague's name is shown: surname and a star. Two-character surnames (欧阳) stay whole.</summary>
internal sealed class StaffNames(IReadOnlyList<string> compoundSurnames)
{
    public string Mask(string name) => Surnames.Of(name, compoundSurnames) + "*";

    /// <summary>The list of regime/masks.yaml, the same one customers' names are masked by.</summary>
    public static StaffNames Load(string folder)
    {
        var file = RuleFile.Open(folder, "masks.yaml");
        var list = file.Members(file.Root).FirstOrDefault(m => m.Key == ListOfSurnames);
        return list.Value is null
            ? throw file.Fault(file.Root, $"'{ListOfSurnames}' is missing")
            : new StaffNames(file.Texts(list.Value));
    }

    private const string ListOfSurnames = "compound-surnames";
}
