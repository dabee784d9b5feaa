using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Intake.Views;

/// <summary>A line to say. <c>When</c>: in-house, transfer, agitated, read-back, hand-over, after-handling.</summary>
internal sealed record CallLine(
    string Code,
    string When,
    string Text,
    string Row,
    bool Mandatory,
    string? Topic
);

/// <param name="Requires">By call type, the parts of the description it may not lack.</param>
/// <param name="Classes">By call type, the handling classes it may take (S1-26); the usual one first.</param>
internal sealed record OpeningView(
    string Scope,
    string Greeting,
    IReadOnlyList<CallLine> Lines,
    AnswerLimit Answer,
    int VerificationRequired,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Requires,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Classes,
    DateTimeOffset Now
);

internal sealed record AnswerLimit(int MaxRings, int SecondsPerRing, string Row);

/// <summary>What saving now would start, before it is saved.</summary>
internal sealed record LimitView(
    string Milestone,
    string Name,
    DateTimeOffset At,
    string Text,
    string? Mark
);

internal sealed record LimitsView(IReadOnlyList<LimitView> Items);

/// <summary>What an agent needs the moment a call is answered: the greeting with company and job number (S1-04), the lines, the limits.</summary>
internal static class CallOpening
{
    /// <summary>In the place of a variable whose value is not known.</summary>
    public const string Unfilled = "……";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/api/calls/opening", Handle).Permit("call.write").Answers<OpeningView>();
        api.MapGet("/api/calls/limits", Limits).Permit("call.write").Answers<LimitsView>();
    }

    private static async Task<IResult> Handle(
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        Rulebook rules,
        Clock clock
    )
    {
        var language = Problems.Language(http);
        var values = new Dictionary<string, string>
        {
            ["company"] = await Company.NameIn(db, http.RequestAborted),
            ["job-number"] = viewer.JobNumber,
            ["department"] = Unfilled,
            ["problem"] = Unfilled,
            ["time"] = Unfilled,
        };
        var answer = rules.Call.Answer;
        return Results.Ok(
            new OpeningView(
                rules.Call.Scope.Name(language),
                Say(rules.Call.Line("greeting"), language, values),
                [
                    .. rules
                        .Call.Lines.Where(l => l.Code != "greeting")
                        .Select(l => new CallLine(
                            l.Code,
                            l.When ?? "",
                            Say(l, language, values),
                            l.Row ?? "",
                            l.Mandatory,
                            l.Topic
                        )),
                ],
                new AnswerLimit(answer.MaxRings, answer.SecondsPerRing, answer.Row),
                rules.Call.Verification.Required,
                rules.CaseTypes.OfCalls.ToDictionary(t => t.Code, t => t.Requires),
                rules.CaseTypes.OfCalls.ToDictionary(t => t.Code, Classes),
                clock.Now
            )
        );
    }

    private static IReadOnlyList<string> Classes(CaseType type) =>
        [type.DefaultClass, .. type.Classes.Where(c => c != type.DefaultClass)];

    /// <summary>保存后起算: the due times a case of these facts would get if it were saved now.</summary>
    private static IResult Limits(
        string type,
        string handlingClass,
        string? urgency,
        DateTimeOffset? receivedAt,
        HttpContext http,
        Rulebook rules,
        Clock clock
    )
    {
        var language = Problems.Language(http);
        var facts = new ClockFacts(type, handlingClass, rules.FirstGradeOf(type), urgency);
        List<LimitView> items = [];
        foreach (var milestone in (string[])["dispatch", "first-response", "solution"])
        {
            var from = milestone == "dispatch" ? clock.Now : receivedAt ?? clock.Now;
            if (Clocks.Propose(rules, milestone, from, facts) is { } due)
            {
                items.Add(
                    new LimitView(
                        milestone,
                        rules.Word("milestone", milestone, language),
                        due,
                        BusinessTime.Print(due),
                        rules.Calendar.Sign(BusinessTime.Date(due))
                    )
                );
            }
        }

        return Results.Ok(new LimitsView(items));
    }

    private static string Say(ScriptLine line, string language, Dictionary<string, string> values)
    {
        var said = line.Say(language, values);
        return said.Refused ? line.Name(language) : said.Value;
    }
}
