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
    public sealed record Asked
    {
        [FromQuery(Name = "view")]
        public string? View { get; init; }

        [FromQuery(Name = "kind")]
        public string? Kind { get; init; }

        [FromQuery(Name = "type")]
        public string? Type { get; init; }

        [FromQuery(Name = "urgency")]
        public string? Urgency { get; init; }

        [FromQuery(Name = "grade")]
        public string? Grade { get; init; }

        [FromQuery(Name = "state")]
        public string? State { get; init; }

        [FromQuery(Name = "department")]
        public string? Department { get; init; }

        [FromQuery(Name = "owner")]
        public string? Owner { get; init; }

        [FromQuery(Name = "due")]
        public string? Due { get; init; }

        [FromQuery(Name = "after")]
        public string? After { get; init; }

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
