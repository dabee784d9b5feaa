using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Huisheng.Tests;

/// <summary>Runs an act's test on SQLite always, and on PostgreSQL when HUISHENG_TEST_POSTGRES names a server (./test starts one).</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EnginesAttribute : DataAttribute
{
    public static string? PostgreSql => Environment.GetEnvironmentVariable("HUISHENG_TEST_POSTGRES");

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        List<ITheoryDataRow> rows = [new TheoryDataRow("sqlite")];
        if (!string.IsNullOrEmpty(PostgreSql))
        {
            rows.Add(new TheoryDataRow("postgresql"));
        }

        return new(rows);
    }

    public override bool SupportsDiscoveryEnumeration() => true;
}
