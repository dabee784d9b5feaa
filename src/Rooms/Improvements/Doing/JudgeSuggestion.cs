using System.Globalization;
using Huisheng.Improvements.Views;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Improvements.Doing;

/// <summary>可行 with its development cycle, or 不可行 with an opinion that says why (S0-70, S0-71, E-05).</summary>
internal static class JudgeSuggestion
{
    /// <param name="Days">开发周期 in natural days, from today; for 可行 only.</param>
    public sealed record SuggestionVerdict(
        bool? Feasible = null,
        string? Opinion = null,
        int? Days = null
    );

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/suggestions/{number}/evaluation", Handle)
            .Permit(Rights.Assess)
            .Edits()
            .Answers<SuggestionView>();

    private static Task<IResult> Handle(
        string number,
        SuggestionVerdict request,
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
                if ((item.MayJudge() ?? Wrong(act, request)) is { } refusal)
                {
                    return refusal;
                }

                item.Judge(
                    request.Feasible!.Value,
                    await Typed.Mask(act, item.CustomerId, request.Opinion),
                    request.Days,
                    viewer.Id,
                    act.Now,
                    act.Get<Rulebook>().Improvements.Untold.Every
                );
                Tell(act, item, viewer);
                return null;
            }
        );

    private static Refusal? Wrong(Act act, SuggestionVerdict request)
    {
        var longest = act.Get<Rulebook>().Improvements.LongestCycle;
        return new Check()
            .Require(request.Feasible is not null, "feasible", "field.required")
            .Require(
                request.Feasible != false || !string.IsNullOrWhiteSpace(request.Opinion),
                "opinion",
                "suggestion.opinion"
            )
            .Require(
                request.Feasible != true
                    || request.Days is { } days && days >= 1 && days <= longest,
                "days",
                "suggestion.cycle",
                longest.ToString(CultureInfo.InvariantCulture)
            )
            .Optional(request.Opinion, "opinion", SuggestionActs.Longest)
            .Refusal();
    }

    private static void Tell(Act act, Suggestion item, Viewer viewer)
    {
        if (item.RecordedById != viewer.Id)
        {
            Notify.In(
                act,
                item.RecordedById,
                "suggestion-judged",
                item.Subject,
                item.Number,
                Notify.Word("suggestion-state", Kebab.Of(item.State))
            );
        }

        act.Record(
            new Note("suggestion-evaluate", item.Subject)
            {
                Text = item.Opinion,
                Changes =
                [
                    new Change("suggestion-state", null, Kebab.Of(item.State)),
                    .. item.PlannedOn is { } on
                        ?
                        [
                            new Change(
                                "days",
                                null,
                                item.Days!.Value.ToString(CultureInfo.InvariantCulture)
                            ),
                            new Change(
                                "planned-on",
                                null,
                                on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                            ),
                        ]
                        : Array.Empty<Change>(),
                ],
            }
        );
    }
}
