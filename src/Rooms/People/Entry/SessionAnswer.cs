using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.People.Rights;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.People.Entry;

internal sealed record DepartmentView(Guid Id, string Code, string Name);

/// <param name="FullName">One's own name is the only one a session shows in full.</param>
internal sealed record PersonView(
    Guid Id,
    string JobNumber,
    string Name,
    string FullName,
    DepartmentView Department,
    IReadOnlyList<string> Roles
);

internal sealed record SessionView(
    PersonView Person,
    IReadOnlyList<string> Rooms,
    IReadOnlyList<string> Rights,
    string Company,
    DateTimeOffset ServerTime
);

/// <summary>GET /api/session: who is signed in and what they may do. The answer to signing in is the same.</summary>
internal static class SessionAnswer
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/session", (HttpContext http, CancellationToken _) => Mine(http))
            .Permit(RouteRules.SignedIn)
            .Answers<SessionView>();

    public static async Task<IResult> For(HttpContext http, string token)
    {
        var sessions = http.RequestServices.GetRequiredService<Sessions>();
        return await sessions.Recognise(token, false, http.RequestAborted) is { } session
            ? await Of(http, session)
            : http
                .RequestServices.GetRequiredService<Problems>()
                .From(http, new Refusal("not-signed-in", RefusalKind.NotSignedIn));
    }

    private static Task<IResult> Mine(HttpContext http) =>
        Of(
            http,
            http.Features.Get<OpenSession>()
                ?? throw new InvalidOperationException("The door let nobody in.")
        );

    private static async Task<IResult> Of(HttpContext http, OpenSession session)
    {
        var services = http.RequestServices;
        var viewer = services.GetRequiredService<Sessions>().ViewerOf(session);
        var permissions = services.GetRequiredService<Permissions>();
        var person = new PersonView(
            session.StaffId.Value,
            session.JobNumber,
            session.MaskedName,
            session.FullName,
            new DepartmentView(
                session.DepartmentId.Value,
                session.DepartmentCode,
                session.DepartmentName
            ),
            session.Roles
        );
        return Results.Ok(
            new SessionView(
                person,
                [.. permissions.Rooms.Where(r => viewer.May(r.Right)).Select(r => r.Room)],
                [.. viewer.Rights.Keys.Order(StringComparer.Ordinal)],
                await Company.NameIn(
                    services.GetRequiredService<HuishengDb>(),
                    http.RequestAborted
                ),
                services.GetRequiredService<Clock>().Now
            )
        );
    }
}
