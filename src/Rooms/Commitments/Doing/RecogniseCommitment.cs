using Huisheng.Commitments.Contract;
using Huisheng.Commitments.Reading;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Commitments.Doing;

/// <summary>POST /api/commitments/recognition: what the text would be asked when it is saved. Saves nothing and keeps no word of it.</summary>
internal static class RecogniseCommitment
{
    private const int Longest = 2000;

    public sealed record Written(string Text);

    public sealed record Recognition(CommitmentHint? Hint);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/commitments/recognition", Handle)
            .Permit(CommitmentRights.Read)
            .WithoutKey()
            .Answers<Recognition>();

    private static IResult Handle(
        Written request,
        HttpContext http,
        Rulebook rules,
        Clock clock,
        Problems problems
    ) =>
        new Check().Optional(request.Text, "text", Longest).Refusal() is { } refusal
            ? problems.From(http, refusal)
            : Results.Ok(new Recognition(Hints.Of(rules, request.Text, clock.Now)));
}
