using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Huisheng.Storage.Web;

public static class Answering
{
    /// <summary>What the route answers, for the published contract; refusals are problems everywhere.</summary>
    public static RouteHandlerBuilder Answers<T>(
        this RouteHandlerBuilder route,
        int status = StatusCodes.Status200OK
    ) =>
        route
            .Produces<T>(status)
            .Produces<Problem>(
                StatusCodes.Status422UnprocessableEntity,
                "application/problem+json"
            );
}
