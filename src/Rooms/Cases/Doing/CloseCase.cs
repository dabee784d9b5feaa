using Huisheng.Cases.Contract;
using Huisheng.Cases.Tracking;
using Huisheng.Cases.Views;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Remedies.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Cases.Doing;

/// <summary>办结: refused with what is still open. An exception asks for its own right and a reason (C-15).</summary>
internal static class CloseCase
{
    public sealed record Closing(string? ExceptionReason = null);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/cases/{number}/closure", Handle)
            .Permit("case.close")
            .Edits()
            .Answers<CaseView>();

    private static Task<IResult> Handle(
        string number,
        Closing request,
        HttpContext http,
        Viewer viewer,
        CaseActs acts
    )
    {
        var exception = request.ExceptionReason is not null;
        return acts.Run(
            http,
            viewer,
            number,
            exception ? "case.close-exception" : "case.close",
            async (act, item) =>
            {
                var rules = act.Get<Rulebook>();
                var measures = await OpenRemedies.Of(act.Db, rules, item.Subject, act.Stop);
                var check = new Check();
                _ = exception ? check.Text(request.ExceptionReason, "exceptionReason") : check;
                if (
                    (
                        item.MayClose(rules.SatisfactionRules, measures, exception)
                        ?? check.Refusal()
                    ) is
                    { } refusal
                )
                {
                    return refusal;
                }

                var words = await CustomerText.Of(act, item.CustomerId);
                item.Close(words.Mask(request.ExceptionReason), act.Now);
                await CaseClocks.Closed(act, item);
                Tracked.Out(act, item);
                act.Record(
                    new Note(exception ? "case-close-exception" : "case-close", item.Subject)
                    {
                        Reason = item.ExceptionReason,
                    }
                );
                await act.Raise(new CaseClosed(item.Id, item.Number));
                await CaseDesk.Put(act, item, null);
                return null;
            }
        );
    }
}
