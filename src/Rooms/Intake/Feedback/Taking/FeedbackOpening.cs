using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Intake.Feedback.Taking;

/// <summary>What the page of a new feedback needs before anything is typed.</summary>
internal sealed record FeedbackStart(
    IReadOnlyList<SceneChoice> Scenes,
    IReadOnlyList<ChannelChoice> Channels,
    IReadOnlyList<CategoryChoice> Categories,
    IReadOnlyList<ImpactChoice> Impacts,
    IReadOnlyList<UrgencyChoice> Urgencies,
    IReadOnlyList<FeedbackSentence> Lines,
    DateTimeOffset Now
);

internal sealed record SceneChoice(
    string Code,
    string Name,
    IReadOnlyList<CodedName> Parts,
    IReadOnlyList<string> Channels
);

internal sealed record CodedName(string Code, string Name);

internal sealed record ChannelChoice(string Code, string Name, bool NeedsReference);

/// <summary>A category with its definition beside it (S2-83, S2-85). One without cannot be used and says why.</summary>
internal sealed record CategoryChoice(
    string Code,
    string Label,
    string Path,
    string Definition,
    string? Unusable
);

internal sealed record ImpactChoice(string Code, string Name, string Urgency);

internal sealed record UrgencyChoice(string Code, string Name, string Definition);

internal sealed record FeedbackSentence(string Code, string When, string Text);

/// <summary>GET /api/feedback/opening.</summary>
internal static class FeedbackOpening
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/feedback/opening", Handle)
            .Permit("feedback.write")
            .Answers<FeedbackStart>();

    private static IResult Handle(HttpContext http, Rulebook rules, Clock clock)
    {
        var language = Problems.Language(http);
        var urgencies = rules.Urgency.Set("feedback").Values;
        return Results.Ok(
            new FeedbackStart(
                [
                    .. rules.Feedback.Scenes.Select(s => new SceneChoice(
                        s.Code,
                        s.Name(language),
                        [.. s.Parts.Select(p => new CodedName(p.Code, p.Name(language)))],
                        s.Channels
                    )),
                ],
                [
                    .. rules
                        .Channels.Channels.Where(c => c.Inbound)
                        .Select(c => new ChannelChoice(c.Code, c.Name(language), c.NeedsReference)),
                ],
                [.. Choices(rules, language)],
                [
                    .. rules.Feedback.Impacts.Select(i => new ImpactChoice(
                        i.Code,
                        i.Name(language),
                        i.Urgency
                    )),
                ],
                [
                    .. rules
                        .Urgency.Urgency.Where(u => urgencies.Contains(u.Code))
                        .Select(u => new UrgencyChoice(
                            u.Code,
                            u.Name(language),
                            u.Definition.In(language)
                        )),
                ],
                [
                    .. rules.Feedback.Lines.Select(l => new FeedbackSentence(
                        l.Code,
                        l.When ?? "",
                        l.Name(language)
                    )),
                ],
                clock.Now
            )
        );
    }

    /// <summary>Every value of the tree by each of its names: 产品质量, 服务态度 and 物流延迟 are chosen as they are said (S2-17, C-12).</summary>
    private static IEnumerable<CategoryChoice> Choices(Rulebook rules, string language) =>
        rules.Categories.All.SelectMany(c =>
            c.Aliases.Select(a => Languages.IsEnglish(language) ? a.En : a.Zh)
                .Prepend(c.Name(language))
                .Select(label => new CategoryChoice(
                    c.Code,
                    label,
                    rules.Categories.Path(c.Code, language),
                    c.Usable ? c.Definition!.In(language) : "",
                    c.Usable ? null : rules.Refusal("feedback.undefined", language, [])
                ))
        );
}
