using System.Text.Json.Nodes;

namespace Huisheng.Tests.Files;

/// <summary>Files as a person at a browser sends and fetches them.</summary>
internal static class Uploads
{
    public static Task<Answer> SendFile(
        this Person person,
        string name,
        byte[] content,
        string? key = null
    ) =>
        person.SendBytes(
            $"/api/files?name={Uri.EscapeDataString(name)}",
            content,
            key ?? Guid.NewGuid().ToString()
        );

    public static async Task<string> Uploaded(this Person person, string name, byte[] content) =>
        (await person.SendFile(name, content)).Done()["id"].GetValue<string>();

    public static async Task<byte[]> Fetched(this Person person, string id)
    {
        var answer = (await person.Get($"/api/files/{id}")).Done();
        return await answer.Message.Content.ReadAsByteArrayAsync();
    }

    public static JsonObject Proof(string kind, string value, params string[] files) =>
        new()
        {
            ["kind"] = kind,
            ["value"] = value,
            ["fileIds"] = new JsonArray([.. files.Select(f => (JsonNode)f)]),
        };

    public static IReadOnlyList<string> Stored(TestHouse house) =>
        Directory.Exists(Path.Combine(house.DataFolder, "files"))
            ? Directory.GetFiles(
                Path.Combine(house.DataFolder, "files"),
                "*",
                SearchOption.AllDirectories
            )
            : [];
}
