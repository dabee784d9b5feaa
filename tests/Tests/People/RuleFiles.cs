using Huisheng.People.Contract;
using Huisheng.People.Rights;

namespace Huisheng.Tests.People;

/// <summary>roles.yaml and permissions.yaml: what is read, what stops the start, and the three duties kept apart.</summary>
public sealed class RuleFiles
{
    private static readonly Roles Shipped = Roles.Load(Repository.Path("regime"));
    private static readonly Permissions Rights = Permissions.Load(
        Repository.Path("regime"),
        Shipped
    );

    [Fact]
    [Row("C-28")]
    public void an_alias_of_the_documents_finds_its_role()
    {
        Find("客服专员").ShouldBe("account-specialist");
        Find("客服中心经理").ShouldBe("service-manager");
        Find("投诉接待人员").ShouldBe("agent");
        Find("技术同事").ShouldBe("after-sales");

        static string Find(string alias) => Shipped.All.Single(r => r.Aliases.Contains(alias)).Code;
    }

    [Fact]
    public void of_several_roles_the_widest_scope_counts()
    {
        Rights.ScopesOf(["responsible-person"])["case.handle"].ShouldBe(Scope.Own);
        Rights
            .ScopesOf(["responsible-person", "department-head"])["case.handle"]
            .ShouldBe(Scope.Department);
        Rights.ScopesOf([]).ShouldBeEmpty();
    }

    [Fact]
    public void an_administrator_configures_and_reads_no_case()
    {
        var may = Rights.ScopesOf(["administrator"]);
        may.Keys.ShouldBe(
            [
                "journal.verify",
                "keeping.purge",
                "keeping.read",
                "notice.read",
                "people.absence",
                "people.read",
                "people.write",
                "readiness.read",
                "regime.read",
                "regime.write",
                "vault.keys",
            ],
            ignoreOrder: true
        );
    }

    [Fact]
    public void an_auditor_reads_the_journal_and_nothing_else() =>
        Rights.ScopesOf(["auditor"]).Keys.ShouldBe(["journal.read", "journal.verify"]);

    [Fact]
    public void nobody_but_the_auditor_reads_the_journal_as_a_whole() =>
        Rights.All.Single(r => r.Code == "journal.read").Roles.Keys.ShouldBe(["auditor"]);

    [Theory]
    [InlineData(
        "rights:\n  a.b: { zh: 甲, en: a, roles: { agent: all }, more: 1 }\nrooms: {}",
        2,
        "unknown key 'more'"
    )]
    [InlineData(
        "rights:\n  a.b: { zh: 甲, en: a,\n    roles: { chef: all } }\nrooms: {}",
        3,
        "unknown role 'chef'"
    )]
    [InlineData(
        "rights:\n  a.b: { zh: 甲, en: a,\n    roles: { agent: some } }\nrooms: {}",
        3,
        "scope must be"
    )]
    [InlineData(
        "rights:\n  a.b: { zh: 甲, roles: { agent: all } }\nrooms: {}",
        2,
        "'en' is missing"
    )]
    [InlineData("rights: {}\nrooms:\n  desk: desk.read", 3, "unknown right 'desk.read'")]
    [InlineData("rights: {}\nrooms: {}\nrights: {}", 3, "rights")]
    [InlineData("rights: [", 2, "")]
    public void a_wrong_file_is_refused_with_its_line(string text, int line, string reason)
    {
        var folder = Directory.CreateTempSubdirectory("huisheng-rules-");
        File.WriteAllText(Path.Combine(folder.FullName, "permissions.yaml"), text);
        var error = Should.Throw<RuleFileException>(() =>
            Permissions.Load(folder.FullName, Shipped)
        );
        error.Message.ShouldContain($"permissions.yaml, line {line}:");
        error.Message.ShouldContain(reason);
        folder.Delete(recursive: true);
    }
}
