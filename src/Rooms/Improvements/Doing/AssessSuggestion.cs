using Huisheng.Improvements.Views;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Improvements.Doing;

/// <summary>评估中: a department takes it up, or it is passed to the one that can judge it (S0-70, S0-71).</summary>
internal static class AssessSuggestion
{
    /// <param name="Department">Code; left out: the one it is with.</param>
    public sealed record SuggestionAssessment(string? Department = null, string? Note = null);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/suggestions/{number}/assessment", Handle)
            .Permit(Rights.Assess)
            .Edits()
            .Answers<SuggestionView>();

    private static Task<IResult> Handle(
        string number,
        SuggestionAssessment request,
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
                var code = string.IsNullOrWhiteSpace(request.Department)
                    ? null
                    : request.Department.Trim();
                var to = code is null
                    ? await DepartmentFacts.ById(act.Db, item.DepartmentId, act.Stop)
                    : await DepartmentFacts.ByCode(act.Db, code, act.Stop);
                var wrong = new Check()
                    .Require(to is not null, "department", "field.unknown-value")
                    .Optional(request.Note, "note", SuggestionActs.Longest)
                    .Refusal();
                if ((item.MayAssess() ?? wrong) is { } refusal)
                {
                    return refusal;
                }

                await Do(act, item, to!, await Typed.Mask(act, item.CustomerId, request.Note));
                return null;
            }
        );

    private static async Task Do(Act act, Suggestion item, DepartmentRef to, string? note)
    {
        var from = await DepartmentFacts.ById(act.Db, item.DepartmentId, act.Stop);
        var moved = to.Id != item.DepartmentId;
        item.Assess(to.Id);
        if (moved && await DepartmentFacts.HeadOf(act.Db, to.Id, act.Stop) is { } head)
        {
            Notify.In(
                act,
                new StaffId(head.Id),
                "suggestion-assess",
                item.Subject,
                item.Number,
                item.Text
            );
        }

        act.Record(
            new Note("suggestion-assess", item.Subject)
            {
                Text = note,
                Changes = moved ? [new Change("department", from?.Name, to.Name)] : [],
            }
        );
    }
}
