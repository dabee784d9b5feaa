using Huisheng.Cases.Contract;
using Huisheng.Storage.Acts;

namespace Huisheng.Cases;

/// <summary>Tells the room that keeps the form of a case what its form now has to print (C-29).</summary>
internal static class ToldChanges
{
    public static Task Of(Act act, Case item) =>
        item.Source == CaseSources.Feedback
            ? act.Raise(
                new CaseChanged(
                    item.Id,
                    item.Number,
                    item.Source,
                    item.CallNumber,
                    item.Urgency,
                    item.DepartmentId,
                    item.OwnerId,
                    item.RespondedAt,
                    item.ProgressedAt,
                    item.Result,
                    item.Solution,
                    item.HandledAt,
                    item.LatestSatisfaction?.Level,
                    item.IsOpen
                )
            )
            : Task.CompletedTask;
}
