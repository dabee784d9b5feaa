using Huisheng.Improvements.Views;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Improvements.Doing;

/// <summary>
/// 无法告知: the customer cannot be reached, or does not want to hear. Said with its reason it ends the reminders of this news; the next news
/// is owed anew (E-05).
/// </summary>
internal static class GiveUpTelling
{
    public sealed record NoWord(string? Reason = null);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/suggestions/{number}/no-notice", Handle)
            .Permit(Rights.Tell)
            .Edits()
            .Answers<SuggestionView>();

    private static Task<IResult> Handle(
        string number,
        NoWord request,
        HttpContext http,
        Viewer viewer,
        SuggestionActs acts
    ) =>
        acts.On(
            http,
            viewer,
            number,
            Rights.Tell,
            async (act, item) =>
            {
                var wrong = new Check()
                    .Text(request.Reason, "reason", SuggestionActs.Longest)
                    .Refusal();
                if ((item.MayTell() ?? wrong) is { } refusal)
                {
                    return refusal;
                }

                item.GiveUp((await Typed.Mask(act, item.CustomerId, request.Reason))!);
                foreach (var subject in new[] { item.Subject, item.Source })
                {
                    act.Record(
                        new Note("suggestion-no-word", subject)
                        {
                            Reason = item.UntoldReason,
                            Changes = [new Change("number", null, item.Number)],
                        }
                    );
                }

                return null;
            }
        );
}
