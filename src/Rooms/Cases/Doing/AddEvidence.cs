using Huisheng.Cases.Contract;
using Huisheng.Cases.Views;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Files;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Cases.Doing;

/// <summary>补充凭证: adds an entry with its files, nothing more (S1-23).</summary>
internal static class AddEvidence
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/cases/{number}/evidence", Handle)
            .Permit("case.evidence")
            .Answers<CaseView>();

    private static Task<IResult> Handle(
        string number,
        Evidence request,
        HttpContext http,
        Viewer viewer,
        CaseActs acts
    ) =>
        acts.Run(
            http,
            viewer,
            number,
            "case.evidence",
            async (act, item) =>
            {
                var rules = act.Get<Rulebook>();
                var words = await CustomerText.Of(act, item.CustomerId);
                var free = await EvidenceFacts.Free(act, [request]);
                var check = new Check();
                EvidenceFacts.Add(check, [("", request)], free, rules);
                if ((item.MayAddEvidence() ?? check.Refusal()) is { } refusal)
                {
                    return refusal;
                }

                item.Evidence.Add(
                    CaseEvidence.Of(
                        request with
                        {
                            Value = words.Mask(request.Value)!,
                        },
                        item.Id,
                        item.Evidence.Count + 1,
                        viewer.Id,
                        act.Now
                    )
                );
                act.Record(
                    new Note("case-evidence", item.Subject)
                    {
                        Text = words.Mask(EvidenceFacts.Say(request, free, rules)),
                    }
                );
                return await Attachments.Hang(
                    act,
                    request.FileIds ?? [],
                    item.Subject,
                    "fileIds",
                    words.Mask
                );
            }
        );
}
