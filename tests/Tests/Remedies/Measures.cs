using System.Text.Json.Nodes;
using Huisheng.Tests.Intake.Feedback.Live;

namespace Huisheng.Tests.Remedies;

/// <summary>The parcel of 张敏 and the watch of 王强, and measures planned for them.</summary>
internal sealed class Measures(TestHouse house, PlayedFeedback played)
{
    public static async Task<Measures> Parcel(TestHouse house)
    {
        await house.At("2024-05-13 14:40");
        return new(house, await PlayedFeedback.Parcel(house, "2024-05-13T14:35:00+08:00"));
    }

    public static async Task<Measures> Watch(TestHouse house)
    {
        await house.At("2024-05-13 09:25");
        return new(house, await PlayedFeedback.Watch(house, "2024-05-13T09:20:00+08:00"));
    }

    public PlayedFeedback Played => played;

    public Task<Person> Owner() => played.Owner();

    public async Task<Answer> Plan(string who, object measure) =>
        await (await house.As(who)).Post($"/api/cases/{played.Number}/remedies", measure);

    /// <summary>The newest measure of the case after this one was planned.</summary>
    public async Task<JsonNode> Planned(string who, object measure) =>
        (await Plan(who, measure)).Done()["remedies.items"].AsArray().Last()!;

    public async Task<JsonNode> Board() => (await played.Case())["remedies"];

    public async Task<List<string>> Proposed() =>
        [.. (await Board())["proposed"]!.AsArray().Select(p => p!["name"]!.GetValue<string>())];

    public async Task<List<string>> Items() =>
        [.. (await Board())["items"]!.AsArray().Select(i => $"{i!["kindText"]} {i["state"]}")];

    public static async Task<Answer> Do(Person person, JsonNode remedy, string verb, object body)
    {
        var path = $"/api/remedies/{remedy["number"]}";
        var version = (await person.Get(path)).Done().Version;
        return await person.Post($"{path}/{verb}", body, version);
    }
}
