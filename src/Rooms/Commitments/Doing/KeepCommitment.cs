using Huisheng.Commitments.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Commitments.Doing;

/// <summary>兑现: what was promised is done; after its time it is kept late.</summary>
internal static class KeepCommitment
{
    public sealed record Keeping(string? Note = null);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/commitments/{number}/fulfilment", Handle)
            .Permit(CommitmentRights.Keep)
            .Edits()
            .Answers<CommitmentView>();

    private static Task<IResult> Handle(
        string number,
        Keeping request,
        HttpContext http,
        Viewer viewer,
        CommitmentActs acts
    ) =>
        acts.Run(
            http,
            viewer,
            number,
            CommitmentRights.Keep,
            async (act, item) =>
            {
                var wrong = new Check().Optional(request.Note, "note", Making.Longest).Refusal();
                if ((item.MayKeep() ?? wrong) is { } refusal)
                {
                    return refusal;
                }

                var words = await CustomerText.Of(act, item.CustomerId);
                await Do(act, item, words.Mask(request.Note));
                return null;
            }
        );

    /// <param name="note">Masked.</param>
    public static async Task Do(Act act, Commitment item, string? note)
    {
        item.Keep(note, act.Now);
        await CommitmentClock.Stop(act, item);
        await CommitmentDesk.Put(act, item);
        var late = item.StateAt(act.Now) == CommitmentState.KeptLate;
        Making.Tell(
            act,
            item,
            late ? "commitment-keep-late" : "commitment-keep",
            note ?? item.Text
        );
    }
}
