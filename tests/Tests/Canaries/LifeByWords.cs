namespace Huisheng.Tests.Canaries;

internal sealed partial class Life
{
    /// <summary>A name in an article only its reader can see; numbers and addresses the house masks by itself.</summary>
    private async Task IsReadInKnowledge()
    {
        var article = new { title = "如何修改电话", answer = $"{canary.Phone} {canary.Email}" };
        var agent = await witness.As("李明");
        var number = (await agent.Post("/api/knowledge", new { article })).Done()["number"];
        var path = $"/api/knowledge/{number.GetValue<string>()}";
        await Reads("李明", "/api/knowledge", path, $"{path}/timeline");
        await Reads("李明", $"/api/knowledge-uses/case/{this.number}");
    }

    /// <summary>What is looked for is not said again in the answer.</summary>
    private async Task IsLookedForByWords()
    {
        foreach (var typed in new[] { number, canary.Name, canary.Phone })
        {
            (await (await witness.As("李明")).Post("/api/search", new { text = typed })).Done();
        }
    }
}
