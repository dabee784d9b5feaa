using Huisheng.Cases.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;

namespace Huisheng.Intake.Feedback.Taking;

/// <summary>责任部门: exactly one, by (source, category), unless a person named another (S2-32, S2-33, C-13).</summary>
internal static class Routing
{
    /// <summary>人力资源部 is told of an attitude problem and has nothing to do (C-13).</summary>
    public static async Task<DepartmentRef?> Copied(
        HuishengDb db,
        string category,
        Rulebook rules,
        CancellationToken stop
    ) =>
        rules.Routes.For(CaseSources.Feedback, category, rules.Categories)?.Copied is { } code
            ? await DepartmentFacts.ByCode(db, code, stop)
            : null;

    public static async Task<DepartmentRef?> Of(
        HuishengDb db,
        NewFeedback request,
        Rulebook rules,
        CancellationToken stop
    )
    {
        var code = string.IsNullOrEmpty(request.Department)
            ? rules.Routes.For(CaseSources.Feedback, request.Category, rules.Categories)?.Department
            : request.Department;
        return code is null ? null : await DepartmentFacts.ByCode(db, code, stop);
    }
}
