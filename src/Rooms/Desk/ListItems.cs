using Huisheng.Desk.Contract;
using Huisheng.Desk.Cuts;
using Huisheng.Desk.Saved;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Desk;

/// <summary>GET /api/desk/items: open work of any kind, what is due first first.</summary>
internal static class ListItems
{
    public sealed record Asked(
        [FromQuery(Name = "view")] string? View,
        [FromQuery(Name = "kind")] string? Kind,
        [FromQuery(Name = "type")] string? Type,
        [FromQuery(Name = "urgency")] string? Urgency,
        [FromQuery(Name = "grade")] string? Grade,
        [FromQuery(Name = "state")] string? State,
        [FromQuery(Name = "department")] string? Department,
        [FromQuery(Name = "owner")] string? Owner,
        [FromQuery(Name = "due")] string? Due,
        [FromQuery(Name = "after")] string? After
    )
    {
        public ItemCut Cut() =>
            new ViewCut(View, Kind, Type, Urgency, Grade, State, Department, Owner, Due).Read();
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/desk/items", Answer).Permit("desk.read").Answers<Page<WorkItemView>>();

    private static async Task<IResult> Answer(
        Viewer viewer,
        WorkItemList list,
        HuishengDb db,
        SavedViews views,
        Problems problems,
        HttpContext http,
        [AsParameters] Asked asked,
        CancellationToken stop
    )
    {
        var cut = asked.Cut();
        var names = await views.Names(db, [cut], stop);
        var unknown = names.Unknown(cut);
        if (unknown.Count > 0)
        {
            return problems.From(
                http,
                Refusal.Fields([.. unknown.Select(f => new FieldError(f, "field.unknown-value"))])
            );
        }

        var page = await list.Of(
            viewer,
            "desk.read",
            new WorkItemQuery(cut.View, After: asked.After),
            names.Tests(cut),
            Problems.Language(http),
            stop
        );
        return page.Refused ? problems.From(http, page.Refusal!) : Results.Ok(page.Value);
    }
}
