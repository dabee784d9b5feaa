using Deque.AxeCore.Commons;

namespace Huisheng.Browser;

/// <summary>
/// What on a page keeps a person out (WCAG 2.2 A and AA). The script is put into a page once and runs in it: our pages have no frames, and
/// what collects from frames opens a page of its own for every look, which cost five seconds a look.
/// </summary>
internal static class Axe
{
    public enum Look
    {
        /// <summary>Everything.</summary>
        Whole,

        /// <summary>What a dark page can be wrong in that its light twin is not.</summary>
        Colours,
    }

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private const string Run = """
        async (asked) => {
          const found = await axe.run(document, { ...asked, resultTypes: ['violations'] });
          return found.violations.flatMap((v) => v.nodes.map((n) => `${v.id} ${n.target} ${n.html}`));
        }
        """;

    public static async Task<IReadOnlyList<string>> Violations(Seat seat, Look look = Look.Whole)
    {
        if (!await seat.Page.EvaluateAsync<bool>("'axe' in globalThis"))
        {
            await seat.Page.EvaluateAsync(Script);
        }

        return await seat.Page.EvaluateAsync<string[]>(Run, Asked(look));
    }

    private static object Asked(Look look) =>
        look == Look.Colours
            ? Only("rule", "color-contrast", "link-in-text-block")
            : Only("tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private static object Only(string type, params string[] values) =>
        new { runOnly = new { type, values } };
}
