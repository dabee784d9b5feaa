using System.Text.Json.Nodes;

namespace Huisheng.Storage.Web;

/// <summary>How far a long work has come: <c>Done</c> of <c>All</c> of this step. Counted by the code that does the rows.</summary>
public sealed record StepTold(string Step, int Done, int All);

/// <summary>The last thing told: what the route would have answered by itself.</summary>
public sealed record AnswerTold(int Status, JsonNode? Body);

/// <summary>
/// Where a long work says how far it has come. Telling never waits for whoever listens: the work may hold a lock that everybody else
/// waits for.
/// </summary>
public sealed class Steps(Action<StepTold>? tell)
{
    // A bar shows no finer.
    private const int Shown = 50;

    public static readonly Steps Silent = new(null);

    private string step = "";
    private int told;

    public void At(string name, int done, int all)
    {
        if (tell is null)
        {
            return;
        }

        var share = all == 0 ? Shown : (int)((long)done * Shown / all);
        if (name == step && share == told && done < all)
        {
            return;
        }

        (step, told) = (name, share);
        tell(new StepTold(name, done, all));
    }
}
