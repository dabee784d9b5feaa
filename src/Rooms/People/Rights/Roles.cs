using Huisheng.People.Contract;

namespace Huisheng.People.Rights;

internal sealed record BothTexts(string Zh, string En)
{
    public string In(string language) => language == "en" ? En : Zh;
}

/// <param name="Aliases">The documents' other names for the same role (C-28).</param>
/// <param name="May">What the role is for, in one line.</param>
internal sealed record Role(
    string Code,
    BothTexts Name,
    IReadOnlyList<string> Aliases,
    BothTexts May,
    string Row
);

/// <summary>regime/roles.yaml</summary>
internal sealed class Roles(IReadOnlyList<Role> all)
{
    public IReadOnlyList<Role> All => all;

    public bool Has(string code) => all.Any(r => r.Code == code);

    public static Roles Load(string folder)
    {
        var file = RuleFile.Open(folder, "roles.yaml");
        var roles = new List<Role>();
        foreach (var (code, _, value) in file.Members(file.Root))
        {
            var role = file.Record(value, "zh", "en", "aliases", "may", "row");
            var may = file.Record(role["may"], "zh", "en");
            roles.Add(
                new Role(
                    code,
                    new BothTexts(file.Text(role["zh"]), file.Text(role["en"])),
                    file.Texts(role["aliases"]),
                    new BothTexts(file.Text(may["zh"]), file.Text(may["en"])),
                    file.Text(role["row"])
                )
            );
        }

        return roles.Any(r => r.Code == RoleCodes.Administrator)
            ? new Roles(roles)
            : throw file.Fault(file.Root, $"role '{RoleCodes.Administrator}' is missing");
    }
}
