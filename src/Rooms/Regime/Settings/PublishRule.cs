using System.Globalization;
using System.Text.Json.Nodes;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Regime.Overlays;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Regime.Settings;

/// <summary>
/// POST /api/regime/publications: an entry in this company's words, from a moment on. POST /api/regime/deviations: the same past a
/// floor of the documents, by the director, with a reason and a last day. <c>If-Match</c> is the version of the entry the person saw.
/// </summary>
internal static class PublishRule
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost(
                "/api/regime/publications",
                (RuleDraft body, SettingBook book, RequestActs acts, HttpContext http) =>
                    acts.Run(act => In(act, book, body, false, Problems.Language(http)))
            )
            .Permit("regime.write")
            .Edits()
            .Answers<SettingView>();
        api.MapPost(
                "/api/regime/deviations",
                (RuleDraft body, SettingBook book, RequestActs acts, HttpContext http) =>
                    acts.Run(act => In(act, book, body, true, Problems.Language(http)))
            )
            .Permit("regime.deviate")
            .Edits()
            .Answers<SettingView>();
    }

    private static async Task<Outcome<SettingView>> In(
        Act act,
        SettingBook book,
        RuleDraft draft,
        bool deviation,
        string language
    )
    {
        // Publishing waits for publishing: what was published meanwhile is in the rules this one is tried against.
        var state = await States.Locked(act);
        await book.Shelf.Refresh(act.Db, act.Now, act.Stop);
        var read = DraftReader.Read(draft, book.Catalogue, book.Shelf.Book);
        if (read.Refused)
        {
            return read.Refusal!;
        }

        var all = book.Shelf.Publications;
        if (act.IsStale(Draft.Latest(all, draft.Entry)))
        {
            return Refusal.Stale(
                new Subject("rule", Publication.IdOf(draft.Entry), draft.Entry),
                await book.View(act.Db, read.Value.Setting, act.Now, language, act.Stop)
            );
        }

        var publication = Draft.Of(draft, read.Value, all, act.Actor.StaffId!.Value, act.Now);
        if (Against(draft, publication, deviation, read.Value, all, act.Now) is { } no)
        {
            return no;
        }

        if (Draft.Unfit(book.Shelf, publication, language) is { } unfit)
        {
            return unfit;
        }

        act.Db.Publications().Add(publication);
        States.Raise(state, openClocks: false);
        act.Record(Note(publication, all));
        await act.Db.SaveChangesAsync(act.Stop);
        return await book.View(
            act.Db,
            read.Value.Setting,
            act.Now,
            language,
            act.Stop,
            publication
        );
    }

    private static Refusal? Against(
        RuleDraft draft,
        Publication publication,
        bool deviation,
        ReadDraft read,
        IReadOnlyList<Publication> all,
        DateTimeOffset now
    )
    {
        var today = BusinessTime.Date(now);
        var check = new Check()
            .Text(draft.Reason, "reason", 500)
            .Require(draft.From is not { } from || from >= today, "from", "rule.from-past")
            .Require(!deviation || draft.Until is not null, "until", "field.required")
            .Require(deviation || draft.Until is null, "until", "rule.until-deviation")
            .Require(
                draft.Until is not { } until || until >= (draft.From ?? today),
                "until",
                "rule.until-before"
            );
        if (check.Refusal() is { } wrong)
        {
            return wrong;
        }

        var last = all.Where(p => p.Entry == draft.Entry).MaxBy(p => p.Version);
        if (
            JsonNode.DeepEquals(last?.Members ?? [], publication.Members)
            && last?.HoldsUntil is null
        )
        {
            return Refusal.Because("rule.no-change");
        }

        return (publication.Deviates, deviation) switch
        {
            (true, false) => PastTheFloor(read),
            (false, true) => Refusal.Because("rule.no-deviation"),
            _ => null,
        };
    }

    private static Refusal PastTheFloor(ReadDraft read) =>
        new("rule.floor")
        {
            Errors = [.. Floors.Judge(read.Setting, read.Value).Select(Floors.Say)],
        };

    private static Note Note(Publication publication, IReadOnlyList<Publication> all)
    {
        var before = all.Where(p => p.Entry == publication.Entry).MaxBy(p => p.Version);
        var touched = publication
            .Members.Select(m => m.Key)
            .Union((before?.Members ?? []).Select(m => m.Key));
        return new Note(
            publication.Deviates ? "rule-deviation" : "rule-published",
            publication.Subject
        )
        {
            Reason = publication.Reason,
            Changes =
            [
                new Change("version", $"{publication.Version - 1}", $"{publication.Version}"),
                .. touched.Select(path => new Change(
                    $"value:member.{path.Replace('.', '-')}",
                    Before(path),
                    publication.Members.ContainsKey(path)
                        ? Plain(publication.Members[path])
                        : Plain(before?.Shipped[path])
                )),
                new Change("holds-from", null, BusinessTime.Print(publication.HoldsFrom)),
                .. publication.HoldsUntil is { } until
                    ? new[]
                    {
                        new Change("holds-until", null, BusinessTime.Print(until.AddSeconds(-1))),
                    }
                    : [],
                new Change("open-cases", null, publication.OpenCasesToo ? "yes" : "no"),
            ],
        };

        string? Before(string path) =>
            before is not null && before.Members.ContainsKey(path)
                ? Plain(before.Members[path])
                : Plain(publication.Shipped[path] ?? before?.Shipped[path]);
    }

    private static string Plain(JsonNode? value) =>
        value switch
        {
            null => "",
            JsonValue v when v.TryGetValue<string>(out var text) => text,
            JsonObject o => string.Join(" ", o.Select(m => Plain(m.Value))),
            JsonArray a => string.Join("、", a.Select(Plain)),
            _ => value.ToJsonString(),
        };
}
