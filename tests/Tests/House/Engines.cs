using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Huisheng.Tests;

/// <summary>
/// Runs an act's test on SQLite always, and on PostgreSQL when HUISHENG_TEST_POSTGRES names a server (./test starts one). The trait
/// tells the parts of ./test apart: a test without an engine is a rule.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EnginesAttribute : DataAttribute
{
    /// <summary>One engine is enough: what is proved happens before a database is asked, or only exists there.</summary>
    public string? Only { get; init; }

    public static string? PostgreSql =>
        Environment.GetEnvironmentVariable("HUISHENG_TEST_POSTGRES");

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(
        MethodInfo testMethod,
        DisposalTracker disposalTracker
    )
    {
        List<string> engines = ["sqlite"];
        if (!string.IsNullOrEmpty(PostgreSql))
        {
            engines.Add("postgresql");
        }

        return new([.. engines.Where(e => Only is null || e == Only).Select(On)]);
    }

    private static TheoryDataRow On(string engine) =>
        new(engine) { Traits = { ["engine"] = [engine] } };

    public override bool SupportsDiscoveryEnumeration() => true;
}
