using System.Globalization;
using Npgsql;

namespace Huisheng.Bench;

/// <summary>Words in cases: twenty have the rare one, every tenth the common one, and of those none is of the finance department.</summary>
internal sealed class Searches(Stage stage)
{
    private const int RareHits = 20;
    private const int Tenth = 10;
    private const int PageRows = 50;

    // Each size has words of its own, so that what the smaller one knew is not found in the larger.
    private static readonly string[] Signs = ["甲", "乙", "丙"];
    private int round = -1;

    private string Rare => $"琴{Signs[round]}弦";
    private string Common => $"鼓{Signs[round]}点";

    /// <summary>Written into the index as saving a case that says them would.</summary>
    public async Task Spread()
    {
        round++;
        await Say(
            Common,
            "id IN (SELECT id FROM (SELECT id, row_number() OVER (ORDER BY at) n FROM search_entries WHERE kind = 'case') o WHERE n % @many = 0)",
            Tenth
        );
        await Say(
            Rare,
            "id IN (SELECT id FROM search_entries WHERE kind = 'case' ORDER BY md5(id::text) LIMIT @many)",
            RareHits
        );
        await stage.Do("VACUUM ANALYZE search_entries");
    }

    public async Task Read(Desk agent, Desk elsewhere, Dictionary<string, double> times)
    {
        times["search, a word with 20 hits"] = await Time(agent, Rare, RareHits);
        times["search, a word in every tenth case"] = await Time(agent, Common, PageRows);
        times["search, the same word in a department that has none"] = await Time(
            elsewhere,
            Common,
            0
        );
    }

    private static async Task<double> Time(Desk who, string word, int hits)
    {
        object ask = new { text = word };
        var found = (await who.Post("/api/search", ask))!["items"]!.AsArray();
        if (found.Count != hits)
        {
            throw new InvalidOperationException($"{word}: {found.Count} found, {hits} are there");
        }

        return await Reading.Milliseconds(_ => who.Post("/api/search", ask));
    }

    private async Task Say(string word, string where, int many)
    {
        var pairs = Enumerable.Range(0, word.Length - 1).Select(i => word.Substring(i, 2));
        await using var command = stage.Source.CreateCommand(
            string.Create(
                CultureInfo.InvariantCulture,
                $"UPDATE search_entries SET text = text || ' ' || @word, pairs = pairs || @pairs WHERE {where}"
            )
        );
        command.CommandTimeout = 0;
        command.Parameters.Add(new NpgsqlParameter<string>("word", word));
        command.Parameters.Add(new NpgsqlParameter<string[]>("pairs", [.. pairs]));
        command.Parameters.Add(new NpgsqlParameter<int>("many", many));
        await command.ExecuteNonQueryAsync();
    }
}
