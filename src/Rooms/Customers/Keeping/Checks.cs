using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.Customers.Keeping;

internal static class Checks
{
    /// <summary>A value that must be one of a list of the rules, if it is told at all.</summary>
    public static Check Known(
        this Check check,
        Rulebook rules,
        string list,
        string? value,
        string field
    ) => check.Require(value is null || rules.Knows(list, value), field, "field.unknown-value");
}
