using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;

namespace Huisheng.Improvements.Birth;

/// <summary>产品部 evaluates suggestions by default (S0-71); without it whoever holds 产品/服务优化部门, else those who wrote it down.</summary>
internal static class FirstDepartment
{
    private const string Category = "suggestion";

    public static async Task<DepartmentId> Of(Act act, string source, DepartmentId home)
    {
        var rules = act.Get<Rulebook>();
        var code = rules.Routes.For(source, Category, rules.Categories)?.Department;
        if (code is not null && await DepartmentFacts.ByCode(act.Db, code, act.Stop) is { } routed)
        {
            return routed.Id;
        }

        var holders = await Staffing.WithRole(act.Db, RoleCodes.Optimisation, null, act.Stop);
        return holders is [var first, ..] ? first.DepartmentId : home;
    }
}
