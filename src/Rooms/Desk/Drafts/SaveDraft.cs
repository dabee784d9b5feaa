using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Huisheng.Kernel;
using Huisheng.Kernel.Personal;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Desk.Drafts;

/// <summary>What a draft that has been sent became.</summary>
internal sealed record SentDraft(DateTimeOffset SentAt, string Path, string? Number);

/// <summary>PUT /api/drafts/{key}: keeps what somebody is typing, each time instead of the time before.</summary>
internal static partial class SaveDraft
{
    private const int LongestRequest = 4 * DraftLimits.Kilobytes * 1024;

    public sealed record DraftInput(
        string Kind,
        string Title,
        JsonElement Body,
        NamedSubject? Subject = null
    );

    public sealed record DraftSaved(Guid Key, DateTimeOffset SavedAt, int Revision);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut("/api/drafts/{key:guid}", Handle)
            .Permit(RouteRules.SignedIn)
            .WithMetadata(new RequestSizeLimitAttribute(LongestRequest))
            .Answers<DraftSaved>();

    private static Task<IResult> Handle(
        Guid key,
        DraftInput request,
        Viewer viewer,
        RequestActs acts,
        DraftViews views
    ) =>
        acts.Run<DraftSaved>(async act =>
        {
            var body = request.Body.GetRawText();
            if (Wrong(request, body) is { } wrong)
            {
                return wrong;
            }

            if (await AnsweredKeys.Find(act, key.ToString()) is { } given)
            {
                return Refusal.Conflict("draft.sent") with { Current = Sent(given) };
            }

            var draft = await act
                .Db.Drafts()
                .Of(viewer.Id)
                .Where(d => d.Key == key)
                .Locked()
                .SingleOrDefaultAsync(act.Stop);
            if (draft is null)
            {
                if (await TooMany(act, viewer))
                {
                    return Refusal.Because("draft.too-many", Say(DraftLimits.PerPerson));
                }

                draft = Begin(act, viewer, key);
            }

            draft.Kind = request.Kind;
            draft.SubjectKind = request.Subject?.Kind;
            draft.SubjectNumber = request.Subject?.Number;
            draft.Title = views.CloseTitle(draft, PersonalText.Mask(request.Title) ?? "");
            draft.Body = views.CloseBody(draft, body);
            draft.SavedAt = act.Now;
            draft.Revision++;
            return new DraftSaved(draft.Key, draft.SavedAt, draft.Revision);
        });

    private static Refusal? Wrong(DraftInput request, string body) =>
        new Check()
            .Require(Code().IsMatch(request.Kind), "kind", "field.unknown-value")
            .Optional(request.Title, "title", DraftLimits.Title)
            .Require(
                request.Subject is null || Code().IsMatch(request.Subject.Kind),
                "subject.kind",
                "field.unknown-value"
            )
            .Optional(request.Subject?.Number, "subject.number", DraftLimits.Code)
            .Require(request.Body.ValueKind == JsonValueKind.Object, "body", "field.unreadable")
            .Require(
                Encoding.UTF8.GetByteCount(body) <= DraftLimits.Kilobytes * 1024,
                "body",
                "draft.too-large",
                Say(DraftLimits.Kilobytes)
            )
            .Refusal();

    private static async Task<bool> TooMany(Act act, Viewer viewer) =>
        await act.Db.Drafts().Of(viewer.Id).Take(DraftLimits.PerPerson).CountAsync(act.Stop)
        >= DraftLimits.PerPerson;

    private static Draft Begin(Act act, Viewer viewer, Guid key)
    {
        var draft = new Draft
        {
            Owner = viewer.Id,
            Key = key,
            Kind = "",
            SubjectKind = null,
            SubjectNumber = null,
            Title = "",
            Body = "",
            SavedAt = act.Now,
        };
        act.Db.Drafts().Add(draft);
        return draft;
    }

    private static SentDraft Sent(GivenAnswer given)
    {
        using var answer = JsonDocument.Parse(given.Body);
        var number =
            answer.RootElement.ValueKind == JsonValueKind.Object
            && answer.RootElement.TryGetProperty("number", out var named)
                ? named.GetString()
                : null;
        return new SentDraft(given.At, given.Route.Split(' ')[^1], number);
    }

    private static string Say(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("^[a-z][a-z0-9-]{0,39}$")]
    private static partial Regex Code();
}
