using Huisheng.Kernel;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Http;

namespace Huisheng.Journal.Contract;

/// <summary>GET …/timeline of any room: what happened to the subject it found for this viewer, or that there is none.</summary>
public sealed class SubjectHistory(Timeline timeline, Problems problems)
{
    public async Task<IResult> Of(Subject? found, string? after, HttpContext http) =>
        found is not null
            ? Results.Ok(
                await timeline.Of(
                    found.Kind,
                    found.Id,
                    after,
                    Problems.Language(http),
                    http.RequestAborted
                )
            )
            : problems.From(http, Refusal.NotFound());
}
