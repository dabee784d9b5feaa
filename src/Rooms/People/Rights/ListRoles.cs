using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.People.Rights;

internal sealed record RoleView(
    string Code,
    string Name,
    IReadOnlyList<string> Aliases,
    string May,
    string Row
);

internal sealed record RightView(string Code, string Name, string? Row);

internal sealed record GrantView(string Role, string Right, Contract.Scope Scope);

internal sealed record RoleTable(
    IReadOnlyList<RoleView> Roles,
    IReadOnlyList<RightView> Rights,
    IReadOnlyList<GrantView> Grants
);

/// <summary>GET /api/roles: who may do what, in the language asked for.</summary>
internal static class ListRoles
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/roles", Run).Permit("people.read").Answers<RoleTable>();

    private static RoleTable Run(Roles roles, Permissions permissions, HttpContext http)
    {
        var language = Problems.Language(http);
        return new RoleTable(
            [
                .. roles.All.Select(r => new RoleView(
                    r.Code,
                    r.Name.In(language),
                    r.Aliases,
                    r.May.In(language),
                    r.Row
                )),
            ],
            [.. permissions.All.Select(r => new RightView(r.Code, r.Name.In(language), r.Row))],
            [
                .. permissions.All.SelectMany(r =>
                    r.Roles.Select(g => new GrantView(g.Key, r.Code, g.Value))
                ),
            ]
        );
    }
}
