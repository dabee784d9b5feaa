using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;

namespace Huisheng.Regime.Contract;

public static class Numbering
{
    /// <summary>The next number of this pattern for the moment of the act: unique and never given again .</summary>
    public static async Task<string> Next(Act act, string code)
    {
        var rule = Rule(act, code);
        return rule.Write(act.Now, await act.NextNumber(rule.Sequence(act.Now)));
    }

    /// <summary>The act will take a number of each of these patterns: they are fetched together.</summary>
    public static Task Draw(Act act, params IReadOnlyList<string> codes) =>
        act.DrawNumbers([.. codes.Select(code => Rule(act, code).Sequence(act.Now))]);

    /// <summary>No number of this pattern will be given that was used elsewhere before; numbers of another shape do not matter.</summary>
    public static async Task RaisePast(Act act, string code, IEnumerable<string> used)
    {
        var rule = Rule(act, code);
        var highest = used.Select(rule.Read)
            .OfType<(string Sequence, long Running)>()
            .GroupBy(u => u.Sequence, (sequence, of) => (sequence, of.Max(u => u.Running)));
        foreach (var (sequence, last) in highest.OrderBy(h => h.sequence, StringComparer.Ordinal))
        {
            await act.Get<Engine>().Raise(act.Db, sequence, last, act.Stop);
        }
    }

    private static NumberRule Rule(Act act, string code) =>
        act.Get<Rulebook>().Numbers.Named(code)
        ?? throw new InvalidOperationException($"No number pattern {code}");
}
