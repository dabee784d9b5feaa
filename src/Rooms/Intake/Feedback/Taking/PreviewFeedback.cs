using Huisheng.Customers.Contract;
using Huisheng.Deadlines.Contract;
using Huisheng.Intake.Views;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Intake.Feedback.Taking;

/// <summary>What would become of it if it were saved now.</summary>
/// <param name="Missing">What a whole record should have and this has not (S2-13)</param>
/// <param name="SceneHas">Of what the scene wants, so much is there (S2-02)</param>
/// <param name="Priority">P0 … P5, once urgency and customer type are known</param>
/// <param name="Copied">The department that is told besides</param>
/// <param name="Limits">The due times its case would get; none for a wish</param>
internal sealed record TakingPreview(
    IReadOnlyList<MissingPart> Missing,
    int SceneHas,
    int SceneWants,
    IReadOnlyList<HintView> Hints,
    string? Priority,
    PreviewDepartment? Department,
    string? Copied,
    IReadOnlyList<LimitView> Limits
);

/// <param name="Field">The member of the request it is, so that a page can mark it; null where it is the customer's</param>
internal sealed record MissingPart(string Code, string Name, string? Field);

internal sealed record HintView(string Field, string Code, string Text);

internal sealed record PreviewDepartment(string Code, string Name);

/// <summary>POST /api/feedback/preview: asks the very rules the saving will ask, and saves nothing.</summary>
internal static class PreviewFeedback
{
    private static readonly string[] Milestones = ["dispatch", "first-response", "solution"];

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/feedback/preview", Handle)
            .Permit("feedback.write")
            .WithoutKey()
            .Answers<TakingPreview>();

    private static async Task<IResult> Handle(
        NewFeedback request,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        Rulebook rules,
        Clock clock
    )
    {
        var stop = http.RequestAborted;
        var language = Problems.Language(http);
        var customer = await CustomerAnswers.Find(db, new CustomerId(request.CustomerId), stop);
        var department = await Routing.Of(db, request, rules, stop);
        var (has, wants) = Completeness.Scene(request, rules);
        return Results.Ok(
            new TakingPreview(
                [
                    .. Completeness
                        .Missing(request, customer)
                        .Select(m => new MissingPart(
                            m.Code,
                            rules.Word("feedback-core", m.Code, language),
                            m.Field
                        )),
                ],
                has,
                wants,
                [
                    .. Completeness
                        .Hints(
                            request,
                            Draft(request, customer, department, viewer, rules, clock.Now),
                            customer,
                            rules,
                            language
                        )
                        .Select(h => new HintView(
                            h.Field,
                            h.Code,
                            rules.Refusal(h.Code, language, h.Args)
                        )),
                ],
                Priority(request, customer, rules, language, clock.Now),
                department is null ? null : new PreviewDepartment(department.Code, department.Name),
                (await Routing.Copied(db, request.Category, rules, stop))?.Name,
                Limits(request, rules, language, clock.Now)
            )
        );
    }

    /// <summary>The record it would be, as far as that can be said; null before there is a category or a customer.</summary>
    private static FeedbackRecord? Draft(
        NewFeedback request,
        CustomerFacts? customer,
        DepartmentRef? department,
        Viewer viewer,
        Rulebook rules,
        DateTimeOffset now
    ) =>
        customer is null
        || rules.Categories.Named(request.Category) is null
        || Priority(request, customer, rules, Languages.Chinese, now) is null
            ? null
            : MakeFeedback.Of(
                request,
                "",
                customer,
                department?.Id ?? viewer.DepartmentId,
                viewer.Id,
                rules,
                FreeText.Mask,
                now
            );

    private static string? Priority(
        NewFeedback request,
        CustomerFacts? customer,
        Rulebook rules,
        string language,
        DateTimeOffset now
    )
    {
        var type = customer is null
            ? request.CustomerType
            : CustomerTypes.Of(customer, request.CustomerType, rules, request.ReceivedAt ?? now);
        return
            rules.Urgency.Set("feedback").Values.Contains(request.Urgency)
            && rules.Feedback.CustomerTypes.FirstOrDefault(t => t.Code == type) is { } known
            ? rules.Word(
                "priority",
                rules.Feedback.Priority(request.Urgency, known.Code).Code,
                language
            )
            : null;
    }

    private static List<LimitView> Limits(
        NewFeedback request,
        Rulebook rules,
        string language,
        DateTimeOffset now
    )
    {
        if (request.Urgency.Length == 0 || !TakingChecks.OpensCase(request, rules))
        {
            return [];
        }

        var received = request.ReceivedAt ?? now;
        List<LimitView> limits = [];
        foreach (var milestone in Milestones)
        {
            var from = milestone == "dispatch" ? now : received;
            var rule = Clocks.Propose(rules, milestone, from, MakeFeedback.FactsOf(request));
            var due =
                milestone == "solution" && request.Limit is { } limit && !(rule < limit)
                    ? limit
                    : rule;
            if (due is { } at)
            {
                limits.Add(
                    new LimitView(
                        milestone,
                        rules.Word("milestone", milestone, language),
                        at,
                        BusinessTime.Print(at),
                        rules.Calendar.Sign(BusinessTime.Date(at))
                    )
                );
            }
        }

        return limits;
    }
}
