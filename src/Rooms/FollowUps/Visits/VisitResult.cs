using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.FollowUps.Visits;

/// <summary>POST /api/follow-ups/{number}/record as it comes in.</summary>
internal sealed record RecordRequest(
    string Identity,
    bool Consent,
    bool Solved,
    IReadOnlyList<string> Said,
    int? Score = null,
    string? Level = null,
    string? Reason = null,
    string? Needs = null,
    string? Suggestion = null
);

/// <summary>What a submitted record says. <c>Reopens</c>: 不满意, or something is left (S2-50, S4-21).</summary>
internal sealed record VisitResult(int? Score, SatisfactionLevel Level, bool Reopens);

/// <summary>Whether a record may stand (S0-40 … S0-46, C-08): pure.</summary>
internal static class VisitResults
{
    private const string Self = "self";
    private const int LongestText = 2000;
    private const int LongestSuggestion = 500;

    public static Outcome<VisitResult> Of(RecordRequest said, string stage, Rulebook rules)
    {
        if (Conversation(said, rules) is { } refusal)
        {
            return refusal;
        }

        var level = LevelOf(said, rules.SatisfactionRules);
        var reopens = level is { Closes: false } || !said.Solved;
        return Wrong(said, level, reopens, stage, rules)
            ?? Unsaid(said, stage, rules)
            ?? (Outcome<VisitResult>)new VisitResult(said.Score, level!, reopens);
    }

    /// <summary>Only 本人 goes on (S0-40), and only with consent (S0-42).</summary>
    private static Refusal? Conversation(RecordRequest said, Rulebook rules) =>
        rules.FollowUps.Identities.All(i => i.Code != said.Identity)
            ? Refusal.Fields(new FieldError("identity", "field.unknown-value"))
        : said.Identity != Self ? Refusal.Because("follow-up.not-the-customer")
        : !said.Consent ? Refusal.Because("follow-up.no-consent")
        : null;

    /// <summary>A level the customer named stands beside the score; a level alone invents no score (C-08).</summary>
    private static SatisfactionLevel? LevelOf(RecordRequest said, SatisfactionRules rules) =>
        said.Level is { } named ? rules.Named(named)
        : said.Score is { } score ? rules.Of(score)
        : null;

    private static Refusal? Wrong(
        RecordRequest said,
        SatisfactionLevel? level,
        bool reopens,
        string stage,
        Rulebook rules
    )
    {
        var scale = rules.SatisfactionRules;
        var scored = said.Score is { } score ? scale.Of(score) : null;
        var contradicts = scored is not null && level is not null && scored != level;
        var explained = !string.IsNullOrWhiteSpace(said.Reason);
        var low = said.Score is { } given
            ? given < scale.ReasonBelow
            : level is not null && !level.Scores.Contains(scale.ReasonBelow);
        return new Check()
            .Require(said.Score is not null || said.Level is not null, "score", "field.required")
            .Require(said.Score is null || scored is not null, "score", "satisfaction.score")
            .Require(said.Level is null || level is not null, "level", "field.unknown-value")
            .Require(explained || !low, "reason", "follow-up.reason")
            .Require(explained || low || !contradicts, "reason", "satisfaction.contradiction")
            .Optional(said.Reason, "reason", LongestText)
            .Require(!reopens || !string.IsNullOrWhiteSpace(said.Needs), "needs", "follow-up.needs")
            .Optional(said.Needs, "needs", LongestText)
            .Optional(said.Suggestion, "suggestion", LongestSuggestion)
            .Require(
                said.Said.All(code => rules.FollowUps.LinesOf(stage).Any(l => l.Code == code)),
                "said",
                "field.unknown-value"
            )
            .Refusal();
    }

    /// <summary>The mandatory lines that were not said.</summary>
    private static Refusal? Unsaid(RecordRequest said, string stage, Rulebook rules)
    {
        var unsaid = rules
            .FollowUps.LinesOf(stage)
            .Where(l => l.Mandatory && !said.Said.Contains(l.Code))
            .Select(l => new MissingPiece($"said.{l.Code}"))
            .ToList();
        return unsaid is [] ? null : new Refusal("follow-up.unsaid") { Missing = unsaid };
    }
}
