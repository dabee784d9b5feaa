using Huisheng.Storage.Starting;

namespace Huisheng.Tests.Starting;

public class StartRules
{
    [Theory]
    [InlineData("10.0.0", true)]
    [InlineData("10.0.6", true)]
    [InlineData("10.0.7", false)]
    [InlineData("10.0.12", false)]
    [InlineData("10.1.0", false)]
    [InlineData("9.0.30", true)]
    [Row("R39")]
    public void a_runtime_below_10_0_7_is_refused(string version, bool refused) =>
        (RuntimeFloor.Judge(Version.Parse(version)) is not null).ShouldBe(refused);

    [Theory]
    [InlineData("wal", 2, 0)]
    [InlineData("wal", 3, 0)]
    [InlineData("wal", 1, 1)]
    [InlineData("wal", 0, 1)]
    [InlineData("delete", 2, 1)]
    [InlineData("memory", 0, 2)]
    [Row("R11")]
    public void sqlite_is_safe_with_wal_and_full_only(
        string mode,
        long synchronous,
        int problems
    ) => Durability.OfSqlite(mode, synchronous).Count().ShouldBe(problems);

    [Theory]
    [InlineData("fsync", "off")]
    [InlineData("full_page_writes", "off")]
    [InlineData("synchronous_commit", "off")]
    [InlineData("encoding", "SQL_ASCII")]
    [InlineData("collation", "zh_CN.UTF-8")]
    [Row("R09")]
    public void postgresql_is_safe_with_every_setting_right(string name, string wrong)
    {
        var right = new Dictionary<string, string>
        {
            ["fsync"] = "on",
            ["full_page_writes"] = "on",
            ["synchronous_commit"] = "on",
            ["encoding"] = "UTF8",
            ["collation"] = "C.UTF-8",
        };
        Durability.OfPostgreSql(right).ShouldBeEmpty();
        right[name] = wrong;
        Durability.OfPostgreSql(right).ShouldHaveSingleItem().Code.ShouldBe($"database.{name}");
    }
}
