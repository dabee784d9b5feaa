using System.Globalization;
using Huisheng.Improvements.Views;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Improvements.Doing;

/// <summary>重新评估: a verdict that was wrong is taken back with its reason and given anew; what it was stands in the history (S0-70).</summary>
internal static class ReconsiderSuggestion
{
    public sealed record SuggestionDoubt(string? Reason = null);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/suggestions/{number}/reconsideration", Handle)
            .Permit(Rights.Assess)
            .Edits()
            .Answers<SuggestionView>();

    private static Task<IResult> Handle(
        string number,
        SuggestionDoubt request,
        HttpContext http,
        Viewer viewer,
        SuggestionActs acts
    ) =>
        acts.On(
            http,
            viewer,
            number,
            Rights.Assess,
            async (act, item) =>
            {
                var wrong = new Check()
                    .Text(request.Reason, "reason", SuggestionActs.Longest)
                    .Refusal();
                if ((item.MayReconsider() ?? wrong) is { } refusal)
                {
                    return refusal;
                }

                var reason = await Typed.Mask(act, item.CustomerId, request.Reason);
                act.Record(
                    new Note("suggestion-reconsider", item.Subject)
                    {
                        Reason = reason,
                        Changes = [.. Changes(item)],
                    }
                );
                item.Reconsider();
                if (item.RecordedById != viewer.Id)
                {
                    Notify.In(
                        act,
                        item.RecordedById,
                        "suggestion-reconsidered",
                        item.Subject,
                        item.Number
                    );
                }

                return null;
            }
        );

    private static IEnumerable<Change> Changes(Suggestion item)
    {
        yield return new Change(
            "suggestion-state",
            Kebab.Of(item.State),
            Kebab.Of(SuggestionState.Assessing)
        );
        if (item.Opinion is { } opinion)
        {
            yield return new Change("opinion", opinion, null);
        }

        if (item.PlannedOn is { } on)
        {
            yield return new Change(
                "planned-on",
                on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                null
            );
        }
    }
}
