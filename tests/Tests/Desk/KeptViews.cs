namespace Huisheng.Tests.Desk;

/// <summary>Saved views as their API is asked for them.</summary>
internal static class KeptViews
{
    public const string Address = "/api/desk/views";

    public static object View(string name, object cut, string sharing = "own") =>
        new
        {
            name,
            sharing,
            cut,
        };

    public static async Task<string> Saved(Person person, object view) =>
        $"{Address}/{(await person.Post(Address, view)).Done()["id"].GetValue<string>()}";

    public static async Task<IReadOnlyList<string>> Names(Person person) =>
        [
            .. (await person.Get(Address))
                .Done()["items"]
                .AsArray()
                .Select(v => v!["name"]!.GetValue<string>()),
        ];

    public static async Task<int> Count(Person person, string id) =>
        (await person.Get("/api/desk/counts"))
            .Done()["saved"]
            .AsArray()
            .Single(c => c!["id"]!.GetValue<string>() == id)!["count"]!.GetValue<int>();

    public static IReadOnlyList<string> Sharings(Answer answer) =>
        [.. answer.Done()["sharings"].AsArray().Select(s => s!.GetValue<string>())];
}
