using System.Security.Cryptography;
using System.Text;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Regime;

/// <summary>The last number already used elsewhere, such as SD2023900.</summary>
internal sealed record NumberFloor(string Last);

/// <summary>POST /api/numbers/{code}/floor: the next number comes after one used before this system or beside it .</summary>
internal static class RaiseNumber
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/numbers/{code}/floor", Answer)
            .Permit("regime.write")
            .Answers<NumberRuleView>();

    private static Task<IResult> Answer(
        string code,
        NumberFloor floor,
        Rulebook rulebook,
        RequestActs acts,
        HttpContext http
    ) => acts.Run<NumberRuleView>(act => In(act, rulebook, code, floor, Problems.Language(http)));

    private static async Task<Outcome<NumberRuleView>> In(
        Act act,
        Rulebook rulebook,
        string code,
        NumberFloor floor,
        string language
    )
    {
        if (rulebook.Numbers.Named(code) is not { } rule)
        {
            return Refusal.NotFound("number.unknown");
        }

        if (rule.Read(floor.Last.Trim()) is not { } used)
        {
            return Refusal.Fields(new FieldError("last", "number.pattern", rule.Pattern));
        }

        var engine = act.Get<Engine>();
        var before = await engine.Raise(act.Db, used.Sequence, used.Running, act.Stop);
        act.Record(
            new Note("number-floor", new Subject("number", IdOf(code), code))
            {
                Changes = [new Change("number", $"{before}", floor.Last.Trim())],
            }
        );
        return await ReadRegime.Next(rule, act.Db, engine, act.Now, language, act.Stop);
    }

    /// <summary>A number rule has no row of its own; its id in the journal is made from its code.</summary>
    private static Guid IdOf(string code) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes("number:" + code)).AsSpan(0, 16));
}
