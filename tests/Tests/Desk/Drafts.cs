using System.Text.Json.Nodes;

namespace Huisheng.Tests.Desk;

/// <summary>Somebody's drafts, as their browser keeps them.</summary>
internal sealed class Drafts(Person person)
{
    public Task<Answer> Put(Guid key, string text, string kind = "call", object? subject = null) =>
        person.Put(
            $"/api/drafts/{key}",
            new
            {
                kind,
                title = "来电 " + text,
                body = new { @event = text },
                subject,
            }
        );

    public Task<Answer> Get(Guid key) => person.Get($"/api/drafts/{key}");

    public async Task<IReadOnlyList<string>> Keys() =>
        [
            .. (await person.Get("/api/drafts"))
                .Done()["items"]
                .AsArray()
                .Select(d => d!["key"]!.GetValue<string>()),
        ];

    public static JsonObject Body(string text, int more) =>
        new()
        {
            ["kind"] = "call",
            ["title"] = "",
            ["body"] = new JsonObject { ["event"] = text + new string('x', more) },
        };
}
