using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Remedies.Doing;
using Huisheng.Storage.Acts;

namespace Huisheng.Remedies.Contract;

/// <summary>Plans a measure inside the act of the thing it is for (S2-39).</summary>
public static class PlanRemedy
{
    public static async Task<Refusal?> In(
        Act act,
        RemedyOn on,
        NewRemedy request,
        Viewer viewer,
        CustomerText words
    )
    {
        var owner = string.IsNullOrWhiteSpace(request.OwnerJobNumber)
            ? null
            : await Staffing.ByJobNumber(act.Db, request.OwnerJobNumber, act.Stop);
        if (PlanChecks.Wrong(request, owner, act.Get<Regime.Contract.Rulebook>()) is { } refusal)
        {
            return refusal;
        }

        await Planning.In(act, on, request, viewer, owner, words);
        return null;
    }
}
