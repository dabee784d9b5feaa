using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Storage.Files;

/// <summary>What a person may attach, said before they choose.</summary>
internal static class FileLimitsAnswer
{
    public sealed record FileRules(long FileBytes, IReadOnlyList<string> Extensions);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/api/files/limits",
                (FileLimits limits) =>
                    Results.Ok(
                        new FileRules(
                            limits.FileBytes,
                            [.. limits.Kinds.SelectMany(k => k.Extensions).Distinct()]
                        )
                    )
            )
            .Permit(ReceiveFile.Right)
            .Answers<FileRules>();
}
