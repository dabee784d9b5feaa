using Huisheng.Cases.Views;
using Huisheng.Commitments.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Cases.Doing;

/// <summary>The owner speaks with the customer: owner contact, and with it the first response (S2-37, C-03).</summary>
internal static class ContactCustomer
{
    public sealed record Contacting(
        string Channel,
        string Text,
        CommitmentAnswer? Commitment = null
    );

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/cases/{number}/contacts", Handle)
            .Permit("case.contact")
            .Answers<CaseView>();

    private static Task<IResult> Handle(
        string number,
        Contacting request,
        HttpContext http,
        Viewer viewer,
        CaseActs acts
    ) =>
        acts.Run(
            http,
            viewer,
            number,
            "case.contact",
            async (act, item) =>
            {
                var wrong = new Check()
                    .Require(
                        act.Get<Rulebook>().Channels.Named(request.Channel) is not null,
                        "channel",
                        "field.unknown-value"
                    )
                    .Text(request.Text, "text")
                    .Refusal();
                if (
                    (
                        item.MayContact()
                        ?? wrong
                        ?? await CaseCommitments.Wrong(act, item, request.Commitment, request.Text)
                    ) is
                    { } refusal
                )
                {
                    return refusal;
                }

                var words = await CustomerText.Of(act, item.CustomerId);
                item.Contact(act.Now);
                await CaseCommitments.Make(
                    act,
                    item,
                    "script",
                    request.Commitment,
                    words,
                    request.Text
                );
                await CaseClocks.Contacted(act, item);
                act.Record(
                    new Note("case-contact", item.Subject)
                    {
                        Text = words.Mask(request.Text),
                        Changes =
                        [
                            new Change("channel", null, request.Channel),
                            .. CaseCommitments.Declined(request.Commitment),
                        ],
                    }
                );
                await CaseDesk.Put(act, item, words.Mask(request.Text));
                return null;
            }
        );
}
